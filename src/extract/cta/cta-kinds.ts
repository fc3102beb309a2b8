import { type HostKind, knownHosts } from '../../data/known-hosts.ts';
import { APP_STORES, MARKETPLACES } from '../../data/marketplaces.ts';
import { CHAT_SCHEMES } from '../../data/messaging.ts';
import { BOOKING_ADDRESS, BOOKING_WORDS } from '../../data/words/booking.ts';
import { CTA_PHRASES, QUESTION_WORDS } from '../../data/words/cta.ts';
import { REVIEW_WORDS } from '../../data/words/reviews.ts';
import { SHOP_HOST } from '../../data/words/shop.ts';
import { addressBook } from '../../lib/address-book.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { isFrontDoor } from '../../lib/front-door.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { isSameSite, registrableDomain } from '../../lib/same-site.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { CtaKind } from '../../model/facts.ts';
import type { Control } from '../../page/controls.ts';
import { textWithin } from '../../page/page-elements.ts';
import { readMessagingUrl } from '../messaging/messaging-url.ts';
import type { CtaReading } from './cta-reading.ts';
import { isDocument } from './documents.ts';
import { readLinkedNoun } from './linked-noun.ts';

const PHRASES = CTA_PHRASES.map(({ kind, invites, names, not }) => ({
  kind,
  invites: inAnyLanguage(invites),
  names: Object.keys(names).length > 0 ? inAnyLanguage(names) : null,
  not: not.length > 0 ? anyPhrase(not) : null,
}));
const QUESTION = new RegExp(`^(?:${QUESTION_WORDS.join('|')}) `);
/** A label of more letters is a whole card; what it invites to stands at its end. */
const LABEL_LETTERS = 70;
const CARD_END = 40;
/** Entries of menus are short: "12 dicembre, presentazione ufficiale in negozio" names no shop. */
const NAME_WORDS = 5;
/** What an unanswered question of more words is: the heading of an answer. */
const QUESTION_LENGTH = 5;

/** What the words of a control invite to. */
export function readWords(label: string, words: string): readonly CtaReading[] {
  const count = words.split(' ').length;
  if ((label.trimEnd().endsWith('?') && count >= QUESTION_LENGTH) || (QUESTION.test(words) && count >= 3)) return [];
  return readPhrases(words.length > LABEL_LETTERS ? words.slice(words.indexOf(' ', words.length - CARD_END) + 1) : words);
}

const readPhrases = rememberTexts((words: string) =>
  PHRASES.flatMap(({ kind, invites, names, not }): CtaReading[] => {
    if (not?.test(words)) return [];
    if (invites.test(words)) return [{ kind, strength: 'invites' }];
    return names?.test(words) && words.split(' ').length <= NAME_WORDS ? [{ kind, strength: 'names' }] : [];
  }),
);

/** What is done at the place that an address leads to. */
const LEADS_TO: Partial<Readonly<Record<HostKind, CtaKind>>> = {
  ...{ booking: 'book', order: 'order', mailing: 'newsletter', shop: 'buy', chat: 'chat', map: 'directions', donate: 'donate' },
};
const MARKETS = addressBook(MARKETPLACES.map(([address, vendor]) => [address, vendor] as const));
const APPS = addressBook(APP_STORES.map((address) => [address, true] as const));
const BY_PHONE = new Set<CtaKind>(['book', 'call', 'quote', 'contact', 'order']);
const BY_MAIL = new Set<CtaKind>(['book', 'quote', 'contact', 'order', 'jobs', 'newsletter', 'signup']);
/** "Contattaci su Facebook"; "Iscriviti al canale" asks for a follower. */
const isAsked = ({ kind, strength }: CtaReading) =>
  strength === 'invites' && (kind === 'contact' || kind === 'book' || kind === 'order' || kind === 'quote');

