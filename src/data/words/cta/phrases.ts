import type { ByLanguage } from '../../../lib/words.ts';
import type { CtaKind } from '../../../model/facts.ts';

/**
 * Words on the things that visitors click, folded (lower case, no accents, no punctuation); each is a piece of a regular
 * expression over whole words. A new phrase is one string.
 */
export interface CtaPhrases {
  readonly kind: CtaKind;
  /** An invitation: a verb that asks for it, or a noun that only buttons bear. */
  readonly invites: ByLanguage;
  /** Bare words as menus have them: they count only where the target bears them out. */
  readonly names: ByLanguage;
  /** Where these stand too, it is something else. */
  readonly not: readonly string[];
}

/** Up to three words between a verb and its noun. */
export const SOME = '(\\w+ ){0,3}';
