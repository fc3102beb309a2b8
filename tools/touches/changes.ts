import type { Change } from './change.ts';
import { INSIDE } from './inside.ts';
import { WAY_OUT } from './way-out.ts';

/** The kinds of changes that are counted. */
export const CHANGES: readonly Change[] = [...INSIDE, ...WAY_OUT];
