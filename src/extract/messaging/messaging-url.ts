import { type ChannelRule, MESSAGING_CHANNELS, type MessagingChannel, type NotAChannelReason } from '../../data/messaging.ts';
import { PLACEHOLDER_HANDLES } from '../../data/placeholder-handles.ts';
import { unwrapRedirect } from '../../page/unwrap-redirect.ts';
import { decode } from '../profile/profile-url.ts';

/** What an address of a messaging service leads to. The number is as written: whether it is one is judged with the site. */
export interface MessagingAddress {
  readonly channel: string;
  readonly holds: 'phone' | 'handle' | 'code' | 'link';
  readonly written: string;
}
export interface NotAChannel {
  readonly channel: string;
  readonly why: NotAChannelReason;
  readonly url: string;
}

/** Reads an address of a messaging service; null when it is of none. */
export function readMessagingUrl(address: URL): MessagingAddress | NotAChannel | null {
  const url = unwrapRedirect(address);
  const host = url.hostname.toLowerCase().replace(/^www\./, '');
  const scheme = url.protocol.slice(0, -1);
  const web = scheme === 'http' || scheme === 'https';
  const known = CHANNELS.get(web ? host : `${scheme}:`);
  if (!known) return null;
  const { channel, rules } = known;
  if (web && url.pathname.length > 2 && channel.shorteners?.includes(host))
    return { channel: channel.id, holds: 'link', written: `https://${host}${url.pathname.replace(/\/$/, '')}` };
  return rules.length > 0 ? readByRules(channel, rules, url) : null;
}

interface KnownChannel {
  readonly channel: MessagingChannel;
  readonly rules: readonly ChannelRule[];
}

/** By host, and by scheme with its colon: the first channel that has it, with its rules for it. */
const CHANNELS: ReadonlyMap<string, KnownChannel> = (() => {
  const found = new Map<string, KnownChannel>();
  for (const channel of MESSAGING_CHANNELS) {
    const keys = [
      ...channel.rules.flatMap(({ hosts = [], scheme }) => (scheme ? [`${scheme}:`] : hosts)),
      ...(channel.shorteners ?? []),
    ];
    for (const key of keys)
      if (!found.has(key))
        found.set(key, {
          channel,
          rules: channel.rules.filter(({ hosts, scheme }) => hosts?.includes(key) || `${scheme}:` === key),
        });
  }
  return found;
})();

function readByRules(channel: MessagingChannel, rules: readonly ChannelRule[], url: URL): MessagingAddress | NotAChannel | null {
  const path = pathOf(
    url,
    rules.some(({ inHash }) => inHash),
  );
  const refuse = (why: NotAChannelReason): NotAChannel => ({ channel: channel.id, why, url: url.href.slice(0, 200) });
  for (const rule of rules) {
    const match = rule.path.exec(path);
    if (!match) continue;
    if (rule.not) return refuse(rule.not);
    const found = heldBy(match, rule, url);
    if (!found) return refuse(url.search.length > 1 || path !== '' ? 'share' : 'bare');
    if (found.holds === 'handle' && PLACEHOLDER_HANDLES.has(found.written.toLowerCase().replace(/[^a-z0-9]/g, '')))
      return refuse('placeholder');
    return { channel: channel.id, ...found };
  }
  return rules.some(({ network }) => network) ? null : refuse(path === '' ? 'bare' : 'other');
}

function heldBy(
  { groups = {} }: RegExpExecArray,
  rule: ChannelRule,
  url: URL,
): Pick<MessagingAddress, 'holds' | 'written'> | null {
  for (const holds of ['phone', 'handle', 'code'] as const) {
    const written = groups[holds];
    if (written) return { holds, written: decode(written).trim() };
  }
  for (const { name, holds } of rule.query ?? []) {
    // "phone=+39…" has its plus read as a blank
    const written = (url.searchParams.get(name) ?? '').trim();
    if (written) return { holds, written };
  }
  return null;
}

/** All after the scheme or the host, without outer slashes; what stands behind the hash where that is needed. */
function pathOf(url: URL, inHash: boolean): string {
  const web = /^https?:$/.test(url.protocol);
  const path = web ? url.pathname : `${url.host}${url.pathname}`;
  const bare = decode(path).replace(/^\/+|\/+$/g, '');
  return inHash && bare === '' && url.hash.length > 1 ? url.hash : bare;
}
