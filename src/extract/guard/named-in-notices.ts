import { AFTER_CONSENT, NOT_USED } from '../../data/words/named-products.ts';
import { fold } from '../../lib/fold.ts';
import type { Sighting } from '../../model/fact.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';

const NOTICES: ReadonlySet<string> = new Set(['privacy', 'cookies', 'legal']);
/** Letters around a name that say whether it is used, and when. */
const AROUND = 300;

/** A notice says that a product runs once the visitor agreed: what we read without agreeing cannot show it. */
export function usedAfterConsent(site: Site, named: RegExp): Sighting | null {
  for (const page of site.pages)
    if (NOTICES.has(page.role))
      for (const { text } of page.blocks) {
        const folded = fold(text);
        const found = named.exec(folded);
        if (!found) continue;
        const around = folded.slice(Math.max(0, found.index - AROUND), found.index + AROUND);
        if (AFTER_CONSENT.test(around) && !NOT_USED.test(around)) return sightingOn(page, 'text', text);
      }
  return null;
}
