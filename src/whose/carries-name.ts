import { COMMON_NAME_WORDS } from '../data/words/common-names.ts';
import { withoutUmlauts } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { plain } from '../lib/plain-text.ts';
import type { Site } from '../page/site.ts';

/** Telling words of the business's name and of its domain, at least four letters each. */
const nameWords = oncePer((site: Site): readonly string[] => {
  const host = site.home[0]?.url.hostname.replace(/^www\./, '').replace(/\.[a-z]{2,}$/, '') ?? '';
  const words = plain(`${site.business.name ?? ''} ${host}`).split(/[^a-z0-9]+/);
  return [...new Set(words)].filter((word) => word.length >= 4 && !COMMON_NAME_WORDS.has(word) && !/^\d+$/.test(word));
});

/** Whether a handle, a mailbox or a domain carries the name of the business. */
export function carriesName(site: Site, text: string): boolean {
  const folded = plain(text).replace(/[^a-z0-9]/g, '');
  const bare = withoutUmlauts(folded);
  return nameWords(site).some((word) => folded.includes(word) || bare.includes(withoutUmlauts(word)));
}
