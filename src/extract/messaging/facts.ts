import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { messenger } from './messenger.ts';
import { otherMessaging } from './other-messaging.ts';
import { telegram } from './telegram.ts';
import { whatsapp } from './whatsapp.ts';

export const messagingFacts = { whatsapp, messenger, telegram, otherMessaging } satisfies Partial<Extractors<FactName>>;
