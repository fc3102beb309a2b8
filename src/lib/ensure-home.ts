import { homedir } from 'node:os';

/**
 * A user that the system does not know (a container run with `--user 1234`) has no home, and Node throws when asked for it, which
 * Playwright does while it is loaded. A place that is not there says the same and breaks nothing.
 */
export function ensureHome(environment: NodeJS.ProcessEnv = process.env): void {
  try {
    homedir();
  } catch {
    environment.HOME = '/nonexistent';
  }
}
