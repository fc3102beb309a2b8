import { rememberTexts } from './remember-texts.ts';

const ASCII = /^[\u0000-\u007f]*$/;

/** Folds text for comparison: lower case, accents off, every run of other characters one space. */
export const fold = rememberTexts(foldText);

function foldText(text: string): string {
  // most text is plain ASCII, and looking up Unicode properties is most of the work
  if (ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same for folded text with ä, ö, ü and with ae, oe, ue: `Spülmaschinen` and `Spuelmaschinen`. For comparing both sides only. */
export const withoutUmlauts = (folded: string): string => folded.replace(/(?<=[aou])e/g, '');
