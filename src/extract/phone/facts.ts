import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { faxes } from './faxes.ts';
import { phoneContradictions } from './phone-contradictions.ts';
import { phones } from './phones.ts';

export const phoneFacts = { phones, faxes, phoneContradictions } satisfies Partial<Extractors<FactName>>;
