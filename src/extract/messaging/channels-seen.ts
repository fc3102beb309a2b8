import { oncePer } from '../../lib/once-per.ts';
import type { Sighting } from '../../model/fact.ts';
import { addressesOn } from '../../page/page-addresses.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { readMessagingUrl } from './messaging-url.ts';
import { numbersNamedInText } from './numbers-named-in-text.ts';
import { widgetChannels } from './widget-channels.ts';

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

/** More than any page of a small business has: a cap against hostile input. */
const MOST_ON_A_PAGE = 300;

/** Every address, widget and number of a messaging service on the site, in the order of the pages. */
export const channelsSeen = oncePer((site: Site): readonly ChannelSeen[] => [
  ...site.pages.flatMap((page) => [...linkedChannels(page), ...numbersNamedInText(site, page)].slice(0, MOST_ON_A_PAGE)),
  ...widgetChannels(site),
]);

function linkedChannels(page: ParsedPage): ChannelSeen[] {
  return addressesOn(page).flatMap((address): ChannelSeen[] => {
    const read = readMessagingUrl(address.url);
    if (!read) return [];
    const { how, words, place } = address;
    const common = {
      channel: read.channel,
      plainness: 'link' as const,
      place,
      words,
      sighting: sightingOn(page, how, `${words} ${address.url.href}`),
    };
    if ('why' in read) return [{ ...common, holds: 'link', written: read.url, why: read.why }];
    return [{ ...common, holds: read.holds, written: read.written }];
  });
}
