import { plain } from '../lib/plain-text.ts';
import type { ParsedPage } from '../page/parsed-page.ts';
import type { Place } from '../page/place-on-page.ts';

/** Text before a contact that may say whose it is. Letters. */
export const NEAR = 160;
/** Notices name an authority with its address and telephone in one sentence. Letters. */
const LONG_SENTENCE = 320;
/** Short lines under a name in a legal notice: name, street, town, phone, e-mail, site. */
const LINES_OF_A_PARTY = 4;
const POLICY_ROLES: ReadonlySet<string> = new Set(['legal', 'privacy', 'cookies']);

/** A legal notice, or one on data protection: it names parties other than the business. */
export const isOfPolicy = ({ role }: ParsedPage): boolean => POLICY_ROLES.has(role);

/** What is said of a number; of two with only a stroke between them the same. */
export function sinceLastNumber({ before }: Place): string {
  const said = before.slice(-NEAR).replace(/(?:\+?\d[\d\s().]{5,20}\d\s?[/·|,;–-]\s?)+$/, '');
  return said.split(/\d{3,}/).at(-1) ?? '';
}

/** The words that say whose a contact is (plain). What stands before another number or an earlier line is said of that one. */
export function wordsAbout(place: Place, heading: string): string {
  if (isOfPolicy(place.page)) return linesOfParty(place, plain(sentenceBefore(place)), heading);
  const lines = place.before.slice(-NEAR).split(/\n|\d{3,}/);
  return plain(lines.at(-1) ?? '');
}

/** As much as stands near, and further back as long as no sentence ends. */
function sentenceBefore({ before }: Place): string {
  const far = before.slice(-LONG_SENTENCE, -NEAR);
  const rest = far.split(/\p{L}{3}[.!?] (?=\p{Lu})|\n/u).at(-1) ?? '';
  return `${rest}${before.slice(-NEAR)}`;
}

/** Policies name a party once and list its lines in blocks of their own. */
function linesOfParty(place: Place, before: string, heading: string): string {
  const lines: string[] = [before];
  for (let index = place.block - 1; index >= Math.max(0, place.block - LINES_OF_A_PARTY); index--) {
    const block = place.page.blocks[index];
    if (!block || block.heading !== place.heading || block.text.length > 120) break;
    lines.unshift(plain(block.text));
  }
  return [heading, ...lines].join(' \n ');
}
