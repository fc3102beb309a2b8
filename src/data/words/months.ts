/** Beginnings of month names in Italian, English, German, French and Spanish, folded; the whole name may follow. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['gen', 'jan', 'janv', 'ene', 'jänner', 'janner'],
  ['feb', 'fevr', 'febr', 'fev'],
  ['mar', 'marz', 'mars', 'maerz', 'mrz'],
  ['apr', 'avr', 'abr'],
  ['mag', 'may', 'mai'],
  ['giu', 'jun', 'juin'],
  ['lug', 'jul', 'juil'],
  ['ago', 'aug', 'aou'],
  ['set', 'sep'],
  ['ott', 'oct', 'okt'],
  ['nov'],
  ['dic', 'dec', 'dez'],
];

/** The whole names, folded, in the same order: a short form and a year may be many things ("mag 2015"). */
export const WHOLE_MONTH_NAMES: readonly (readonly string[])[] = [
  ['gennaio', 'january', 'januar', 'jaenner', 'janner', 'janvier', 'enero'],
  ['febbraio', 'february', 'februar', 'fevrier', 'febrero'],
  ['marzo', 'march', 'marz', 'maerz', 'mars'],
  ['aprile', 'april', 'avril', 'abril'],
  ['maggio', 'may', 'mai', 'mayo'],
  ['giugno', 'june', 'juni', 'juin', 'junio'],
  ['luglio', 'july', 'juli', 'juillet', 'julio'],
  ['agosto', 'august', 'aout'],
  ['settembre', 'september', 'septembre', 'septiembre', 'setiembre'],
  ['ottobre', 'october', 'oktober', 'octobre', 'octubre'],
  ['novembre', 'november', 'noviembre'],
  ['dicembre', 'december', 'dezember', 'decembre', 'diciembre'],
];
