import type { Extractor } from '../site.ts';
import { channelFact } from './own-channels.ts';

export const extractMessenger: Extractor<'messenger'> = (site) => channelFact(site, (id) => id === 'messenger');
