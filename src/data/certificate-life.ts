const DAY_MS = 86_400_000;
/**
 * Automatic renewal comes a third of the life before the end (letsencrypt.org/docs/integration-guide: 30 of 90 days), cPanel's 15 days
 * before: what is left in the last week, or in the last sixth of a shorter life, was not renewed as it should have been, or is renewed by hand.
 */
const LAST_DAYS = 7;
const LAST_PART = 1 / 6;

/** True when a certificate is so near its end that a renewal is due; both ends and the moment as ISO instants. */
export function endsSoon({ validFrom, validTo }: { readonly validFrom: string; readonly validTo: string }, now: string): boolean {
  const [from, to] = [Date.parse(validFrom), Date.parse(validTo)];
  return to - Date.parse(now) < Math.min(LAST_DAYS * DAY_MS, (to - from) * LAST_PART);
}
