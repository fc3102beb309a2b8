import { anyOf, expression, phrases } from '../../lib/words.ts';

const FORMS = {
  it: phrases`
    modul[oi]
    contatt[oi]
    richiesta
  `,
  en: phrases`
    forms?
    contact
    request
  `,
  de: phrases`
    formular
    kontakt
    anfrage
  `,
  fr: phrases`
    formulaires?
    demande
  `,
  es: phrases`
    formularios?
    contacto
  `,
};

/** Addresses of frames that say that a form is in them. */
export const NAMES_A_FORM = expression('i')`(?:^|[^a-z])${FORMS}(?:[^a-z]|$)`;

/** Fields that ask who writes. */
export const ASKS_WHO = anyOf({
  it: phrases`
    \bnome
  `,
  en: phrases`
    \bname
    \be ?mail
    phone
  `,
  de: phrases`
    telefon
  `,
  fr: phrases`
    \bnom\b
  `,
  es: phrases`
    nombre
  `,
});

/** Fields that robots are to stumble over; folded. */
export const ROBOT_TEST = anyOf({
  it: phrases`
    \bcodice (?:di )?(?:sicurezza|controllo|verifica)\b
    \b(?:inserisci|digita|scrivi|copia) il codice\b
    \bnon (?:sono|sei) un robot\b
    \bquanto fa\b
  `,
  en: phrases`
    captcha
    \b(?:security|verification) (?:code|question)\b
    \b(?:enter|type) the (?:code|characters)\b
    \b(?:are|re|am) (?:a )?human\b
    \bnot a robot\b
    \banti ?spam\b
  `,
  de: phrases`
    \bsicherheits(?:code|frage|abfrage)\b
    \bspam ?schutz\b
    \brechenaufgabe\b
    \bkein roboter\b
  `,
  fr: phrases`
    \bcode (?:de securite|anti spam|de verification)\b
    \brecopie[rz] (?:le code|les caracteres)\b
    \bpas un robot\b
  `,
  es: phrases`
    \bcodigo de (?:seguridad|verificacion)\b
    \b(?:escriba|introduzca|introduce) el codigo\b
    \bno soy un robot\b
  `,
});
