import { oncePer } from '../../lib/once-per.ts';
import { addressesOn } from '../../page/page-addresses.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import type { ChannelSeen } from './channel-seen.ts';
import { readMessagingUrl } from './messaging-url.ts';
import { numbersNamedInText } from './numbers-named-in-text.ts';
import { widgetChannels } from './widget-channels.ts';

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
