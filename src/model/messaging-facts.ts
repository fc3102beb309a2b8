import type { Facts } from './facts.ts';

/** Channels that have a fact of their own, by the id of their row in data/messaging; all others stand in `otherMessaging`. */
const OWN_FACTS = ['whatsapp', 'messenger', 'telegram'] as const;
/** Apps in which one writes to a business. */
export const CHANNEL_FACTS = [...OWN_FACTS, 'otherMessaging'] as const;
/** All ways to write messages: the apps, and the window on the page. */
export const MESSAGING_FACTS = [...CHANNEL_FACTS, 'liveChat'] as const;

export type OwnChannelFact = (typeof OWN_FACTS)[number];

/** The fact of a channel's own; null for one of the others. */
export const ownFactOf = (channel: string): OwnChannelFact | null => OWN_FACTS.find((name) => name === channel) ?? null;

/** The facts on messages of all kinds. */
export const messagingOf = (facts: Pick<Facts, (typeof MESSAGING_FACTS)[number]>) => MESSAGING_FACTS.map((name) => facts[name]);
