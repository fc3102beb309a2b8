import { channelNames } from '../../data/channel-names.ts';
import { SOCIAL_NETWORKS } from '../../data/social-networks.ts';
import { isTagContainer } from '../../data/tag-containers.ts';
import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Words } from '../../i18n/words.ts';
import { type Fact, valuesOf } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import { messagingOf } from '../../model/messaging-facts.ts';
import { wordFor } from '../model-words.ts';
import { type Answer, anyOf, stateOf } from './goal.ts';
import type { View } from './view.ts';

export type Channel = keyof Words['mix']['channels'];

export interface ChannelState {
  readonly channel: Channel;
  readonly there: Answer;
  /** Null when the question does not arise: what is not there is not measured. */
  readonly measured: Answer | null;
  /** What was seen of it, by name. */
  readonly what: readonly string[];
}

const NETWORKS = new Map(SOCIAL_NETWORKS.map(({ id, name }) => [id, name]));

/** Each channel of the mix: is it there, and are its results counted? */
export function mixOf(view: View): readonly ChannelState[] {
  const { facts } = view.record;
  const visits = living(facts.analytics);
  const results = resultsOf(facts);
  const all: readonly Omit<ChannelState, 'measured'>[] = [
    search(view),
    social(facts),
    messaging(facts),
    email(view),
    ads(view),
    shop(view),
    booking(view),
    content(view),
  ];
  const counts: Readonly<Record<Channel, Answer>> = {
    search: visits,
    social: visits,
    content: visits,
    messaging: results,
    shop: results,
    booking: results,
    ads: results,
    email: stateOf(facts.emailMarketing),
  };
  return all.map((each) => ({ ...each, measured: each.there === 'yes' ? counts[each.channel] : null }));
}

type Seen = Omit<ChannelState, 'measured'>;

/** Yes only when a counter that still works was seen; what a tag manager loads cannot be told. */
function living(fact: Facts['analytics']): Answer {
  if (fact.state !== 'yes') return stateOf(fact);
  const alive = valuesOf(fact).filter(({ dead }) => !dead);
  if (alive.some(({ product }) => !isTagContainer(product))) return 'yes';
  return fact.mayHaveMore || alive.length > 0 ? 'unknown' : 'no';
}

/** Whether contacts, bookings and sales are counted: what a tag manager is set to count cannot be read on the page. */
function resultsOf({ conversionTracking, analytics, adTags }: Facts): Answer {
  const answer = stateOf(conversionTracking);
  const container = [...valuesOf(analytics), ...valuesOf(adTags)].some(({ product }) => isTagContainer(product));
  return answer === 'no' && container ? 'unknown' : answer;
}

function search({ record: { facts }, words: { mix } }: View): Seen {
  const there = stateOf(facts.indexable);
  const what = { yes: [mix.indexable], no: [mix.notIndexable], unknown: [] }[there];
  return { channel: 'search', there, what };
}

function social({ profiles }: Facts): Seen {
  return {
    channel: 'social',
    there: stateOf(profiles),
    what: unique(valuesOf(profiles).map(({ network }) => NETWORKS.get(network) ?? network)),
  };
}

function messaging(facts: Facts): Seen {
  const { whatsapp, messenger, telegram, otherMessaging, liveChat } = facts;
  const names = [
    whatsapp.state === 'yes' ? 'WhatsApp' : '',
    messenger.state === 'yes' ? 'Messenger' : '',
    telegram.state === 'yes' ? 'Telegram' : '',
    ...channelNames(valuesOf(otherMessaging)),
    ...products(liveChat),
  ];
  return { channel: 'messaging', there: anyOf(messagingOf(facts).map(stateOf)), what: unique(names) };
}

/** Who makes it, else by what it was known ("form"). */
function makerOf({ words }: View, { vendor, sign }: { readonly vendor: string | null; readonly sign: string }): string {
  return vendor ?? wordFor(words.mix.signs, sign) ?? sign;
}

function email(view: View): Seen {
  const { newsletter, emailMarketing } = view.record.facts;
  const vendors = valuesOf(newsletter).map((value) => makerOf(view, value));
  return {
    channel: 'email',
    there: anyOf([stateOf(newsletter), stateOf(emailMarketing)]),
    what: unique([...products(emailMarketing), ...vendors]),
  };
}

function ads({ record: { facts }, words: { mix } }: View): Seen {
  const names = valuesOf(facts.adTags).map(({ product, dead }) =>
    dead ? fillTemplate(mix.dead, { product: product.replace(/ \(dead\)$/, '') }) : product,
  );
  return { channel: 'ads', there: stateOf(facts.adTags), what: unique(names) };
}

function shop(view: View): Seen {
  const { shop: fact, shopPlatform, payments } = view.record.facts;
  const names = [...products(shopPlatform), ...products(payments)];
  return {
    channel: 'shop',
    there: stateOf(fact),
    what: unique(names.length > 0 ? names : valuesOf(fact).map(({ sign }) => makerOf(view, { vendor: null, sign }))),
  };
}

function booking(view: View): Seen {
  const fact = view.record.facts.booking;
  return { channel: 'booking', there: stateOf(fact), what: unique(valuesOf(fact).map((value) => makerOf(view, value))) };
}

function content({ record: { facts }, words: { mix }, formats }: View): Seen {
  const last = valuesOf(facts.blogLastPost)[0];
  return {
    channel: 'content',
    there: stateOf(facts.blog),
    what: last ? [fillTemplate(mix.lastPost, { date: formats.date(last.date) })] : [],
  };
}

function products(fact: Fact<{ readonly product: string }>): string[] {
  return valuesOf(fact).map(({ product }) => product);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter(Boolean))].slice(0, 6);
}
