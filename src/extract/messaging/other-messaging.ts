import { ownFactOf } from '../../model/messaging-facts.ts';
import type { Extractor } from '../../page/site.ts';
import { channelFact } from './own-channels.ts';

/** Viber, Signal, SMS, Skype and the rest. */
export const otherMessaging: Extractor<'otherMessaging'> = (site) => channelFact(site, (id) => ownFactOf(id) === null);
