import { PRIVACY_COUNTRIES } from '../../data/privacy-countries.ts';
import { defineCheck } from '../../model/check.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'privacy-policy',
  stage: 'trust',
  weight: 7,
  effort: 'hours',
  needs: ['privacyPolicy'],
  uses: ['contactForm', 'newsletter', 'booking', 'shop', 'analytics', 'adTags'],
  countries: PRIVACY_COUNTRIES,
  learnMore: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  text: {
    en: {
      title: 'A privacy notice',
      reasons: {
        seen: 'The site has a privacy notice.',
        collects_data:
          'The site takes in personal data (forms, bookings or visit counting), and on the pages we looked at we saw no privacy notice.',
        collects_little: 'On the pages we looked at we saw no privacy notice, nor anything that takes in personal data.',
      },
      why: 'Whoever leaves a name or a number wants to know what becomes of it. In Europe the notice is required wherever personal data are collected (art. 13 GDPR).',
      advice:
        'Write in plain words who you are, what you collect, why, for how long and whom to ask, and link it at the foot of every page and beside every form. Your trade association often has a model; a generator is a start, but read what it writes.',
    },
    it: {
      title: "Un'informativa sulla privacy",
      reasons: {
        seen: "Il sito ha un'informativa sulla privacy.",
        collects_data:
          "Il sito raccoglie dati personali (moduli, prenotazioni o conteggio delle visite) e nelle pagine che abbiamo guardato non abbiamo visto un'informativa sulla privacy.",
        collects_little:
          "Nelle pagine che abbiamo guardato non abbiamo visto un'informativa sulla privacy, ma neppure nulla che raccolga dati personali.",
      },
      why: "Chi lascia un nome o un numero vuole sapere che fine fa. In Europa l'informativa è richiesta ovunque si raccolgano dati personali (art. 13 del GDPR).",
      advice:
        'Scrivere in parole semplici chi siete, che cosa raccogliete, perché, per quanto tempo e a chi rivolgersi, e collegarla a piè di ogni pagina e accanto a ogni modulo. La vostra associazione di categoria ha spesso un modello; un generatore è un inizio, ma va riletto.',
    },
  },
  judge: ({ privacyPolicy, ...collectors }) => {
    if (privacyPolicy.state === 'yes') return pass('seen');
    const collects = Object.values(collectors).some(({ state }) => state === 'yes');
    if (collects) return fail('collects_data');
    return Object.values(collectors).some(({ state }) => state === 'unknown') ? null : partial('collects_little');
  },
});