/** What a control invites to, by its words and by where it leads; what both say is said once, the stronger first. */
export function readControl(control: Control): readonly CtaReading[] {
  const { url, href, label, words, element } = control;
  const worded = readWords(label, words);
  const said = worded.some(({ strength }) => strength === 'invites') ? worded : [...readLinkedNoun(control), ...worded];
  if (!url) return said.filter(({ kind }) => !(kind === 'download' && !element.attribs.onclick));
  if (url.protocol === 'tel:') return said.filter(({ kind }) => BY_PHONE.has(kind));
  if (url.protocol === 'mailto:') return said.filter(({ kind }) => BY_MAIL.has(kind));
  if (isShare(url)) return said.filter(({ kind }) => BY_MAIL.has(kind));
  if (CHAT_SCHEMES.has(url.protocol))
    return joinReadings([{ kind: 'chat', strength: 'leads' }, ...said.filter(({ kind }) => BY_MAIL.has(kind))]);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return url.protocol === 'javascript:' ? said.filter(notDownload) : [];
  // the logo leads home: "Cloud Brew Shop" is the name of the house
  if (isLogo(control, url)) return [];
  const led = REVIEW_WORDS.test(words) || isFrontDoor(url) ? [] : leadsOf(control, url);
  if (led.some(({ kind }) => kind === 'chat')) return joinReadings([...led, ...said.filter(({ kind }) => BY_MAIL.has(kind))]);
  if (isNetwork(url)) return joinReadings([...led, ...said.filter(isAsked)]);
  return joinReadings([...led, ...said.filter((reading) => notDownload(reading) || (href !== '#' && href !== ''))]);
}

function isLogo({ page, words, element }: Control, url: URL): boolean {
  const home = isSameSite(url, page.url) && url.pathname === '/' && url.search === '' && url.hash === '';
  return home && !readPhrases(words).some(({ strength }) => strength === 'invites') && textWithin(element, 3).trim() === '';
}

const isNetwork = (url: URL) => knownHosts(url).some(({ kind }) => kind === 'social' || kind === 'reviews');

/** Where the address alone says what is done there. */
function leadsOf(control: Control, url: URL): readonly CtaReading[] {
  const strength = 'leads';
  const known = knownHosts(url).flatMap(({ kind, name }): CtaReading[] =>
    LEADS_TO[kind] ? [{ kind: LEADS_TO[kind], strength, vendor: name }] : [],
  );
  if (known.length > 0 || isNetwork(url)) return known;
  if (APPS(url).length > 0) return [{ kind: 'app', strength }];
  if (isDocument(control)) return [{ kind: 'download', strength }];
  const button = control.shape === 'button';
  const market = MARKETS(url)[0];
  if (button && market) return [{ kind: 'buy', strength, vendor: market }];
  const own = isSameSite(url, control.page.url);
  const named = own ? url.host !== control.page.url.host : SHOP_NAMED.test(control.words);
  if (named && SHOP_HOST.test(url.hostname)) return [{ kind: 'buy', strength }];
  const booked = !own && addressBooks(url) && (button || control.words === '' || BOOKS.test(control.words));
  return booked ? [{ kind: 'book', strength }] : [];
}

/** The shop of a firm with several domains: "Zum Händlershop". */
const SHOP_NAMED = /(?:^| )(?:\w*shop|\w*store|negozio(?: on ?line)?|boutique|tienda)(?= |$)/;
const BOOKS = inAnyLanguage(BOOKING_WORDS.about);
/** Shorter parts of paths ("/be/", "/book/") mean too many things. */
const PATH_PART = 6;

/** An engine that we do not know books at `booking.example.com` or at `example.com/reservations/`. */
function addressBooks({ hostname, pathname }: URL): boolean {
  const domain = registrableDomain(hostname) ?? hostname.split('.').slice(-2).join('.');
  const labels = hostname.slice(0, Math.max(0, hostname.length - domain.length - 1)).split('.');
  const parts = pathname
    .split('/')
    .slice(1, 3)
    .map((part) => part.replace(/\.\w{2,5}$/, ''));
  return [...labels, ...parts.filter((part) => part.length >= PATH_PART)].some((part) => BOOKING_ADDRESS.test(part));
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
