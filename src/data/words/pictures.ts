import { expression, phrases } from '../../lib/words.ts';

const PHONES = {
  it: phrases`
    tel(?:efono)?
    cell(?:ulare)?
    chiam[ai]
    numero
  `,
  en: phrases`
    telephone
    phone
    call
  `,
  de: phrases`
    telefon
    anruf
  `,
  fr: phrases`
    appele
  `,
  es: phrases`
    llam[ae]
  `,
};
const MAILS = {
  it: phrases`
    chiocciola
    posta
    scriv(?:ici|i|eteci)
  `,
  en: phrases`
    e-?mail
    write
  `,
  de: phrases`
    schreib
  `,
  fr: phrases`
    courriel
  `,
  es: phrases`
    correo
  `,
};
const CONTACTS = {
  it: phrases`
    contatt[io]
    recapit[io]
    biglietto(?:[-_ ]?da[-_ ]?visita)?
  `,
  en: phrases`
    contacts?
    business[-_ ]?card
  `,
  de: phrases`
    kontakt
    visitenkarte
  `,
  fr: phrases`
    carte[-_ ]?de[-_ ]?visite
  `,
  es: phrases`
    contacto
    tarjeta[-_ ]?de[-_ ]?visita
  `,
};

/** What the name or the description of a picture says that shows a number or an address. */
export const PICTURE_WORDS = {
  phone: expression('i')`(?:^|[^a-z])${PHONES}`,
  mail: expression('i')`(?:^|[^a-z])${MAILS}`,
};
/** A picture of all contacts: a business card, a banner. */
export const CONTACTS_PICTURE = expression('i')`(?:^|[^a-z])${CONTACTS}`;
