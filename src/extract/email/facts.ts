import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { emails } from './emails.ts';
import { pec } from './pec.ts';

export const emailFacts = { emails, pec } satisfies Partial<Extractors<FactName>>;
