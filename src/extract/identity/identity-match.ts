import type { Sighting } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';

type IdentityBy = FactValue<'identity'>['by'];

/** Something of the row that stands on the site. */
export interface IdentityMatch {
  readonly by: IdentityBy;
  readonly strength: 'strong' | 'weak';
  readonly seen: Sighting;
}
