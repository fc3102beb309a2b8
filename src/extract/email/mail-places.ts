import type { Sighting } from '../../model/fact.ts';
import type { Place } from '../../page/place-on-page.ts';

/** One place on the site where an address was read. */
export interface MailPlace {
  readonly address: string;
  readonly how: Extract<Sighting['how'], 'text' | 'link' | 'json_ld' | 'microdata' | 'script' | 'form'>;
  readonly place: Place;
  readonly snippet: string;
  /** How it was hidden from robots, if it was. */
  readonly obfuscated?: string;
  /** The words right before it, or the heading, call it certified mail. */
  readonly saysPec: boolean;
  /** The link shows another address than the one it writes to. */
  readonly contradicted: boolean;
}
