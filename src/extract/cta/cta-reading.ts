import type { CtaKind } from '../../model/facts.ts';

/** `invites`: its words ask for it; `leads`: it goes where the thing is done; `names`: a bare word, as menus have them. */
export type CtaStrength = 'invites' | 'leads' | 'names';
export interface CtaReading {
  readonly kind: CtaKind;
  readonly strength: CtaStrength;
  /** Whose place it leads to, where that is known. */
  readonly vendor?: string;
}
