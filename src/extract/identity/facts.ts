import type { FactName } from '../../model/facts.ts';
import type { Extractors } from '../../page/site.ts';
import { identity } from './identity.ts';
import { nameShown } from './name-shown.ts';
import { placeShown } from './place-shown.ts';

export const identityFacts = { identity, nameShown, placeShown } satisfies Partial<Extractors<FactName>>;
