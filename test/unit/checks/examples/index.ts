import { CONVERT } from './convert.ts';
import type { Examples } from './example.ts';
import { FOUND } from './found.ts';
import { MEASURED } from './measured.ts';
import { QUALITY } from './quality.ts';
import { REACHABLE } from './reachable.ts';
import { TRUST } from './trust.ts';

export const EXAMPLES: Examples = { ...FOUND, ...REACHABLE, ...CONVERT, ...MEASURED, ...TRUST, ...QUALITY };
