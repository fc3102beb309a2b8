import { expression, phrases } from '../lib/words.ts';

/** How a VAT number is written in one country, and which checker of the `stdnum` package knows it. */
export interface VatShape {
  readonly country: string;
  /** Checkers of `stdnum[country]`; any of them may agree. */
  readonly checkers: readonly string[];
  /** Words before the number, on `plain` text (lower case, no accents). */
  readonly label: RegExp;
  /** The number itself right after the label and a few marks; the first group is handed to the checker. */
  readonly number: RegExp;
  /** The number with its country letters, plain enough to need no label. */
  readonly lettered: RegExp | null;
}

/** After a label: marks, "n.", a second label ("C.F. e P.IVA"), country letters. */
const LEAD = String.raw`^[\s.:,;#°=/|()&\-–]{0,8}(?:(?:e|ed|and|und|et|y|n|nr|no|num|numero|number)\b[\s.:°]{0,3}){0,2}(?:(?:c\.? ?f\.?|cod(?:ice)?\.? ?fisc(?:ale)?|p\.? ?iva|reg(?:istro|\.)? ?(?:delle )?imp(?:rese|r)?\.?(?: di [a-z' ]{2,25})?|partita iva|vat|n)[\s.:°/]{0,4}){0,2}`;

const MARKS = String.raw`[\s.:,;#°=/|()&\-–]`;
/** Between an Italian label and its number stand other labels, the register's place or province, "n.": `C.F./P.I./R.I. MN`, `PI / CF / REG IMP BO:`. */
const ITALIAN_LEAD = String.raw`^(?:${MARKS}{0,4}(?:c\.? ?f\.?|p\.? ?i\.?(?: ?v\.? ?a\.?)?|part(?:ita|\.)? ?i\.? ?v\.? ?a\.?|cod(?:ice)?\.? ?fisc(?:ale)?\.?|codice|r\.? ?i\.?|reg(?:istro|\.)? ?(?:delle |d\. ?|delle)?(?:imp(?:rese|r)?\.?)?|(?:n\.? ?(?:di )?)?iscr(?:izione|iz\.?|itta|itto|\.)?(?: (?:al|nel|presso il|del))?|c\.? ?c\.? ?i\.? ?a\.? ?a\.?|camera di commercio|ufficio|vat|iva|comunitaria|intracomunitaria|cee|ed?|and|no?|nr|num|numero|di [a-z']{2,16}(?: [a-z]{3,14})?|(?:del|della|presso|al)|[a-z]{2})(?![a-z])){0,9}${MARKS}{0,8}`;

const LABELS = phrases`
  p(?:art(?:ita)?)?\.? ?i\.? ?v\.? ?a\.?
  p\.? ?iva
  part(?:ita)?\.? ?iva
  piva
  p\. ?i\.
  p\.i
  pi(?=[\s.]?[/:|–-]|\s?(?:e\s)?c\.?\s?f|\s(?:n\.?\s?)?(?:it)?\d{11})
  iva
  vat(?: ?(?:number|no\.?|nr\.?|n\.|id|reg(?:istration)?))?
  c\.? ?f\.?
  cod(?:ice)?\.? ?fisc(?:ale)?
  registro (?:delle )?imprese(?: di [a-z' ]{2,25})?
  reg\. ?imp(?:rese|r)?\.?(?: di [a-z' ]{2,25})?
`;

