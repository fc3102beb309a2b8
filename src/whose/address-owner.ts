import { type HostKind, knownHosts } from '../data/known-hosts.ts';
import { isFrontDoor } from '../lib/front-door.ts';

/** Whose site an address is on, when it is on no site of the business's own. */
export interface AddressOwner {
  readonly kind: 'social_profile' | 'third_party';
  /** Name of the network or site: `Facebook`, `PagineGialle`. */
  readonly name: string;
}

/** Hosts that lend names to sites of one's own. */
const PLACES_FOR_SITES: ReadonlySet<HostKind> = new Set(['own_site', 'lent', 'shop']);
/** What is used in a customer's place: their own home pages are the websites of those who make it. */
const TOOLS: ReadonlySet<HostKind> = new Set(['donate', 'booking', 'order', 'mailing', 'form']);

/** Knows networks, chats, directories, marketplaces, booking portals and link-in-bio pages by their hosts; null for any other. */
export function ownerOf(url: URL): AddressOwner | null {
  const door = isFrontDoor(url);
  const known = knownHosts(url).find(({ kind }) => !(door && TOOLS.has(kind)));
  if (!known || PLACES_FOR_SITES.has(known.kind)) return null;
  return { kind: known.kind === 'social' || known.kind === 'chat' ? 'social_profile' : 'third_party', name: known.name };
}
