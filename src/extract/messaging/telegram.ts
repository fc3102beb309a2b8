import type { Extractor } from '../../page/site.ts';
import { channelFact } from './own-channels.ts';

export const telegram: Extractor<'telegram'> = (site) => channelFact(site, (id) => id === 'telegram');
