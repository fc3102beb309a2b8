import type { ValidNumber } from './valid-number.ts';

/** A valid number in a text, nothing said yet about what it is for. */
export interface ReadPhone {
  readonly number: ValidNumber;
  readonly start: number;
  readonly end: number;
  /** As written, plus sign and brackets included. */
  readonly printed: string;
  /** Digits stand right after it that belong to no number: it may be a piece of something longer. */
  readonly crowded: boolean;
  /** Written in one piece, no separator at all. */
  readonly solid: boolean;
}
