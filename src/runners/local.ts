import type { Business } from '../model/business.ts';
import type { Runner, RunnerHooks } from './runner.ts';

/** Audits in this process, at most `concurrency` businesses at a time. */
export function localRunner(concurrency: number): Runner {
  return {
    run: async (businesses, hooks) => {
      const source = businesses[Symbol.asyncIterator]();
      const lanes = Array.from({ length: concurrency }, () => lane(source, hooks));
      const ends = await Promise.allSettled(lanes);
      await source.return?.();
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    },
  };
}

async function lane(source: AsyncIterator<Business>, hooks: RunnerHooks): Promise<void> {
  while (!hooks.signal.aborted) {
    const next = await source.next();
    if (next.done) return;
    hooks.started?.(next.value);
    const record = await hooks.audit(next.value);
    if (hooks.signal.aborted) return; // what an interruption cut short is not a result: it is audited again on resume
    if (record !== null) await hooks.finished(record);
  }
}
