import type { Extractor } from '../../page/site.ts';
import { channelFact } from './own-channels.ts';

export const whatsapp: Extractor<'whatsapp'> = (site) => channelFact(site, (id) => id === 'whatsapp');
