import { endsSoon } from '../../data/certificate-life.ts';
import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { daysBetween } from '../days-between.ts';
import { fail, notApplicable, partial, pass } from '../verdicts.ts';

/** Whole days left in which nobody should still have to think of it. */
const AT_ONCE = 2;

export default defineCheck({
  id: 'certificate-lasting',
  stage: 'found',
  weight: 1,
  effort: 'minutes',
  needs: ['certificate'],
  learnMore: 'https://letsencrypt.org/docs/integration-guide/',
  text: {
    en: {
      title: 'A security certificate that is renewed in time',
      reasons: {
        lasting: 'The certificate of the secure connection is valid until {date}.',
        ends_soon: 'The certificate of the secure connection ends on {date}; by then it must have been renewed.',
        no_https: 'The site has no secure connection yet (see there), so there is no certificate to renew.',
      },
      why: 'On the day after its last one browsers show a warning instead of the site, and nobody gets past it.',
      advice:
        'Look in the hosting panel whether the certificate renews itself, and renew it by hand if it does not. Most hosting companies include it.',
    },
    it: {
      title: 'Un certificato di sicurezza rinnovato in tempo',
      reasons: {
        lasting: 'Il certificato della connessione sicura vale fino al {date}.',
        ends_soon: 'Il certificato della connessione sicura scade il {date}; per quel giorno deve essere rinnovato.',
        no_https: 'Il sito non ha ancora una connessione sicura (si veda lì), quindi non c’è un certificato da rinnovare.',
      },
      why: 'Dal giorno dopo la scadenza i browser mostrano un avviso al posto del sito, e nessuno va oltre.',
      advice:
        'Guardare nel pannello dell’hosting se il certificato si rinnova da solo; altrimenti rinnovarlo a mano. Quasi tutti i fornitori lo comprendono.',
    },
  },
  judge: ({ certificate }, { auditedAt }) => {
    const [shown] = itemsOf(certificate);
    if (!shown) return notApplicable('no_https');
    const params = { date: shown.value.validTo.slice(0, 10) };
    if (!endsSoon(shown.value, auditedAt)) return pass('lasting', params);
    return daysBetween(auditedAt, shown.value.validTo) < AT_ONCE ? fail('ends_soon', params) : partial('ends_soon', params);
  },
});
