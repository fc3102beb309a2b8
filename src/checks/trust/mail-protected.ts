import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'mail-protected',
  stage: 'trust',
  weight: 1,
  effort: 'minutes',
  needs: ['spf', 'dmarc'],
  learnMore: 'https://support.google.com/a/answer/81126',
  text: {
    en: {
      title: 'Mail that nobody else can send in your name',
      reasons: {
        seen: '{domain} says who may send its mail (SPF) and what to do with the rest (DMARC).',
        no_dmarc: '{domain} says who may send its mail (SPF), but not what to do with the rest (DMARC).',
        no_spf: '{domain} has a DMARC record, but does not say who may send its mail (SPF).',
        neither: '{domain} says neither who may send its mail (SPF) nor what to do with the rest (DMARC).',
      },
      why: 'Large mail services file messages of domains without these two records under spam more easily. It is a detail of the domain, not of the site.',
      advice: 'Ask the provider of your mailboxes for the SPF and DMARC records and have them entered for the domain.',
    },
    it: {
      title: 'Posta che nessun altro può spedire a vostro nome',
      reasons: {
        seen: '{domain} indica chi può spedire la sua posta (SPF) e che cosa fare del resto (DMARC).',
        no_dmarc: '{domain} indica chi può spedire la sua posta (SPF), ma non che cosa fare del resto (DMARC).',
        no_spf: '{domain} ha un record DMARC, ma non indica chi può spedire la sua posta (SPF).',
        neither: '{domain} non indica né chi può spedire la sua posta (SPF) né che cosa fare del resto (DMARC).',
      },
      why: 'I grandi servizi di posta mettono più facilmente nello spam i messaggi di domini senza questi due record. È un dettaglio del dominio, non del sito.',
      advice: 'Chiedere al fornitore delle caselle i record SPF e DMARC e farli inserire per il dominio.',
    },
  },
  judge: ({ spf, dmarc }) => {
    const [noSpf] = turnedDown(spf, 'no_record');
    const noDmarc = turnedDown(dmarc, 'no_record').filter(({ value }) => !noSpf || value === noSpf.value)[0];
    if (noSpf && noDmarc) return fail('neither', { domain: noSpf.value }, [noSpf, noDmarc]);
    if (noDmarc) return partial('no_dmarc', { domain: noDmarc.value }, [noDmarc]);
    if (noSpf) return partial('no_spf', { domain: noSpf.value }, [noSpf]);
    const [first] = valuesOf(spf);
    return first ? pass('seen', { domain: first.domain }) : null;
  },
});
