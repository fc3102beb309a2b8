import type { Extractor } from '../site.ts';
import { channelFact } from './own-channels.ts';

export const extractTelegram: Extractor<'telegram'> = (site) => channelFact(site, (id) => id === 'telegram');
