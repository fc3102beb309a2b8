import { phrases, wholeText } from '../../lib/words.ts';

/** Mailboxes that stand in for a real one, in five languages. Tried on lower-case text without accents. */

const SOMEBODYS = phrases`
  your
  my
  the
  tuo
  iltuo
  il-tuo
  mio
  vostro
  votre
  mon
  ihre?
  deine?
  meine?
  tu
  mi
  su
`;
const THING = phrases`
  site
  website
  domain
  domaine
  dominio
  sito
  email
  mail
  azienda
  company
  business
  brand
  entreprise
  empresa
  firma
  seite
  webseite
  web
  store
  shop
  hotel
  restaurant
`;

/** Domain names without their ending: `tuodominio`, `mysite`. */
export const EXAMPLE_DOMAINS = wholeText({
  it: phrases`
    esempio
    dominio
    sito
    sitoweb
    azienda
  `,
  en: phrases`
    ex(?:a|e)mples?
    example\d
    domain(?:name)?
    mysite
    yoursite
    site
    website
    company
    test(?:domain|site)?
    placeholder
    acme
    dummy
  `,
  de: phrases`
    beispiel
    mustermann
    musterfirma
    muster
  `,
  fr: phrases`
    domaine
  `,
  es: phrases`
    ejemplo
  `,
  all: phrases`
    ${SOMEBODYS}-?${THING}
    (?:nome|name|nom|nombre)-?(?:sito|dominio|azienda|attivita|domain|site|firma|empresa|entreprise|societa|hotel|ristorante)
    xxx+
  `,
});

/** Names that no real mailbox has: `nome.cognome`, `latuamail`, `votre`. */
export const EXAMPLE_MAILBOXES = wholeText({
  it: phrases`
    nome[._-]?cognome
  `,
  en: phrases`
    name[._-]?surname
    first[._-]?(?:name)?[._-]?last(?:name)?
  `,
  de: phrases`
    vorname[._-]?nachname
  `,
  fr: phrases`
    prenom[._-]?nom
  `,
  es: phrases`
    nombre[._-]?apellidos?
  `,
  all: phrases`
    (?:your|my|the|la-?tua|tua|il-?tuo|tuo|vostra|votre|ton|ihre?|deine?|tu|su)[._-]?(?:e?-?mail|name|nome|nom|nombre|address|indirizzo|adresse|correo|email-?address|adresse-?mail|mailadresse|casella)
    xxx+
  `,
});

/** Names that stand for anybody's mailbox where anybody has one: `nome@gmail.com`, `john.doe@example.com`. */
export const ANYBODY = wholeText({
  it: phrases`
    tu
    tuo
    nome
    utente
    qualcuno
    prova
    esempio
    mario[._-]?rossi
  `,
  en: phrases`
    you
    name
    user(?:name)?
    someone
    somebody
    email
    mail
    e-mail
    test[a-z]{0,10}
    test[._-][a-z]{1,12}
    demo
    dummy
    sample
    example
    placeholder
    john[._-]?(?:doe|smith)
    jane[._-]?doe
  `,
  de: phrases`
    vorname
    nachname
    benutzer
    jemand
    beispiel
    max[._-]?mustermann
  `,
  fr: phrases`
    vous
    toi
    votre
    nom
    exemple
    jean[._-]?dupont
  `,
  es: phrases`
    nombre
    usuario
    correo
    ejemplo
    juan[._-]?perez
  `,
  all: phrases`
    xx
    abc
    foo
  `,
});
