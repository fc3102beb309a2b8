import type { Extractor } from '../site.ts';
import { channelFact } from './own-channels.ts';

export const extractWhatsapp: Extractor<'whatsapp'> = (site) => channelFact(site, (id) => id === 'whatsapp');
