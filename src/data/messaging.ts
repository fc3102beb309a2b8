/**
 * Channels on which customers write to a business: one row each. Rules are tried in order on the address that a link
 * leads to; the first that fits decides.
 */

/** Why an address of a messaging service is no channel to the business. */
export type NotAChannelReason = 'share' | 'bare' | 'group' | 'post' | 'placeholder' | 'invalid_number' | 'dead_network' | 'other';

export interface ChannelRule {
  /** Host names without `www.`; left out for rules on a scheme. */
  readonly hosts?: readonly string[];
  /** Scheme without the colon (`whatsapp`, `sms`). */
  readonly scheme?: string;
  /**
   * Tried on the path without its first and last slash (for schemes on all that follows the colon, without slashes and
   * query). Named groups `phone`, `handle`, `code` say what it holds.
   */
  readonly path: RegExp;
  /** Query parameters that hold the number or the name, tried in order. */
  readonly query?: readonly { readonly name: string; readonly holds: 'phone' | 'handle' }[];
  /** The hosts are a social network's: what fits no rule is none of ours. */
  readonly network?: true;
  /** What is needed stands behind the hash. */
  readonly inHash?: true;
  /** Set when an address that fits is no channel. */
  readonly not?: NotAChannelReason;
}

export interface MessagingChannel {
  readonly id: string;
  readonly name: string;
  /** Words by which it is named, lower case. */
  readonly names: readonly string[];
  readonly rules: readonly ChannelRule[];
  /** Shorteners that serve links of this channel only: the number is not in the address, the channel is certain. */
  readonly shorteners?: readonly string[];
  /** Canonical addresses by what is known; `{phone}` is digits without plus. */
  readonly links: { readonly phone?: string; readonly handle?: string; readonly code?: string };
}

const PHONE = /^(?<phone>\+?[\d\s().-]{5,25})$/;
const ANY_PHONE = [{ name: 'phone', holds: 'phone' }] as const;

