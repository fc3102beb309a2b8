/** The notes on one business, drawn in the reader's browser (see `table-script.ts` for the rules). */
import type { IndexRow } from '../index-row.ts';
import type { Brief, TalkingPoint } from './brief.ts';
import type { BriefWords } from './overview-data.ts';
import type { Doubt } from './verify-list.ts';

/** One brief per row, in the order of the rows; unpacked once. */
async function unpackBriefs(packed: string): Promise<readonly string[]> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).text()).split('\n');
}

function showBrief(row: IndexRow, brief: Brief, words: BriefWords): void {
  const dialog = document.getElementById('brief') as HTMLDialogElement;
  const part = (id: string) => document.getElementById(id) as HTMLElement;
  part('brief-name').textContent = row.name;
  part('brief-sentence').textContent = brief.sentence;
  part('brief-points').replaceChildren(...brief.points.map((point) => pointItem(point, words)));
  part('brief-verify').replaceChildren(...brief.verify.map((doubt) => doubtItem(doubt, words)));
  part('brief-nothing').hidden = brief.verify.length > 0;
  part('brief-lead').hidden = brief.verify.length === 0;
  part('brief-copied').textContent = '';
  const report = part('brief-report');
  report.hidden = !row.report;
  if (row.report) report.setAttribute('href', row.report);
  const byHand = part('brief-text') as HTMLTextAreaElement;
  byHand.value = briefText(row, brief, words);
  byHand.hidden = true;
  dialog.showModal();
  dialog.scrollTop = 0;
}

function briefNode(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function pointItem({ title, text, effort }: TalkingPoint, words: BriefWords): HTMLElement {
  const item = document.createElement('li');
  item.append(briefNode('strong', '', title));
  if (text) item.append(briefNode('p', '', text));
  item.append(briefNode('p', 'small quiet', `${words.effort} ${effort}`));
  return item;
}

function doubtItem({ claim, why, page, snippet }: Doubt, words: BriefWords): HTMLElement {
  const item = document.createElement('li');
  item.append(briefNode('strong', '', claim), briefNode('p', 'small', why));
  if (snippet) item.append(briefNode('q', 'small quiet', snippet));
  if (page) {
    const link = briefNode('a', 'small', words.look);
    link.setAttribute('href', page);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
    item.append(link);
  }
  return item;
}

/** What goes to the clipboard: plain text for an e-mail or a customer file. */
function briefText(row: IndexRow, { sentence, points }: Brief, words: BriefWords): string {
  const head = [row.name, row.city, row.site].filter(Boolean).join(' · ');
  const lines = points.map(({ title, text, effort }, index) => {
    const first = `${index + 1}. ${title} (${words.effort.toLowerCase()} ${effort})`;
    return text ? `${first}\n   ${text}` : first;
  });
  return [head, sentence, '', ...lines].join('\n');
}

/** To the clipboard; where the browser does not let us (a file in some browsers), the text is selected to be copied by hand. */
async function copyBrief(words: BriefWords): Promise<void> {
  const byHand = document.getElementById('brief-text') as HTMLTextAreaElement;
  const done = document.getElementById('brief-copied') as HTMLElement;
  try {
    await navigator.clipboard.writeText(byHand.value);
    done.textContent = words.copied;
  } catch {
    byHand.hidden = false;
    byHand.focus();
    byHand.select();
    done.textContent = document.execCommand('copy') ? words.copied : words.copyByHand;
  }
}

export const BRIEF_FUNCTIONS = [unpackBriefs, showBrief, briefNode, pointItem, doubtItem, briefText, copyBrief];
