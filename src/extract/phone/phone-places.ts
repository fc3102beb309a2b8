import type { Sighting } from '../../model/fact.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { NumberLabel } from './phone-label.ts';
import type { ReadPhone } from './read-phone.ts';

/** One place on the site where a number was read. */
export interface PhonePlace {
  readonly phone: Pick<ReadPhone, 'number' | 'printed' | 'crowded' | 'solid'>;
  readonly label: NumberLabel;
  readonly how: Extract<Sighting['how'], 'text' | 'image' | 'link' | 'json_ld' | 'microdata'>;
  readonly place: Place;
  /** The block is little more than the number. */
  readonly alone: boolean;
  readonly snippet: string;
}

/** A `tel:` link and what it shows. */
export interface PhoneLink extends PhonePlace {
  readonly how: 'link';
  /** Number that the link itself or the line above it shows, when it is another than the one dialled. */
  readonly contradicts: string | null;
  /** The link shows words or the number itself, not only a picture. */
  readonly worded: boolean;
}

/** Something in a phone's place that is no number: `tel:+39XXXXXXXXXX`. */
export interface UnusableLink {
  readonly dials: string;
  readonly why: 'placeholder' | 'invalid_number' | 'emergency_number';
  readonly place: Place;
  readonly snippet: string;
  /** Valid number that the link shows all the same. */
  readonly shows: string | null;
}
