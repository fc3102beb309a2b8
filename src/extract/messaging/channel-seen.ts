import type { Sighting } from '../../model/fact.ts';
import type { Place } from '../../page/place-on-page.ts';

/** How plain it is that a channel is meant. */
export type Plainness = 'link' | 'widget' | 'script' | 'text';

/** One place where a channel is offered, the value still as written. */
export interface ChannelSeen {
  readonly channel: string;
  readonly holds: 'phone' | 'handle' | 'code' | 'link';
  readonly written: string;
  readonly plainness: Plainness;
  readonly place: Place | null;
  readonly sighting: Sighting;
  /** The words on the link, when it is one. */
  readonly words?: string;
  /** Set when it is no channel at all. */
  readonly why?: string;
}
