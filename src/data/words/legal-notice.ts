/** On links to a page that says who answers for a site, and headings of it. Folded pieces of regular expressions; see `anyPhrase`. */
export const LEGAL_NOTICE_WORDS = [
  'impressum|anbieterkennzeichnung|offenlegung',
  'mentions? legales?|informations? legales?|mentions obligatoires',
  'aviso legal|informacion legal|nota legal|datos legales',
  'legal notice|imprint|legal information|company information',
  'note legali|informazioni legali|dati societari',
] as const;
