import { findNetwork } from '../../data/find-network.ts';
import { PLACEHOLDER_HANDLES, PLACEHOLDER_PREFIXES, VENDOR_HANDLES } from '../../data/placeholder-handles.ts';
import {
  NEVER_PROFILES,
  type NotAProfileReason,
  type ProfilePath,
  SOCIAL_NETWORKS,
  type SocialNetwork,
} from '../../data/social-networks.ts';
import { plain } from '../../lib/plain-text.ts';
import { unwrapRedirect } from '../../page/unwrap-redirect.ts';

/** The profile that an address leads to. */
export interface ProfileAddress {
  readonly network: string;
  /** Canonical: one spelling per profile, no tracking, the case of the handle kept. */
  readonly url: string;
  readonly handle: string;
  readonly who: 'page' | 'person' | 'group';
}

/** An address on a network that is nobody's profile, and why. `url` is without tracking. */
export interface NotAProfile {
  readonly network: string;
  readonly why: NotAProfileReason;
  readonly url: string;
}

const NETWORKS_BY_ID = new Map(SOCIAL_NETWORKS.map((network) => [network.id, network]));
const MAX_HANDLE = 150;
const KEYBOARD = '12345678901234567890';

/** Row of the table by its id. */
export function networkOf(id: string): SocialNetwork | undefined {
  return NETWORKS_BY_ID.get(id);
}

/** Reads an address of a social network or a review site; null when it is on none of them. */
export function readProfileUrl(address: URL): ProfileAddress | NotAProfile | null {
  const url = plusAddress(unwrapRedirect(address));
  const place = /^https?:$/.test(url.protocol) ? findNetwork(url.hostname) : null;
  if (!place) return null;
  const { network, host, account } = place;
  const path = pathOf(url);
  const plainUrl = `${url.origin}/${path}`.replace(/\/$/, '');
  const refuse = (why: NotAProfileReason): NotAProfile => ({ network: network.id, why, url: plainUrl });
  if (network.closed) return refuse(sharesThisPage(path, url) ? 'share' : 'dead_network');
  if (place.otherwise) return refuse(place.otherwise);
  if (account)
    return takeProfile(network, { path: /^/, url: `https://${account}.${host}` }, { handle: account, host }) ?? refuse('other');
  const why = whyNot(network, path, url);
  if (why) return refuse(why);
  for (const rule of network.profiles) {
    const match = rule.path.exec(path);
    if (!match) continue;
    const groups = { ...match.groups, host, ...(rule.query && { handle: url.searchParams.get(rule.query) ?? '' }) };
    const profile = takeProfile(network, rule, groups);
    if (profile) return profile;
  }
  return refuse(path === '' ? 'bare' : 'other');
}

/** `google.com/+name` was the short address of a page on Google+. */
function plusAddress(url: URL): URL {
  return /^(?:www\.)?google\.\w{2,3}$/.test(url.hostname) && /^\/\+\w/.test(url.pathname)
    ? new URL(url.pathname, 'https://plus.google.com/')
    : url;
}

/** The profile of a handle named in text; null where the handle cannot be one of that network. */
export function profileOfHandle(network: SocialNetwork, handle: string): ProfileAddress | NotAProfile | null {
  if (!network.fromHandle || !URL.canParse(network.fromHandle.replace('{handle}', handle))) return null;
  return readProfileUrl(new URL(network.fromHandle.replace('{handle}', handle)));
}

function takeProfile(
  network: SocialNetwork,
  rule: ProfilePath,
  groups: Record<string, string>,
): ProfileAddress | NotAProfile | null {
  // addresses of review pages are pasted with line breaks in them; browsers open them all the same
  const written = network.kind === 'reviews' ? (groups.handle ?? '').replace(/(?:\s|%20)+/g, '') : (groups.handle ?? '');
  const handle = decode(written).trim();
  if (!handle || handle.length > MAX_HANDLE || /[\s<>"{}[\]\\|^`$*]/.test(handle)) return placeholderOr(network, handle, null);
  if (network.handle && !network.handle.test(handle)) return placeholderOr(network, handle, null);
  const url = rule.url.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'handle' ? written : groups[name]) ?? '');
  const profile: ProfileAddress = { network: network.id, url, handle, who: rule.who ?? 'page' };
  return network.kind === 'reviews' ? profile : placeholderOr(network, handle, profile);
}

/** A template's own example is said to be one even where its characters could not be a handle (`[tuo-profilo]`, `{{user}}`). */
function placeholderOr<T>(network: SocialNetwork, handle: string, otherwise: T): T | NotAProfile {
  const squashed = plain(handle).replace(/[^\p{L}\p{N}]/gu, '');
  const refuse = (why: NotAProfileReason): NotAProfile => ({ network: network.id, why, url: handle });
  if (PLACEHOLDER_HANDLES.has(squashed) || PLACEHOLDER_PREFIXES.some((prefix) => squashed.startsWith(prefix)))
    return refuse('placeholder');
  if (/^[[{<$%]|[\]}>]$|^x{3,}$|^(\d)\1{4,}$/i.test(handle) || (handle.length > 4 && KEYBOARD.startsWith(handle)))
    return refuse('placeholder');
  if (VENDOR_HANDLES.has(squashed)) return refuse('vendor');
  return otherwise;
}

function whyNot(network: SocialNetwork, path: string, url: URL): NotAProfileReason | null {
  if (network.profiles.some(({ query, path: rule }) => query && rule.test(path) && url.searchParams.get(query))) return null;
  const own = network.notProfiles?.find(([, rule]) => rule.test(path))?.[0] ?? (path === '' ? 'bare' : null);
  // review sites have words such as `company` in the addresses of their listings
  const why = own ?? (network.kind === 'reviews' ? null : (NEVER_PROFILES.find(([, rule]) => rule.test(path))?.[0] ?? null));
  return why === 'bare' && sharesThisPage(path, url) ? 'share' : why;
}

/** `twitter.com/home?status=…`, `stumbleupon.com/submit?url=…`: buttons of the 2010s that share the page they stand on. */
function sharesThisPage(path: string, url: URL): boolean {
  return (
    SHARE_PARAMETERS.some((name) => url.searchParams.has(name)) ||
    NEVER_PROFILES.some(([why, rule]) => why === 'share' && rule.test(path))
  );
}
const SHARE_PARAMETERS = ['url', 'u', 'status', 'text', 'link', 'body'];

/** Path without its first and last slashes; `#!/name` of the 2010s counts as one. */
function pathOf(url: URL): string {
  const hashed = /^#!?\/(.+)$/.exec(decode(url.hash))?.[1];
  const path = hashed && /^\/(?:index\.html?|home\.php)?$/.test(url.pathname) ? hashed.replace(/\?.*$/, '') : url.pathname;
  return path
    .replace(/\/{2,}/g, '/')
    .replace(/^\//, '')
    .replace(/\/$/, '');
}

/** Percent-decoding that leaves broken sequences as they are. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
