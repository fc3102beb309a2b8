import { rememberTexts, sameText } from '../lib/remember-texts.ts';

/** Where an inline element begins or ends with no blank on either side: `0376 084517</span><a>orari`. */
interface Seam {
  /** Offset in the text of the block. */
  readonly at: number;
  /** The element is a link. */
  readonly link: boolean;
}

/** A picture or an empty element before a piece of text: `<i class="fa fa-fax"></i> 0376 084518`. */
interface Icon {
  /** Offset in the text of the block; 0 for one that stands before the block. */
  readonly at: number;
  /** Class, file name, alternative text and the like. */
  readonly words: string;
}

export interface BlockText {
  readonly text: string;
  readonly seams: readonly Seam[];
  readonly icons: readonly Icon[];
}

/** What the walk puts among the pieces of text: noncharacters of Unicode, which no page means. */
const SEAM = '\ufdd0';
const LINK_SEAM = '\ufdd1';
const ICON = '\ufdd2';
const MARK = /[\ufdd0-\ufdd2]/;
const MARKS = /[\ufdd0-\ufdd2]+/g;
const BLANK = '\\s\\u00a0\\u200b-\\u200d\\ufeff';
/** A mark, a run of blanks, or of other signs. */
const RUNS = new RegExp(`([\\ufdd0-\\ufdd2])|([${BLANK}]+)|[^${BLANK}\\ufdd0-\\ufdd2]+`, 'g');

const NONE: readonly never[] = [];
const NOTHING: BlockText = { text: '', seams: NONE, icons: NONE };

export const seamMark = (link: boolean) => (link ? LINK_SEAM : SEAM);
export const iconMark = ICON;

const LINE_END_OR_MARK = /[\r\n\ufdd0-\ufdd2]/;

/** A text node as a piece: line ends of the source are blanks, marks of ours are not the page's to set. */
export function pieceOf(text: string): string {
  if (!LINE_END_OR_MARK.test(text)) return text;
  const folded = text.replace(/[\r\n]+/g, ' ');
  return MARK.test(folded) ? folded.replace(MARKS, ' ') : folded;
}

/** Folds the pieces of a block to its text: blanks once, lines trimmed, empty ones left out; marks become offsets. */
export function blockText(pieces: readonly string[], icons: readonly string[]): BlockText {
  const raw = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
  if (raw === '') return NOTHING;
  if (!MARK.test(raw)) {
    const text = raw.includes('\n') ? raw.split('\n').map(foldSpace).filter(Boolean).join('\n') : foldSpace(raw);
    return { text: sameText(text), seams: NONE, icons: NONE };
  }
  const lines = raw.split('\n');
  const folded = lines.map(foldMarked).filter(({ text, marks }) => text || marks.length > 0);
  let text = '';
  let icon = 0;
  const found = { seams: [] as Seam[], icons: [] as Icon[] };
  for (const line of folded) {
    if (text && line.text) text += '\n';
    for (const { at, mark } of line.marks)
      if (mark === ICON) found.icons.push({ at: text.length + at, words: icons[icon++] ?? '' });
      else found.seams.push({ at: text.length + at, link: mark === LINK_SEAM });
    text += line.text;
  }
  return { text: sameText(text), ...found };
}

interface Marked {
  readonly text: string;
  readonly marks: readonly { readonly at: number; readonly mark: string }[];
}

/** `foldSpace` of a line with marks in it. A seam beside a blank, or at an end of the line, parts nothing. */
const foldMarked = rememberTexts((line): Marked => {
  let text = '';
  let blank = false;
  let waiting: string[] = [];
  const marks: { at: number; mark: string }[] = [];
  const place = (before: boolean) => {
    for (const mark of waiting) if (mark === ICON || (!before && text)) marks.push({ at: text.length, mark });
    waiting = [];
  };
  for (const [run, mark, blanks] of line.matchAll(RUNS)) {
    if (mark) waiting.push(mark);
    else if (blanks) blank = true;
    else {
      const apart = blank && text !== '';
      if (apart) text += ' ';
      place(apart);
      blank = false;
      text += run;
    }
  }
  place(true);
  return { text, marks };
});

export function foldSpace(text: string): string {
  return TO_FOLD.test(text) ? text.replace(BLANKS, ' ').trim() : text.trim();
}
/** Anything but single blanks: most texts have no more. */
const TO_FOLD = /[^\S ]| {2}|[\u200b-\u200d]/;
const BLANKS = new RegExp(`[${BLANK}]+`, 'g');
