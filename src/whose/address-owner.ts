import { parse } from 'tldts';
import { findNetwork } from '../data/find-network.ts';
import { OWN_SITE_HOSTS, THIRD_PARTY_SITES } from '../data/third-party-sites.ts';

/** Whose site an address is on, when it is on no site of the business's own. */
export interface AddressOwner {
  readonly kind: 'social_profile' | 'third_party';
  /** Name of the network or site: `Facebook`, `PagineGialle`. */
  readonly name: string;
}

/** Apps whose links open a chat: no website either. */
const CHAT_HOSTS: Readonly<Record<string, string>> = {
  'wa.me': 'WhatsApp',
  'api.whatsapp.com': 'WhatsApp',
  'web.whatsapp.com': 'WhatsApp',
  'wa.link': 'WhatsApp',
  'm.me': 'Messenger',
  't.me': 'Telegram',
  'telegram.me': 'Telegram',
  'telegram.org': 'Telegram',
};

/** Knows social networks, directories, marketplaces, booking portals and link-in-bio pages by their hosts; null for any other. */
export function ownerOf(url: URL): AddressOwner | null {
  const host = url.hostname.toLowerCase().replace(/\.$/, '');
  if (OWN_SITE_HOSTS.some((own) => isUnder(host, own))) return null;
  const chat = CHAT_HOSTS[host.replace(/^www\./, '')];
  if (chat) return { kind: 'social_profile', name: chat };
  const network = findNetwork(host)?.network;
  if (network) return { kind: network.kind === 'social' ? 'social_profile' : 'third_party', name: network.name };
  const { publicSuffix } = parse(host);
  const anySuffix = publicSuffix ? `${host.slice(0, -publicSuffix.length - 1)}.*` : host;
  const site = THIRD_PARTY_SITES.find((each) => isUnder(each.host.endsWith('.*') ? anySuffix : host, each.host));
  return site ? { kind: 'third_party', name: site.name } : null;
}

function isUnder(host: string, parent: string): boolean {
  return host === parent || host.endsWith(`.${parent}`);
}
