import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { ctas, primaryCta } from './ctas.ts';
import { booking, coupon, newsletter } from './offers.ts';

export const ctaFacts = { ctas, primaryCta, booking, newsletter, coupon } satisfies Partial<Extractors<FactName>>;
