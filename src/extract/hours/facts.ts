import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { openingHours } from './opening-hours.ts';

export const hoursFacts = { openingHours } satisfies Partial<Extractors<FactName>>;
