import type { InputField } from '../../data/header-names.ts';
import type { HeaderLanguage, HeaderWord } from './header-words.ts';

/** How much a header says: `sure` unless the values contradict, `likely` when they fit, `unsure` only when they leave no other reading. */
export type Strength = 'sure' | 'likely' | 'unsure';

export interface FieldClaim {
  readonly field: InputField;
  readonly strength: Strength;
  /** Smaller is better, among the columns that claim the same field. */
  readonly rank: number;
}

export interface HeaderReading {
  /** Best first. */
  readonly claims: readonly FieldClaim[];
  /** `personName`: a first name, a surname; `person`: the owner, who to ask; `other`: known, and no field of ours; `unknown`: nobody knows the words. */
  readonly about: 'business' | 'person' | 'personName' | 'other' | 'unknown' | 'blank';
  /** `generic`: `Nome`, a person's where the list has persons. */
  readonly name: 'firm' | 'generic' | null;
  readonly languages: ReadonlySet<HeaderLanguage>;
}

/** Of two fields in one header the more telling is meant: `Indirizzo email` is a mailbox, `Comune azienda` a town. */
const TELLING: readonly InputField[] = [
  ...(['pec', 'email', 'website', 'vatNumber', 'nace', 'postalCode', 'phone', 'country', 'province', 'city'] as const),
  ...(['sector', 'street', 'name', 'id'] as const),
];
export const byTelling = (a: InputField, b: InputField) => TELLING.indexOf(a) - TELLING.indexOf(b);

/** Ranks of columns that no list of names ranks: after the best names, one after the other. */
export const RANK = { secondary: 40, personal: 60, thing: 90, generic: 120, ordinal: 5, unknownWord: 10 } as const;

export function reading(
  about: HeaderReading['about'],
  claims: readonly FieldClaim[],
  found: readonly HeaderWord[],
  name: HeaderReading['name'] = null,
): HeaderReading {
  return { claims, about, name, languages: new Set(found.flatMap(({ languages }) => [...languages])) };
}
