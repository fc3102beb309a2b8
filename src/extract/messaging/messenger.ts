import type { Extractor } from '../../page/site.ts';
import { channelFact } from './own-channels.ts';

export const messenger: Extractor<'messenger'> = (site) => channelFact(site, (id) => id === 'messenger');
