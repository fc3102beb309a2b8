import { BOOKING_VENDORS } from '../../data/booking-vendors.ts';
import { CTA_PHRASES, QUESTION_WORDS } from '../../data/cta-phrases.ts';
import { MAILING_VENDORS } from '../../data/mailing-vendors.ts';
import { ORDER_VENDORS } from '../../data/order-vendors.ts';
import { SHOP_PLATFORMS } from '../../data/shop-platforms.ts';
import type { Signature } from '../../data/signature.ts';
import { type AddressBookEntry, addressBook } from '../../lib/address-book.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import type { CtaKind } from '../../model/facts.ts';
import type { Control } from '../../page/controls.ts';
import { readMessagingUrl } from '../messaging/messaging-url.ts';
import { isFrontDoor } from '../vendors/find-products.ts';

/** `invites`: its words ask for it; `leads`: it goes where the thing is done; `names`: a bare word, as menus have them. */
export type CtaStrength = 'invites' | 'leads' | 'names';
export interface CtaReading {
  readonly kind: CtaKind;
  readonly strength: CtaStrength;
}

const PHRASES = CTA_PHRASES.map(({ kind, invites, names, not }) => ({
  kind,
  invites: anyPhrase(invites),
  names: names.length > 0 ? anyPhrase(names) : null,
  not: not.length > 0 ? anyPhrase(not) : null,
}));
const QUESTION = new RegExp(`^(?:${QUESTION_WORDS.join('|')}) `);
/** A label of more letters is a whole card; what it invites to stands at its end. */
const LABEL_LETTERS = 70;
const CARD_END = 40;
/** What an unanswered question of more words is: the heading of an answer. */
const QUESTION_LENGTH = 5;

/** What the words of a control invite to. */
export function readWords(label: string, words: string): readonly CtaReading[] {
  const count = words.split(' ').length;
  if ((label.trimEnd().endsWith('?') && count >= QUESTION_LENGTH) || (QUESTION.test(words) && count >= 3)) return [];
  const read = words.length > LABEL_LETTERS ? words.slice(words.indexOf(' ', words.length - CARD_END) + 1) : words;
  return PHRASES.flatMap(({ kind, invites, names, not }): CtaReading[] => {
    if (not?.test(read)) return [];
    if (invites.test(read)) return [{ kind, strength: 'invites' }];
    return names?.test(read) ? [{ kind, strength: 'names' }] : [];
  });
}

const linksOf = (kind: CtaKind, table: readonly Signature[]): AddressBookEntry<CtaKind>[] =>
  table.flatMap(({ links = [] }) => links.map((address) => [address, kind] as const));

const VENDORS = addressBook<CtaKind>([
  ...linksOf('book', BOOKING_VENDORS),
  ...linksOf('order', ORDER_VENDORS),
  ...linksOf('newsletter', MAILING_VENDORS),
  ...linksOf('buy', SHOP_PLATFORMS),
  ...(['wa.me', 'api.whatsapp.com', 'web.whatsapp.com', 'm.me', 't.me', 'telegram.me', 'signal.me', 'viber.click'] as const).map(
    (host) => [host, 'chat'] as const,
  ),
  ...(
    ['google.com/maps', 'google.it/maps', 'google.de/maps', 'google.fr/maps', 'google.es/maps', 'google.co.uk/maps'] as const
  ).map((host) => [host, 'directions'] as const),
  ...(
    [
      'maps.google.com',
      'maps.google.it',
      'goo.gl/maps',
      'maps.app.goo.gl',
      'waze.com',
      'maps.apple.com',
      'openstreetmap.org',
    ] as const
  ).map((host) => [host, 'directions'] as const),
  ...(['paypal.com/donate', 'gofundme.com', 'donorbox.org', 'betterplace.org', 'helloasso.com', 'retedeldono.it'] as const).map(
    (host) => [host, 'donate'] as const,
  ),
]);
const NETWORKS = addressBook<true>(
  [
    'facebook.com',
    'instagram.com',
    'youtube.com',
    'tiktok.com',
    'linkedin.com',
    'x.com',
    'twitter.com',
    'pinterest.com',
    'pinterest.it',
    'threads.net',
  ].map((host) => [host, true] as const),
);
const CHAT_SCHEMES = new Set(['whatsapp:', 'sms:', 'viber:', 'tg:', 'sgnl:', 'fb-messenger:']);
const BY_PHONE = new Set<CtaKind>(['book', 'call', 'quote', 'contact', 'order']);
const BY_MAIL = new Set<CtaKind>(['book', 'quote', 'contact', 'order', 'jobs', 'newsletter', 'signup']);
/** "Contattaci su Facebook"; "Iscriviti al canale" asks for a follower. */
const isAsked = ({ kind, strength }: CtaReading) =>
  strength === 'invites' && (kind === 'contact' || kind === 'book' || kind === 'order' || kind === 'quote');
const REVIEWS = /recension|review|bewertung|\bavis\b|opinion/;

/** What a control invites to, by its words and by where it leads; what both say is said once, the stronger first. */
export function readControl(control: Control): readonly CtaReading[] {
  const { url, href, label, words, element } = control;
  const said = readWords(label, words);
  if (!url) return said.filter(({ kind }) => !(kind === 'download' && !element.attribs.onclick));
  if (url.protocol === 'tel:') return said.filter(({ kind }) => BY_PHONE.has(kind));
  if (url.protocol === 'mailto:') return said.filter(({ kind }) => BY_MAIL.has(kind));
  if (isShare(url)) return said.filter(({ kind }) => BY_MAIL.has(kind));
  if (CHAT_SCHEMES.has(url.protocol))
    return joinReadings([{ kind: 'chat', strength: 'leads' }, ...said.filter(({ kind }) => BY_MAIL.has(kind))]);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return url.protocol === 'javascript:' ? said.filter(notDownload) : [];
  const led =
    REVIEWS.test(words) || isFrontDoor(url) ? [] : VENDORS(url).map((kind): CtaReading => ({ kind, strength: 'leads' }));
  if (led.some(({ kind }) => kind === 'chat')) return joinReadings([...led, ...said.filter(({ kind }) => BY_MAIL.has(kind))]);
  if (NETWORKS(url).length > 0) return joinReadings([...led, ...said.filter(isAsked)]);
  return joinReadings([...led, ...said.filter((reading) => notDownload(reading) || (href !== '#' && href !== ''))]);
}

/** `wa.me/?text=…` asks the visitor to tell friends: it writes to nobody at the business. */
function isShare(url: URL): boolean {
  const read = readMessagingUrl(url);
  return read !== null && 'why' in read && read.why === 'share';
}

const notDownload = ({ kind }: CtaReading) => kind !== 'download';

function joinReadings(readings: readonly CtaReading[]): readonly CtaReading[] {
  return readings.filter(({ kind }, index) => readings.findIndex((other) => other.kind === kind) === index);
}
