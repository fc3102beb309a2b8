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
