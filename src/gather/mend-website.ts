import { COMING_WEBSITE } from '../data/words/coming-website.ts';
import { PLACEHOLDER_MARKS, PLACEHOLDERS } from '../data/words/lists.ts';
import { networkInWords } from '../data/words/networks.ts';
import { NO_SITE, NO_WEBSITE_WORDS, NOT_YET } from '../data/words/no-website.ts';
import { fold } from '../lib/fold.ts';
import type { WebsiteSource } from '../model/evidence.ts';
import { ownerOf } from '../whose/address-owner.ts';
import { addressesIn, isAsTyped, mendSpelling } from './typed-addresses.ts';

/** What the website cell of a row means. */
export interface MendedWebsite extends Pick<WebsiteSource, 'url' | 'kind' | 'mendedFrom'> {
  /** Domain of an e-mail address that stands where the website should: a hint for discovery, not a website. */
  readonly mailDomain: string | null;
}

/** Longer than any address; the rest of a longer cell is not read. */
const MAX_CELL = 2_000;
const EMAIL = /(?:mailto:)?[^\s<>()[\]"',;:/]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;

/**
 * Reads the website cell: mends it where nothing has to be guessed and says from what; takes the first website where there are
 * several addresses, else the first profile, else the first page on somebody else's site. `vedi facebook` is a profile without an
 * address. What would have to be guessed is invalid: it might be a stranger's site.
 */
export function mendWebsite(cell: string | null): MendedWebsite {
  const typed = (cell ?? '')
    .slice(0, MAX_CELL)
    .replace(/[\u200b-\u200f\u2060\ufeff\u0000-\u0008]/g, '')
    .trim();
  const nothing = { url: null, mendedFrom: null, mailDomain: null };
  const folded = fold(typed);
  if (saysNone(typed, folded)) return { ...nothing, kind: 'none' };
  if (networkInWords(folded) !== null) return { ...nothing, kind: 'social_profile' };
  const mailDomain = EMAIL.exec(typed)?.[1]?.toLowerCase() ?? null;
  EMAIL.lastIndex = 0;
  const urls = addressesIn(mendSpelling(typed.replace(EMAIL, ' , ')));
  const owned = urls.map((url) => ({ url, owner: ownerOf(url)?.kind ?? ('website' as const) }));
  const best = (['website', 'social_profile', 'third_party'] as const)
    .map((kind) => owned.find(({ owner }) => owner === kind))
    .find((found) => found);
  if (!best) return { ...nothing, kind: 'invalid', mailDomain };
  const mendedFrom = isAsTyped(typed, best.url) ? null : typed.slice(0, 300);
  return { url: best.url.href, kind: best.owner, mendedFrom, mailDomain };
}

function saysNone(typed: string, folded: string): boolean {
  if (folded === '' || PLACEHOLDER_MARKS.test(typed) || /^about:blank$/i.test(typed)) return true;
  if (folded.length > 60) return false;
  return (
    NO_WEBSITE_WORDS.has(folded) ||
    NO_SITE.test(folded) ||
    NOT_YET.test(folded) ||
    PLACEHOLDERS.has(folded) ||
    COMING_WEBSITE.test(folded)
  );
}
