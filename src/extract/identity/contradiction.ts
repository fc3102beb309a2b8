import type { Sighting } from '../../model/fact.ts';
import { type Site, textsOf } from '../../page/site.ts';
import { nameShare } from '../../whose/business-name.ts';
import type { IdentityMatch } from './identity-match.ts';

/** Something of the row that the site contradicts; `data`: what the site says twice, differently; `domain`: it leads on to another. */
export interface Contradiction {
  readonly by: 'vat' | 'name' | 'company' | 'town' | 'phone' | 'trade' | 'address' | 'domain' | 'data';
  readonly row: string;
  readonly site: string;
  readonly seen: Sighting | null;
  /** Of a name: it does not surely call itself so; what is sure is that nothing of the row's stands there. */
  readonly unsaid?: true;
}

export type Contradict = (site: Site, matches: readonly IdentityMatch[]) => readonly Contradiction[];

/** Whether the pages name a town anywhere. */
export function isTownSaid(site: Site, city: string): boolean {
  const says = (text: string) => nameShare(city, text) === 1;
  return site.pages.some(({ title }) => says(title)) || textsOf(site).some(says);
}
