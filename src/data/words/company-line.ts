import { expression, phrases } from '../../lib/words.ts';

/**
 * The parts of the line in which a company says who it is (Italy: art. 2250 of the Civil Code and the tax code of the invoice system;
 * Germany: § 5 DDG; France: art. R123-237 code de commerce, LCEN; Spain: art. 10 LSSI). Each expression is tried on the text as it
 * stands; its first group is what is kept.
 */
interface CompanyPart {
  readonly part: 'seat' | 'register' | 'capital' | 'tax_code' | 'sdi';
  readonly said: RegExp;
}

const END = String.raw`[^\n|•·;]{3,90}?(?=\s[-–|•·]\s|[\n|•·;]|,?\s(?:P\.?\s?IVA|C\.?\s?F\.|Cod|Cap|R\.?E\.?A|Reg|Tel|PEC|$)|$)`;

const REGISTERS = {
  it: phrases`
    [Rr]eg(?:istro|\.)?\s?(?:delle |d\.)?\s?[Ii]mp(?:rese|r)?\.?
    REG(?:ISTRO)?\.? (?:DELLE )?IMP(?:RESE|R)?\.?
    R\.\s?I\.
    [Ii]scri(?:tta|zione) (?:al|nel) [Rr]egistro
  `,
  en: phrases`
    Companies House
    [Cc]ompany (?:[Nn]o|[Nn]umber|[Rr]eg)
  `,
  de: phrases`
    (?:Handels|Firmen|Genossenschafts)(?:register|buch)[a-z]*
    Register(?:gericht|nummer)
    FN\s?\d{4,6}\s?[a-z](?![a-z])
    HR\s[AB]\s?\d{2,6}
    Amtsgericht [\p{Lu}][^,\n]{2,30},? HR[AB]
    HR[AB]\s?\d{2,6}
  `,
  fr: phrases`
    R\.?C\.?S\.?(?: de)? [\p{Lu}]
    [Ii]mmatriculée? (?:au|à)
    SIRE[NT]
    Sire[nt](?=[^\n\d]{0,8}\d{3})
  `,
  es: phrases`
    [Rr]eg(?:istro|\.) ?[Mm]erc(?:antil|\.)
  `,
};
const CAPITALS = {
  it: phrases`
    [Cc]ap(?:itale|\.)?\s?[Ss]oc(?:iale|\.)?
    CAP(?:ITALE|\.)?\s?SOC(?:IALE|\.)?
  `,
  en: phrases`
    [Ss]hare [Cc]apital
  `,
  de: phrases`
    [Ss]tammkapital
  `,
  fr: phrases`
    S\.?A\.?R\.?L\.? au capital
  `,
  all: phrases`
    [Cc]apital(?: social)?(?: de| :)
  `,
};

export const COMPANY_PARTS: readonly CompanyPart[] = [
  {
    part: 'seat',
    said: new RegExp(
      String.raw`((?<![\p{L}])(?:[Ss]ede [Ll]egale|SEDE LEGALE|[Ss]ede [Ss]ociale|[Rr]egistered [Oo]ffice|Sitz der Gesellschaft|[Ss]i[èe]ge [Ss]ocial|[Dd]omicilio [Ss]ocial)\b${END})`,
      'u',
    ),
  },
  {
    part: 'register',
    said: expression('u')`((?<![\p{L}])${REGISTERS}[^\n|]{0,70})`,
  },
  {
    part: 'capital',
    said: expression(
      'u',
    )`((?<!\p{L})${CAPITALS}[^\n|]{0,12}?(?:€|[Ee]uro?s?|EUR)?\s?\d[\d.,' ]{2,15}(?:\s?(?:€|[Ee]uro?s?|EUR|i\.\s?v\.|interamente versato)){0,2})`,
  },
  { part: 'tax_code', said: /((?<!\p{L})(?:C\.?\s?F\.?|[Cc]od(?:ice|\.)?\s?[Ff]isc(?:ale|\.)?)[^\n\d]{0,40}\d{11})/u },
  {
    part: 'sdi',
    said: /((?<!\p{L})(?:SDI|S\.D\.I\.|[Cc]odice (?:SDI|[Uu]nivoco|[Dd]estinatario))[^\n]{0,30}?(?<![A-Z\d])(?=[A-Z\d]{0,6}\d)[A-Z\d]{7})(?![A-Z\d])/u,
  },
];
