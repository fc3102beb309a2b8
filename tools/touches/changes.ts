import type { Change } from './change.ts';
import { WAY_OUT } from './way-out.ts';

/** The kinds of changes that are counted. */
export const CHANGES: readonly Change[] = [...WAY_OUT];
