import { COMPANY_FORMS, CONTROLLER_WORDS } from '../data/words/parties.ts';
import { fold } from '../lib/fold.ts';
import { plain } from '../lib/plain-text.ts';
import type { Place } from '../page/place-on-page.ts';

/** Names of companies with their form: up to five words with capitals before `Inc.`, `GmbH`, `S.r.l.`. */
const COMPANY = new RegExp(
  `(?<![\\p{L}\\d])((?:[\\p{Lu}\\d][\\p{L}\\d&'’.+-]{0,24},? ){1,5})(?:${COMPANY_FORMS})(?![\\p{L}\\d])`,
  'gu',
);
/** Names of companies in a text, each with its form. */
export const companiesIn = (text: string): readonly string[] => [...text.matchAll(COMPANY)].map(([name]) => name.trim());

/** Further back another sentence speaks of somebody else. */
const NEAR = 200;
const TELLING = 4;

/**
 * Whether a data protection notice names a company right before the contact that is not the business: "a service of Chirpy Inc.,
 * 1355 Larch Street". Only where the notice says so far; the party that it calls its controller is the business itself.
 */
export function isOfNamedCompany({ page, heading, before }: Place): boolean {
  if (page.role !== 'privacy' && page.role !== 'cookies') return false;
  const near = before.slice(-NEAR);
  const named = [...near.matchAll(COMPANY)].at(-1);
  if (!named || CONTROLLER_WORDS.test(plain(heading)) || CONTROLLER_WORDS.test(plain(near.slice(0, named.index)))) return false;
  const own = fold(`${page.title} ${page.url.hostname}`).replaceAll(' ', '');
  return !fold(named[1] ?? '')
    .split(' ')
    .some((word) => word.length >= TELLING && own.includes(word));
}
