import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'https',
  stage: 'found',
  weight: 6,
  effort: 'hours',
  needs: ['https'],
  learnMore: 'https://web.dev/articles/why-https-matters',
  text: {
    en: {
      title: 'A secure connection (https)',
      reasons: {
        seen: 'The site answers over a secure connection.',
        not_seen: 'The site answered without a secure connection; browsers mark such pages as “not secure”.',
      },
      why: 'A secure connection keeps what visitors type private. Browsers warn about pages without one, and Google prefers secure pages.',
      advice:
        'In the control panel of your hosting, switch on the free certificate (often called SSL or Let’s Encrypt). If you find no such setting, ask your provider: it is included in almost every plan.',
    },
    it: {
      title: 'Connessione sicura (https)',
      reasons: {
        seen: 'Il sito risponde con una connessione sicura.',
        not_seen: 'Il sito ha risposto senza connessione sicura: i browser segnalano queste pagine come «non sicure».',
      },
      why: 'La connessione sicura protegge quello che i visitatori scrivono. I browser avvisano quando manca e Google preferisce le pagine sicure.',
      advice:
        'Nel pannello dell’hosting attivare il certificato gratuito (spesso chiamato SSL o Let’s Encrypt). Se la voce non si trova, chiedere al fornitore: è compreso in quasi tutti i piani.',
    },
  },
  judge: ({ https }) => seenOrNot(https),
});
