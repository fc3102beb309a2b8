/** Words before an address that make it the business's own, on `plain` text. Italian, French, Spanish, German, English. */
export const OF_ITS_OWN_PLACE =
  /\b(?:siamo|trov(?:a|i|ate|arci|erete|erai|iamo)|aspett(?:iamo|ano)|ven(?:ite|ire|iteci|irci)|vieni|passa(?:te)?|raggiung\w+|sed[ei]|studio|negozio|uffici?o?|laboratorio|showroom|bottega|officina|locale|ristorante|salone|punto vendita|magazzino|stabilimento|azienda|indirizzo|presso (?:il|la|lo|i) nostr\w+|nostr[oaie]|ubicat[oa]|situat[oa]|riceve|apert[oa]|nous sommes|retrouvez|trouverez|venez|situee?s?|notre|nos|magasin|boutique|atelier|adresse|bureaux?|estamos|encuentran?os|encontraras|visitanos|ubicad[oa]s?|situad[oa]s?|nuestr[oa]s?|tienda|taller|oficinas?|direccion|wir sind|finden sie|unsere?m?|besuchen|we are|find us|visit us|located|our)\b/;

/** Headings over works done for others: the streets there are the customers'. */
export const REFERENCE_HEADING =
  /\b(?:cantier[ei]|lavori (?:in corso|eseguiti|svolti|realizzati|recenti)|(?:nostre |alcune )?realizzazioni|referenze|chantiers?|realisations|obras (?:en curso|realizadas)|proyectos realizados|referenzen|baustellen?|building sites?|(?:recent|past|completed) (?:projects|works?))\b/;
