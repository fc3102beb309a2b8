import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { leftovers } from './leftovers.ts';

export const leftoversFacts = { leftovers } satisfies Partial<Extractors<FactName>>;
