import { VAT_CHECKERS } from '../../data/vat-checkers.ts';
import { VAT_SHAPES, type VatShape } from '../../data/vat-shapes.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';

export interface ReadVat {
  readonly country: string;
  /** Digits, and letters where the country has them, without the country prefix. */
  readonly number: string;
  /** The number passes the checksum of its country. */
  readonly valid: boolean;
  /** A label said VAT (not only the tax code or the register entry: of an Italian company they are mostly, not always, the same number). */
  readonly plainly: boolean;
  /** Position of the label in the plain text. */
  readonly at: number;
}

/** Reads the labelled VAT numbers of a text; wrong ones too, so that they can be told. */
export const readVatNumbers = rememberTexts((text: string): readonly ReadVat[] => {
  const folded = plain(text);
  if (!/\d{2}/.test(folded)) return [];
  return VAT_SHAPES.flatMap((shape) => [...labelled(folded, shape), ...lettered(folded, shape)]);
});

/** Furthest that a number stands from its label. */
const REACH = 110;

function labelled(text: string, shape: VatShape): readonly ReadVat[] {
  return [...text.matchAll(shape.label)].flatMap((match) => {
    const end = match.index + match[0].length;
    const number = shape.number.exec(text.slice(end, end + REACH))?.[1];
    const plainly = !/^[^a-z]*(?:c\.? ?f|cod|reg)/.test(match[0]);
    if (number) return [checked(shape, number, { plainly, at: match.index })];
    const wrong =
      shape.country === 'IT' && plainly ? /^[\s.:°]{0,4}(?:it ?)?(\d{8,13})(?!\d)/.exec(text.slice(end, end + 30))?.[1] : null;
    return wrong ? [{ country: 'IT', number: wrong, valid: false, plainly, at: match.index }] : [];
  });
}

function lettered(text: string, shape: VatShape): readonly ReadVat[] {
  const match = shape.lettered?.exec(text);
  const read = match?.[1] ? checked(shape, match[1], { plainly: true, at: match.index }) : null;
  return read?.valid ? [read] : [];
}

function checked(shape: VatShape, text: string, rest: Pick<ReadVat, 'plainly' | 'at'>): ReadVat {
  const written = text.toUpperCase().replace(/[\s./]/g, '');
  const valid = shape.checkers.some((checker) => VAT_CHECKERS[shape.country]?.[checker]?.validate(written).isValid === true);
  // In Switzerland the letters are part of the number.
  const bare = shape.country === 'CH' ? written : written.replace(new RegExp(`^${shape.country}`), '');
  const number = bare.replace(/-/g, '');
  return { country: shape.country, number, valid: valid && !/^(\d)\1+$/.test(number), ...rest };
}

/** Whether digits are a valid Italian VAT number: 11 digits, Luhn, a known office. */
export function isItalianVat(digits: string): boolean {
  return digits.length === 11 && !/^(\d)\1+$/.test(digits) && VAT_CHECKERS.IT?.iva?.validate(digits).isValid === true;
}
