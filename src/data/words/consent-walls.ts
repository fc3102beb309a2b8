/** What a page says that shows nothing before visitors accept cookies or say their age. Folded words. */
export const CONSENT_WALL =
  /\b(?:accett|accept|akzeptier|acept)\w*\b.*\bcookies?\b|\bcookies?\b.*\b(?:accett|accept|akzeptier|acept)\w*\b|\b(?:hai|avere|ho) (?:gia )?(?:compiuto |piu di |almeno )?18 anni\b|\bmaggiorenne\b|\b(?:are you|i am|you must be) (?:over |at least )?18\b|\bmindestens 18 jahre\b|\bavez(?: vous)? (?:plus de )?18 ans\b|\bmayor(?:es)? de (?:18|edad)\b/s;

/** Blocks of such a page that belong to the question: the rest is the site. Folded words. */
export const CONSENT_BLOCK =
  /\b(?:cookies?|privacy|consens\w*|accett\w*|accept\w*|akzeptier\w*|acept\w*|rifiut\w*|reject|ablehnen|continu\w*|weiter|prosegui\w*|18|eta|age|maggiorenne|entra|esci|enter|leave|si|no|yes|ja|nein|oui|non)\b/;