export const MESSAGING_CHANNELS: readonly MessagingChannel[] = [
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    names: ['whatsapp', "what's app", 'whats app', 'whatsap', 'wathsapp', 'whattsapp', 'watsapp'],
    links: { phone: 'https://wa.me/{phone}', code: 'https://wa.me/message/{code}' },
    shorteners: ['wa.link', 'walink.co', 'wame.pro', 'wa.chat', 'whats.link', 'wapp.click', 'watsapp.link'],
    rules: [
      { hosts: ['wa.me'], path: /^(?:message|qr)\/(?<code>\w{6,})$/ },
      { hosts: ['wa.me'], path: /^c\/(?<phone>\d+)$/ },
      { hosts: ['wa.me'], path: PHONE },
      { hosts: ['wa.me'], path: /^$/, query: ANY_PHONE },
      { hosts: ['wa.me'], path: /^(?<phone>.+)$/ },
      { hosts: ['api.whatsapp.com', 'web.whatsapp.com', 'whatsapp.com', 'm.whatsapp.com'], path: /^message\/(?<code>\w{6,})$/ },
      { hosts: ['api.whatsapp.com', 'web.whatsapp.com', 'whatsapp.com'], path: /^(?:catalog|product\/\d+)\/(?<phone>\d+)/ },
      {
        hosts: ['api.whatsapp.com', 'web.whatsapp.com', 'whatsapp.com', 'm.whatsapp.com'],
        path: /^(?:send)?$/,
        query: ANY_PHONE,
      },
      { hosts: ['api.whatsapp.com'], path: PHONE },
      { hosts: ['chat.whatsapp.com'], path: /./, not: 'group' },
      { scheme: 'whatsapp', path: /^send$/, query: ANY_PHONE },
      { scheme: 'whatsapp', path: PHONE },
    ],
  },
  {
    id: 'messenger',
    name: 'Messenger',
    names: ['messenger'],
    links: { handle: 'https://m.me/{handle}' },
    rules: [
      { hosts: ['m.me'], path: /^(?:msg\/|t\/)?(?<handle>[\w.-]{2,})$/ },
      { hosts: ['m.me'], path: /^j\//, not: 'group' },
      { hosts: ['messenger.com'], path: /^t\/(?<handle>[\w.-]{2,})$/ },
      { hosts: ['facebook.com', 'm.facebook.com'], network: true, path: /^messages\/t\/(?<handle>[\w.-]{2,})$/ },
      { hosts: ['facebook.com', 'm.facebook.com'], network: true, path: /^(?:dialog\/send|send)/, not: 'share' },
      { scheme: 'fb-messenger', path: /^(?:user|user-thread)\/(?<handle>[\w.-]{2,})$/ },
      { scheme: 'fb-messenger', path: /^share/, not: 'share' },
    ],
  },
  {
    id: 'telegram',
    name: 'Telegram',
    names: ['telegram'],
    links: { phone: 'https://t.me/+{phone}', handle: 'https://t.me/{handle}', code: 'https://t.me/+{code}' },
    rules: [
      { hosts: ['t.me', 'telegram.me', 'telegram.dog'], path: /^share(?:\/|$)/, not: 'share' },
      {
        hosts: ['t.me', 'telegram.me', 'telegram.dog'],
        path: /^(?:addstickers|addemoji|proxy|socks|iv|setlanguage|addtheme|login|bg|c)(?:\/|$)/,
        not: 'other',
      },
      { hosts: ['t.me', 'telegram.me', 'telegram.dog'], path: /^\+(?<phone>\d{8,15})$/ },
      { hosts: ['t.me', 'telegram.me', 'telegram.dog'], path: /^(?:\+|joinchat\/)(?<code>[\w-]{8,})$/ },
      { hosts: ['t.me', 'telegram.me', 'telegram.dog'], path: /^(?:s\/)?@?(?<handle>[A-Za-z]\w{2,31})$/ },
      { hosts: ['t.me', 'telegram.me', 'telegram.dog'], path: /^(?:s\/)?\w+\/\d+$/, not: 'post' },
      { hosts: ['telegram.org', 'web.telegram.org'], path: /^/, not: 'bare' },
      {
        scheme: 'tg',
        path: /^resolve$/,
        query: [
          { name: 'domain', holds: 'handle' },
          { name: 'phone', holds: 'phone' },
        ],
      },
      { scheme: 'tg', path: /^msg/, not: 'share' },
    ],
  },
  {
    id: 'viber',
    name: 'Viber',
    names: ['viber'],
    links: { phone: 'viber://chat?number=%2B{phone}', handle: 'viber://pa?chatURI={handle}' },
    rules: [
      { scheme: 'viber', path: /^(?:chat|contact|add|calls?)$/, query: [{ name: 'number', holds: 'phone' }] },
      { scheme: 'viber', path: /^(?:pa|public)/, query: [{ name: 'chatURI', holds: 'handle' }] },
      { scheme: 'viber', path: /^forward/, not: 'share' },
      { hosts: ['viber.click'], path: /^(?<phone>\+?\d{6,15})$/ },
      { hosts: ['chats.viber.com', 'viber.me'], path: /^(?<handle>[\w.-]{2,})$/ },
    ],
  },
  {
    id: 'signal',
    name: 'Signal',
    names: ['signal'],
    links: { phone: 'https://signal.me/#p/+{phone}', code: 'https://signal.me/#eu/{code}' },
    rules: [
      { hosts: ['signal.me'], inHash: true, path: /^#p\/(?<phone>\+?\d+)$/ },
      { hosts: ['signal.me'], inHash: true, path: /^#eu\/(?<code>[\w-]+)$/ },
      { hosts: ['signal.group'], path: /^/, not: 'group' },
    ],
  },
  {
    id: 'sms',
    name: 'SMS',
    names: ['sms'],
    links: { phone: 'sms:+{phone}' },
    rules: [
      { scheme: 'sms', path: PHONE },
      { scheme: 'smsto', path: PHONE },
      { scheme: 'sms', path: /^$/, not: 'share' },
    ],
  },
  // Closed on 5 May 2025 (support.microsoft.com, "Skype is retiring in May 2025"): nobody answers there.
  {
    id: 'skype',
    name: 'Skype',
    names: ['skype'],
    links: {},
    rules: [
      { scheme: 'skype', path: /^/, not: 'dead_network' },
      { hosts: ['join.skype.com', 'web.skype.com'], path: /^/, not: 'dead_network' },
    ],
  },
  {
    id: 'line',
    name: 'LINE',
    names: [],
    links: { handle: 'https://line.me/R/ti/p/{handle}', code: 'https://lin.ee/{code}' },
    rules: [
      { hosts: ['line.me'], path: /^(?:R\/)?(?:msg|share|lineit)/, not: 'share' },
      { hosts: ['line.me'], path: /^(?:R\/)?ti\/p\/(?<handle>[@~%\w.-]+)$/ },
      { hosts: ['lin.ee'], path: /^(?<code>\w{4,})$/ },
    ],
  },
  {
    id: 'wechat',
    name: 'WeChat',
    names: ['wechat', 'weixin'],
    links: { handle: 'weixin://dl/chat?{handle}', code: 'https://u.wechat.com/{code}' },
    rules: [
      { hosts: ['u.wechat.com'], path: /^(?<code>[\w-]{6,})$/ },
      { scheme: 'weixin', path: /^dl\/chat$/, query: [{ name: 'id', holds: 'handle' }] },
    ],
  },
  {
    id: 'threema',
    name: 'Threema',
    names: ['threema'],
    links: { handle: 'https://threema.id/{handle}' },
    rules: [{ hosts: ['threema.id'], path: /^(?<handle>[A-Z0-9*]{8})$/i }],
  },
];

/** Schemes that open one of them, as `URL.protocol` has them. */
export const CHAT_SCHEMES: ReadonlySet<string> = new Set(
  MESSAGING_CHANNELS.flatMap(({ rules }) =>
    rules.flatMap(({ scheme, not }) => (scheme && not !== 'dead_network' ? [`${scheme}:`] : [])),
  ),
);
