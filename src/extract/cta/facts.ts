import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { booking } from './booking.ts';
import { ctas, primaryCta } from './ctas.ts';
import { coupon, newsletter } from './offers.ts';

export const ctaFacts = { ctas, primaryCta, booking, newsletter, coupon } satisfies Partial<Extractors<FactName>>;
