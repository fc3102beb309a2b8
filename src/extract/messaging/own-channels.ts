import { MESSAGING_CHANNELS } from '../../data/messaging.ts';
import { WHATSAPP_CODE, WHATSAPP_LOADERS } from '../../data/messaging-code.ts';
import { SHARE_WORDS } from '../../data/words/profiles.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { Fact, Item, Rejected, UnknownReason } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { tracesOf } from '../../page/page-traces.ts';
import type { Site } from '../../page/site.ts';
import { soundsLike, squash } from '../../whose/business-name.ts';
import { carriesName } from '../../whose/carries-name.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/signs.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { factOf, joinItems } from '../fact-of.ts';
import type { ChannelSeen, Plainness } from './channel-seen.ts';
import { channelsSeen } from './channels-seen.ts';
import { readMessagingPhone } from './messaging-phone.ts';

type Channel = FactValue<'whatsapp'>;

/** A number beside the word "WhatsApp" is less than a link that opens the chat. */
const HIGHEST_CONFIDENCE: Readonly<Record<Plainness, number>> = { link: 0.99, widget: 0.95, script: 0.8, text: 0.6 };

interface Judged {
  readonly items: readonly Item<Channel>[];
  readonly rejected: readonly (Rejected & { readonly channel: string })[];
}

const ownChannels = oncePer((site: Site): Judged => {
  const items: Item<Channel>[] = [];
  const rejected: (Rejected & { channel: string })[] = [];
  for (const seen of channelsSeen(site)) {
    const read = readChannel(site, seen);
    if ('why' in read) rejected.push({ channel: seen.channel, value: seen.written, why: read.why, seen: [seen.sighting] });
    else items.push(toItem(read, seen));
  }
  return { items: joinItems(items, ({ channel, value }) => `${channel} ${value.toLowerCase()}`), rejected };
});

/** The fact of one channel, or of several that share a column. */
export function channelFact(site: Site, channels: (id: string) => boolean): Fact<Channel> {
  const { items, rejected } = ownChannels(site);
  const found = items.filter(({ value }) => channels(value.channel));
  const refused = distinct(rejected.filter(({ channel }) => channels(channel)));
  if (found.length > 0) return factOf(found, { blind: site.blindSpot, rejected: refused });
  const blind = site.blindSpot ?? (channels('whatsapp') ? hiddenInScripts(site) : null);
  if (!blind && refused.length === 0 && isNamed(site, channels))
    return { state: 'unknown', why: 'doubtful', detail: 'named without number or link' };
  return factOf(found, { blind, rejected: refused });
}

function readChannel(site: Site, seen: ChannelSeen): Channel | { readonly why: string } {
  if (seen.why) return { why: seen.why };
  const claimant = seen.place && claimantOf(seen.place);
  if (claimant) return { why: claimant };
  const { channel } = seen;
  const links = MESSAGING_CHANNELS.find(({ id }) => id === channel)?.links ?? {};
  if (seen.holds === 'handle' && namesAnother(site, seen)) return { why: 'other_party' };
  if (seen.holds !== 'phone') {
    const url = links[seen.holds === 'link' ? 'code' : seen.holds]?.replace(/\{\w+\}/, seen.written) ?? seen.written;
    const address = seen.holds === 'link' ? seen.written : url;
    return { channel, value: seen.holds === 'handle' ? seen.written : address, url: address };
  }
  const phone = readMessagingPhone(seen.written, siteCountries(site));
  if (!phone.ok) return { why: phone.why };
  return { channel, value: phone.e164, url: links.phone?.replace('{phone}', phone.e164.slice(1)) ?? `tel:${phone.e164}` };
}

/** "Protezione civile su Telegram", in the text, on a link to `protezionecivile_mn`: link and handle name the same other party. */
function namesAnother(site: Site, { written, words = '', place }: ChannelSeen): boolean {
  if (place?.region !== 'main' || carriesName(site, written) || soundsLike(site, written)) return false;
  const handle = squash(written);
  return fold(words)
    .split(' ')
    .some((word) => word.length >= 4 && handle.includes(word));
}

function toItem(value: Channel, { place, plainness, sighting }: ChannelSeen): Item<Channel> {
  const signs: Sign[] = place ? [...signsOf([place])] : [];
  if (plainness === 'link' || plainness === 'widget') signs.push('link');
  if (plainness === 'text') signs.push('labelled');
  const confidence = Math.min(HIGHEST_CONFIDENCE[plainness], confidenceOf(signs, { hidden: place?.hidden ?? false }));
  return { value, confidence, seen: [sighting], because: [plainness, ...signs] };
}

function distinct(rejected: Judged['rejected']): Rejected[] {
  return rejected
    .filter(({ value, why }, index) => rejected.findIndex((other) => other.value === value && other.why === why) === index)
    .map(({ value, why, seen }) => ({ value, why, seen }));
}

/** Pages that speak of a channel without showing how to reach it: "Siamo anche su WhatsApp". */
function isNamed(site: Site, channels: (id: string) => boolean): boolean {
  return namedAnywhere(site).some(channels);
}

const namedAnywhere = oncePer((site: Site): readonly string[] =>
  site.pages
    .filter(({ role }) => !SPOKEN_OF_IN_GENERAL.has(role))
    .flatMap(({ blocks }) => blocks.flatMap(({ text, hidden }) => (hidden || text.length >= 300 ? NONE : namedIn(text)))),
);
const NONE: readonly never[] = [];

/** Channels that a text names, in other words than those of sharing. */
const namedIn = rememberTexts((text: string): readonly string[] => {
  const words = text.toLowerCase();
  const named = NAMED_CHANNELS.filter(({ names }) => names.some((name) => words.includes(name))).map(({ id }) => id);
  return named.length > 0 && !SHARE_WORDS.test(fold(words)) ? named : [];
});
const NAMED_CHANNELS = MESSAGING_CHANNELS.filter(({ id }) => id !== 'signal' && id !== 'sms');

/** Policies and posts name services that the business need not use. */
const SPOKEN_OF_IN_GENERAL = new Set(['privacy', 'cookies', 'legal', 'post', 'blog']);

/** Code that speaks of WhatsApp without a number we can read: what it shows, only a browser sees. */
function hiddenInScripts(site: Site): UnknownReason | null {
  if (site.pages.some(({ rendered }) => rendered)) return null;
  const speaks = tracesOf(site).some(
    ({ code, loads }) =>
      WHATSAPP_CODE.test(code) || loads.some(({ url, how }) => how === 'script' && WHATSAPP_LOADERS.test(url.href)),
  );
  if (!speaks) return null;
  return site.evidence.browser ? 'browser_failed' : 'needs_browser';
}
