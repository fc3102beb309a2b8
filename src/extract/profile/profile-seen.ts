import type { Sighting } from '../../model/fact.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { NotAProfile, ProfileAddress } from './profile-url.ts';

/** One place where an address of a social network or a review site stands. */
export interface ProfileSeen {
  readonly profile: ProfileAddress | NotAProfile;
  readonly sighting: Sighting;
  /** Null for the row of the input. */
  readonly place: Place | null;
  /** Words on the link. */
  readonly words: string;
  /** Classes and names of the picture on it. */
  readonly icon: string;
  /** Types of the structured object that names it, empty otherwise. */
  readonly types: readonly string[];
  /** What that object is called, '' where it does not say. */
  readonly declaredBy: string;
}
