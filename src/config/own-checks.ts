import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Check, EFFORTS, STAGES } from '../model/check.ts';
import { FACT_NAMES } from '../model/facts.ts';

const factNames = z.array(z.enum(FACT_NAMES as [string, ...string[]]));
const sentence = z.string().min(1);
const text = z.looseObject({ title: sentence, reasons: z.record(z.string(), sentence), why: sentence, advice: sentence });

/** A check of somebody's own, as far as it can be looked at without judging. */
export const checkSchema = z.looseObject({
  id: z.string().regex(/^[a-z][a-z\d]*(-[a-z\d]+)*$/, { error: 'an id is words in small letters with hyphens' }),
  stage: z.enum(STAGES),
  weight: z.number().min(0).max(100),
  effort: z.enum(EFFORTS),
  needs: factNames,
  uses: factNames.optional(),
  learnMore: z.url({ protocol: /^https$/ }),
  text: z.looseObject({ en: text }),
  judge: z.custom<Check['judge']>((value) => typeof value === 'function', { error: 'judge is a function' }),
});

/** What tells a check of one's own from its earlier self: a run is only resumed under the same. */
export function signaturesOf(checks: readonly Check[]): Readonly<Record<string, string>> {
  return Object.fromEntries(checks.map((check) => [check.id, signatureOf(check)]));
}

function signatureOf({ judge, text: _, ...declared }: Check): string {
  return createHash('sha256')
    .update(`${JSON.stringify(declared)}${judge}`)
    .digest('hex')
    .slice(0, 12);
}
