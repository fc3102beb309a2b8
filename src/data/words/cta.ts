import { expression, phrases } from '../../lib/words.ts';
import type { CtaKind } from '../../model/facts.ts';
import { BOOK } from './cta/booking.ts';
import { APP, DIRECTIONS, DOWNLOAD, JOBS, LOGIN, SIGNUP } from './cta/minor.ts';
import type { CtaPhrases } from './cta/phrases.ts';
import { BUY, COUPON, DONATE, ORDER, QUOTE } from './cta/selling.ts';
import { CALL, CHAT, CONTACT, NEWSLETTER } from './cta/talking.ts';

export const CTA_PHRASES: readonly CtaPhrases[] = [
  BOOK,
  QUOTE,
  BUY,
  ORDER,
  NEWSLETTER,
  COUPON,
  CALL,
  CHAT,
  CONTACT,
  DIRECTIONS,
  DOWNLOAD,
  SIGNUP,
  JOBS,
  DONATE,
  LOGIN,
  APP,
];

/** Labels that ask something or explain it ("Come prenotare?", FAQ headings) invite to nothing. */
export const QUESTION_WORDS: readonly string[] = [
  ...['come', 'perche', 'quando', 'quanto', 'quali', 'cosa', 'posso'],
  ...['how', 'why', 'what', 'when', 'where', 'who', 'which', 'do', 'does', 'can', 'is', 'are', 'should', 'will'],
  ...['wie', 'warum', 'wann', 'welche', 'kann', 'was'],
  ...['comment', 'pourquoi', 'quand', 'puis je', 'quels?', 'quelles?'],
  ...['como', 'por que', 'cuando', 'cuanto', 'puedo', 'que'],
];

const WHY = {
  it: phrases`
    perche non
  `,
  en: phrases`
    why not
  `,
  de: phrases`
    warum nicht
  `,
  fr: phrases`
    pourquoi (?:ne pas|pas)
  `,
  es: phrases`
    por que no
  `,
};
/** "Why not book a tour?": it denies nothing. */
export const WHY_NOT = expression()`^${WHY} `;

/** Words on the button that sends a form: they say how it is sent, not what it is for. By language, whole labels. */
export const SUBMIT_WORDS = {
  it: [
    'invi[ao]( ora| adesso)?',
    'inviare',
    'conferma',
    'procedi',
    'ok',
    'vai',
    'spedisci',
    'invia (il |un |la |una )?(messaggio|modulo|richiesta|mail|e ?mail|dati)',
    'manda',
    'avanti',
    'inoltra',
  ],
  en: [
    'send( now| it)?',
    'submit( now| form)?',
    'confirm',
    'go',
    'continue',
    'next',
    'send (my |your |the |a )?(message|form|e ?mail|request|enquiry|inquiry)',
    'submit (my |your |the |a )?(message|form|request|enquiry|inquiry)',
  ],
  de: [
    '(jetzt )?(ab)?senden',
    '(jetzt )?abschicken',
    'schicken',
    'weiter',
    'bestatigen',
    'los',
    '(nachricht|formular|anfrage|mail|e ?mail) (ab)?(senden|schicken)',
    'eintragen',
  ],
  fr: [
    'envoyer?',
    'envoyez',
    'valider',
    'soumettre',
    'confirmer',
    'continuer',
    'suivant',
    'envoyer (le |un |mon |votre |ma |la |une )?(message|formulaire|mail|e ?mail|demande)',
  ],
  es: [
    'enviar?',
    'envia',
    'confirmar',
    'aceptar',
    'continuar',
    'siguiente',
    'mandar',
    'enviar (el |un |mi |tu |la |una )?(mensaje|formulario|correo|e ?mail|solicitud|consulta)',
  ],
} as const;

/** What each invitation is worth to most businesses, 0–10: a sale or a booking before an enquiry, an enquiry before a look. */
export const CTA_WEIGHTS: Readonly<Record<CtaKind, number>> = {
  buy: 10,
  book: 10,
  order: 10,
  quote: 9,
  donate: 7,
  call: 7,
  contact: 6,
  chat: 6,
  signup: 5,
  coupon: 5,
  newsletter: 3,
  download: 2,
  app: 2,
  directions: 2,
  jobs: 1,
  login: 1,
};