export const VAT_SHAPES: readonly VatShape[] = [
  {
    country: 'IT',
    checkers: ['iva'],
    label: expression('g')`(?:^|[^a-z0-9])${LABELS}(?=[^a-z]|it\d|$)`,
    number: new RegExp(`${ITALIAN_LEAD}(?:it[\\s.-]?)?(\\d(?:[ .]?\\d){10})(?![\\d])`),
    lettered: null,
  },
  {
    country: 'DE',
    checkers: ['vat'],
    label:
      /(?:^|[^a-z0-9])(?:ust\.?-? ?id(?:ent)?(?:\.?-? ?nr\.?|nummer)?|umsatzsteuer-? ?id[a-z-]*(?: ?nr\.?|nummer)?|umsatzsteueridentifikations-?nummer|vat(?: ?(?:number|no\.?|id))?)/g,
    // the law that gives the number its name may stand between: "gemäß § 27a UStG"
    number: new RegExp(`${LEAD}(?:[^\\d]|27 ?a\\b){0,60}?de[\\s.-]?(\\d(?:[ ./]?\\d){8})(?!\\d)`),
    lettered: null,
  },
  {
    country: 'AT',
    checkers: ['uid'],
    label:
      /(?:^|[^a-z0-9])(?:uid(?:-? ?(?:nr\.?|nummer))?|ust\.?-? ?id(?:-? ?nr\.?)?|umsatzsteuer[a-z-]*|vat(?: ?(?:number|no\.?|id))?)/g,
    number: new RegExp(`${LEAD}(atu[ .]?\\d{8})(?!\\d)`),
    lettered: /\b(atu\d{8})\b/,
  },
  {
    country: 'CH',
    checkers: ['uid'],
    label: /(?:^|[^a-z0-9])(?:uid|ide|idi|mwst|tva|iva|vat|mehrwertsteuer)[a-z.-]*/g,
    number: new RegExp(`${LEAD}(che[- .]?\\d{3}\\.?\\d{3}\\.?\\d{3})(?!\\d)`),
    lettered: /\b(che[- .]\d{3}\.\d{3}\.\d{3})\b/,
  },
  {
    country: 'FR',
    checkers: ['tva'],
    label: /(?:^|[^a-z0-9])(?:n°? ?(?:de )?)?tva(?: ?intra(?:communautaire|com)?\.?)?|\bvat(?: ?(?:number|no\.?|id))?/g,
    number: new RegExp(`${LEAD}[^\\d]{0,25}?(fr ?[a-z0-9]{2}(?: ?\\d){9})(?!\\d)`),
    lettered: /\b(fr[ ]?\d{2}[ ]?\d{3}[ ]?\d{3}[ ]?\d{3})\b/,
  },
  {
    country: 'ES',
    checkers: ['cif', 'nif', 'dni', 'nie'],
    label: /(?:^|[^a-z0-9])(?:n\.?i\.?f|c\.?i\.?f|nif\/cif|cif\/nif|vat(?: ?(?:number|no\.?|id))?)(?=[^a-z]|$)/g,
    number: new RegExp(
      `${LEAD}(?:es[ -]?)?([a-z][ .-]?\\d{2}[ .]?\\d{3}[ .]?\\d{2}[\\da-z]|\\d{2}\\.?\\d{3}\\.?\\d{3}[ -]?[a-z]|[xyz][ -]?\\d{7}[ -]?[a-z])(?![\\da-z])`,
    ),
    lettered: null,
  },
  {
    country: 'GB',
    checkers: ['vat'],
    label: /(?:^|[^a-z0-9])vat(?: ?(?:reg(?:istration|istered)?\.?)?(?: ?(?:number|no\.?|nr\.?|num))?)?(?=[^a-z]|gb|$)/g,
    number: new RegExp(`${LEAD}(?:is )?(?:gb[ -]?)?(\\d{3}[ .]?\\d{4}[ .]?\\d{2}(?:[ .]?\\d{3})?)(?!\\d)`),
    lettered: null,
  },
  {
    country: 'IE',
    checkers: ['vat'],
    label: /(?:^|[^a-z0-9])vat(?: ?(?:reg(?:istration)?\.?)?(?: ?(?:number|no\.?|nr\.?))?)?(?=[^a-z]|ie|$)/g,
    number: new RegExp(`${LEAD}(ie ?\\d[\\da-z+*]\\d{5}[a-z]{1,2})(?![\\da-z])`),
    lettered: null,
  },
  {
    country: 'NL',
    checkers: ['btw'],
    label: /(?:^|[^a-z0-9])(?:btw|vat)[a-z -]{0,12}/g,
    number: new RegExp(`${LEAD}(nl ?\\d{3}\\.?\\d{4}\\.?\\d{2}\\.? ?b ?\\.?\\d{2})(?!\\d)`),
    lettered: /\b(nl\d{9}b\d{2})\b/,
  },
  {
    country: 'BE',
    checkers: ['vat'],
    label: /(?:^|[^a-z0-9])(?:btw|tva|vat)[a-z .-]{0,12}/g,
    number: new RegExp(`${LEAD}(be ?[01]\\d{3}\\.?\\d{3}\\.?\\d{3})(?!\\d)`),
    lettered: null,
  },
];
