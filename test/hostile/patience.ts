import { availableParallelism, loadavg } from 'node:os';

const SAMPLE_MS = 400;
const MOST = 6;

/**
 * How many times slower than usual this machine is just now, from 1 to 6: the time that a loop takes over the processor time that it
 * got, or the processes that waited for each
 * core lately. Limits of time are stretched by it, so that a busy machine does not fail what is right.
 */
export function measurePatience(): number {
  const started = performance.now();
  const before = process.cpuUsage();
  while (performance.now() - started < SAMPLE_MS);
  const { user, system } = process.cpuUsage(before);
  const now = (SAMPLE_MS * 1_000) / (user + system);
  // of the last minute: a quiet moment after a busy one says little
  const lately = (loadavg()[0] ?? 0) / availableParallelism();
  return Math.min(MOST, Math.max(1, now, lately));
}
