import { ACTION_GUARDS } from './action-guards.ts';
import { CONTACT_GUARDS } from './contact-guards.ts';
import type { Guard } from './looking.ts';
import { TRUST_GUARDS } from './trust-guards.ts';

/** Asked in this order; each asks less than the extractor of its fact, on purpose. */
export const GUARDS: readonly Guard[] = [...CONTACT_GUARDS, ...ACTION_GUARDS, ...TRUST_GUARDS];
