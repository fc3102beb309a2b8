import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { address } from './address.ts';
import { map } from './map.ts';

export const addressFacts = { address, map } satisfies Partial<Extractors<FactName>>;
