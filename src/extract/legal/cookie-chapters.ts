import { POLICY_WORDS } from '../../data/words/policies.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';

const NAMED = anyPhrase(POLICY_WORDS.cookies);
/** A line of its own that names a chapter. Letters. */
const HEADING_LENGTH = 60;
/** What a chapter says at least, in so many blocks below its name. */
const CHAPTER = { letters: 200, blocks: 4 };

/** Chapters on cookies in the privacy notice or the legal notice: for most small firms that is where the cookie notice stands. */
export function cookieChapters(page: ParsedPage): readonly Item<FactValue<'cookiePolicy'>>[] {
  if (page.role !== 'privacy' && page.role !== 'legal') return [];
  const text = page.blocks.filter(({ region, hidden }) => !hidden && region !== 'footer' && region !== 'nav');
  const at = text.findIndex(
    (block, index) => isName(block) && speaksOfCookies(text.slice(index + 1, index + 1 + CHAPTER.blocks)),
  );
  const name = text[at];
  if (!name) return [];
  const url = page.url.href.replace(/#.*$/, '');
  return [{ value: { url, label: name.text }, confidence: 0.9, seen: [sightingOn(page, 'text', name.text)] }];
}

function isName({ text }: TextBlock): boolean {
  return text.length <= HEADING_LENGTH && NAMED.test(fold(text));
}

function speaksOfCookies(below: readonly TextBlock[]): boolean {
  const said = below.map(({ text }) => text).join(' ');
  return said.length >= CHAPTER.letters && /cookie/i.test(said);
}
