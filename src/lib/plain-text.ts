import { rememberTexts } from './remember-texts.ts';

const ASCII = /^[\u0000-\u007f]*$/;

/** Lower case without accents, white space folded: the form in which words of several languages are compared. */
export const plain = rememberTexts(plainText);

function plainText(text: string): string {
  const letters = ASCII.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return letters.toLowerCase().replace(/ß/g, 'ss').replace(/\s+/g, ' ').trim();
}
