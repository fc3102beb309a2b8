/** The user misused us: one clear line with the fix, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
