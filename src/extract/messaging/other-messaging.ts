import type { Extractor } from '../../page/site.ts';
import { channelFact } from './own-channels.ts';

const WITH_A_FACT_OF_THEIR_OWN = new Set(['whatsapp', 'messenger', 'telegram']);

/** Viber, Signal, SMS, Skype and the rest. */
export const otherMessaging: Extractor<'otherMessaging'> = (site) => channelFact(site, (id) => !WITH_A_FACT_OF_THEIR_OWN.has(id));
