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
