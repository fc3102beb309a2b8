import { deflateRawSync } from 'node:zlib';
import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Finding } from '../../model/record.ts';
import { summarySentence } from '../business/summary-sentence.ts';
import { reasonOf, titleOf, type View } from '../business/view.ts';
import { cleanText, shorten } from '../page/clean-text.ts';
import { type Doubt, verifyList } from './verify-list.ts';

/** What somebody needs who calls a business about its report: what to say, and what to check first. */
export interface Brief {
  /** The state in one sentence. */
  readonly sentence: string;
  readonly points: readonly TalkingPoint[];
  readonly verify: readonly Doubt[];
}

export interface TalkingPoint {
  readonly title: string;
  /** What was seen, then where: the proof. */
  readonly text: string;
  readonly effort: string;
}

const POINTS = 3;
const LONGEST_SNIPPET = 100;
/** With more businesses than this the overview carries no briefs: it must stay a page that opens at once. */
export const MOST_BRIEFS = 5_000;

export function briefOf(view: View): Brief {
  const points = view.record.outcome.outcome === 'ok' ? pointsOfSite(view) : pointsOfOutcome(view);
  return cleaned({ sentence: summarySentence(view), points: points.slice(0, POINTS), verify: verifyList(view) });
}

function pointsOfSite(view: View): readonly TalkingPoint[] {
  const { record, words } = view;
  const chosen = record.actions.slice(0, POINTS).flatMap((id) => record.findings.find(({ check }) => check === id) ?? []);
  return chosen.map((finding) => ({
    title: titleOf(view, finding),
    text: [reasonOf(view, finding), proofOf(view, finding)].filter(Boolean).join(' '),
    effort: words.efforts[finding.effort],
  }));
}

function proofOf({ words, record }: View, { seen }: Finding): string {
  const [first] = seen;
  const { brief } = words.overview;
  if (first?.how === 'input') return '';
  if (first) {
    const quote = first.snippet.trim()
      ? `${fillTemplate(brief.quoted, { text: shorten(first.snippet.trim(), LONGEST_SNIPPET) })}, `
      : '';
    return `(${quote}${fillTemplate(brief.proof, { page: first.page })})`;
  }
  const read = record.pages.filter(({ problem }) => problem === null).length;
  return record.finalUrl ? `(${fillTemplate(read > 1 ? brief.looked : brief.lookedOne, { page: record.finalUrl })})` : '';
}

function pointsOfOutcome({ record, words }: View): readonly TalkingPoint[] {
  return words.outcomes[record.outcome.outcome].steps.map(({ act, effort }) => ({
    title: act,
    text: '',
    effort: words.efforts[effort],
  }));
}

function cleaned(brief: Brief): Brief {
  return JSON.parse(JSON.stringify(brief), (_, value) => (typeof value === 'string' ? cleanText(value) : value)) as Brief;
}

/** All briefs of a run, packed for the page: JSON lines, deflated, base64. The reader's browser unpacks them when one is asked for. */
export function packBriefs(briefs: readonly Brief[]): string {
  return deflateRawSync(briefs.map((brief) => JSON.stringify(brief)).join('\n'), { level: 9 }).toString('base64');
}
