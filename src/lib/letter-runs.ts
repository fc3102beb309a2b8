/** The runs of three letters that a text holds, marked by their hash: where one of a word's is missing, the word is. */
export type LetterRuns = Uint8Array;

const MARKS = 1 << 16;
const hash = (text: string, at: number): number =>
  (text.charCodeAt(at) * 31 * 31 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (MARKS - 1);

/** One pass over the text, for those who then ask for hundreds of words. */
export function letterRunsOf(text: string): LetterRuns {
  const runs = new Uint8Array(MARKS);
  for (let at = 0; at + 2 < text.length; at++) runs[hash(text, at)] = 1;
  return runs;
}

/** The runs of several texts together. */
export function joinedRuns(all: readonly LetterRuns[]): LetterRuns {
  const joined = new Uint32Array(MARKS / 4);
  for (const { buffer } of all) {
    const four = new Uint32Array(buffer);
    for (let at = 0; at < joined.length; at++) joined[at] = (joined[at] as number) | (four[at] as number);
  }
  return new Uint8Array(joined.buffer);
}

/** False when the word cannot stand in the text; true when it may. */
export function mayHold(runs: LetterRuns, word: string): boolean {
  for (let at = 0; at + 2 < word.length; at++) if (runs[hash(word, at)] === 0) return false;
  return true;
}
