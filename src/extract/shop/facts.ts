import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { payments } from './payments.ts';
import { shop, shopPlatform } from './shop.ts';

export const shopFacts = { shop, shopPlatform, payments } satisfies Partial<Extractors<FactName>>;
