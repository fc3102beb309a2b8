import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { languages } from './languages.ts';

export const languageFacts = { languages } satisfies Partial<Extractors<FactName>>;
