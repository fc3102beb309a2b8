import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'pec-shown',
  stage: 'trust',
  weight: 1,
  effort: 'minutes',
  needs: ['pec'],
  countries: ['IT'],
  learnMore: 'https://www.inipec.gov.it/',
  text: {
    en: {
      title: 'The certified e-mail address (PEC)',
      reasons: {
        seen: 'The site shows the certified e-mail address: {pec}.',
        not_seen: 'On the pages we looked at we saw no certified e-mail address (PEC).',
      },
      why: 'Italian businesses have a certified mailbox in any case. Showing it helps other firms and public bodies to write formally. It is a courtesy: the public register INI-PEC holds it too.',
      advice: 'Add the PEC address at the foot of the page, beside the VAT number. Keep it apart from the address for customers.',
    },
    it: {
      title: 'L’indirizzo di posta certificata (PEC)',
      reasons: {
        seen: 'Il sito mostra l’indirizzo PEC: {pec}.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un indirizzo PEC.',
      },
      why: 'Le imprese italiane hanno comunque una casella certificata. Mostrarla aiuta altre aziende ed enti a scrivervi in modo formale. È una cortesia: il registro pubblico INI-PEC la contiene già.',
      advice:
        'Aggiungere l’indirizzo PEC a piè di pagina, accanto alla partita IVA. Tenerlo distinto dall’indirizzo per i clienti.',
    },
  },
  judge: ({ pec }) => (pec.state === 'yes' ? pass('seen', { pec: valuesOf(pec)[0]?.address ?? '' }) : fail('not_seen')),
});
