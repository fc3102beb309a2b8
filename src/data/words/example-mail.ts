/** Mailboxes that stand in for a real one, in five languages. Tried on lower-case text without accents. */

/** Domain names without their ending: `tuodominio`, `mysite`. */
export const EXAMPLE_DOMAINS =
  /^(?:ex(?:a|e)mples?|esempio|beispiel|ejemplo|example\d|(?:your|my|the|tuo|iltuo|il-tuo|mio|vostro|votre|mon|ihre?|deine?|meine?|tu|mi|su)-?(?:site|website|domain|domaine|dominio|sito|email|mail|azienda|company|business|brand|entreprise|empresa|firma|seite|webseite|web|store|shop|hotel|restaurant)|(?:nome|name|nom|nombre)-?(?:sito|dominio|azienda|attivita|domain|site|firma|empresa|entreprise|societa|hotel|ristorante)|dominio|domain(?:name)?|domaine|mysite|sito|sitoweb|yoursite|site|website|company|azienda|test(?:domain|site)?|placeholder|acme|mustermann|musterfirma|muster|dummy|xxx+)$/;

/** Names that no real mailbox has: `nome.cognome`, `latuamail`, `votre`. */
export const EXAMPLE_MAILBOXES =
  /^(?:(?:your|my|the|la-?tua|tua|il-?tuo|tuo|vostra|votre|ton|ihre?|deine?|tu|su)[._-]?(?:e?-?mail|name|nome|nom|nombre|address|indirizzo|adresse|correo|email-?address|adresse-?mail|mailadresse|casella)|nome[._-]?cognome|name[._-]?surname|first[._-]?(?:name)?[._-]?last(?:name)?|prenom[._-]?nom|nombre[._-]?apellidos?|vorname[._-]?nachname|xxx+)$/;

/** Names that stand for anybody's mailbox where anybody has one: `nome@gmail.com`, `john.doe@example.com`. */
export const ANYBODY =
  /^(?:vous|toi|votre|tu|tuo|you|name|nome|nom|nombre|vorname|nachname|user(?:name)?|utente|usuario|benutzer|someone|somebody|qualcuno|jemand|xx|email|mail|e-mail|correo|abc|foo|test[a-z]{0,10}|test[._-][a-z]{1,12}|prova|demo|dummy|sample|esempio|example|beispiel|exemple|ejemplo|placeholder|mario[._-]?rossi|john[._-]?(?:doe|smith)|jane[._-]?doe|max[._-]?mustermann|jean[._-]?dupont|juan[._-]?perez)$/;
