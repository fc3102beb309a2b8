import { STAND_IN_IDS } from '../../data/words/stand-in-ids.ts';

/** True for ids that documentation and templates leave to be filled in: `G-XXXXXXXXXX`, `UA-000000-0`, `1234567890`. */
export function isPlaceholderId(id: string): boolean {
  const tail = id.replace(/^[A-Z]{1,3}-/, '');
  return (
    STAND_IN_IDS.test(id) ||
    isOneCharacter(tail.replace(/-\d{1,3}$/, '')) ||
    longestRun(tail) >= 6 ||
    /^(?:12345|123)-\d+$/.test(tail)
  );
}

function isOneCharacter(text: string): boolean {
  return text.length >= 4 && new Set(text).size === 1;
}

/** Length of the longest piece like `123456` or `ABCDEF`, or of one digit repeated; the 0 follows the 9. */
function longestRun(text: string): number {
  let longest = 1;
  let rising = 1;
  let same = 1;
  for (let i = 1; i < text.length; i++) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1);
    rising = step === 1 || (text[i] === '0' && text[i - 1] === '9') ? rising + 1 : 1;
    same = step === 0 ? same + 1 : 1;
    longest = Math.max(longest, rising, same);
  }
  return longest;
}
