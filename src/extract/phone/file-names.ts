import { FILE_ENDINGS } from '../../data/file-endings.ts';

/** After the digits: the rest of the name, without blanks but before a bracketed copy number, then the ending. */
const REST_OF_NAME = new RegExp(`^[\\w()%+~-]{0,40}(?: ?\\(\\d{1,3}\\))?\\.(?:${FILE_ENDINGS})(?![\\p{L}\\d])`, 'iu');
/** Before the digits: names that cameras and programs give, and an underscore, which no text has before a number. */
const CAMERA_NAME =
  /(?:(?<![\p{L}\d])(?:(?:img|dsc[nf]?|pxl|vid|mov|scan|photo|foto|picture|image)[-_]?|(?:screenshot|whatsapp image)[-_ ])|_)$/iu;

/** Whether digits at `start` to `end` are part of the name of a file: `Preisliste-0351047680.xlsx`, `IMG_0577075694`. */
export function isInFileName(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return REST_OF_NAME.test(text.slice(end, end + 60)) || CAMERA_NAME.test(text.slice(Math.max(0, start - 20), start));
}
