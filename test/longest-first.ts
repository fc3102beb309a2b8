import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, first: what starts last must not be what all wait for. Those that keep both cores busy with browsers
 * stand between those that wait, so that neighbours differ; the static batch, whose pages keep its one thread from the network for
 * seconds, begins beside two that wait. A fresh clone knows no times of an earlier run; a file that is not named starts after these.
 * `npx vitest run --reporter=json` says how long each takes.
 */
const LONGEST: readonly string[] = [
  'test/hostile/batch-static.test.ts',
  'test/e2e/queue-crashes.test.ts',
  'test/e2e/browser.test.ts',
  'test/e2e/outage.test.ts',
  'test/hostile/batch-rendered-installed.test.ts',
  'test/e2e/commands.test.ts',
  'test/hostile/batch-measured-installed.test.ts',
  'test/e2e/queue.test.ts',
  'test/hostile/batch-rendered-embedded.test.ts',
  'test/hostile/injection.test.ts',
  'test/hostile/batch-measured-embedded.test.ts',
  'test/e2e/fixtures.test.ts',
  'test/hostile/nothing-left.test.ts',
  'test/hostile/rebinding.test.ts',
  'test/e2e/company-network.test.ts',
  'test/hostile/input-files.test.ts',
  'test/e2e/measurements.test.ts',
  'test/e2e/touches.test.ts',
  'test/hostile/nothing-lost.test.ts',
  'test/e2e/report.test.ts',
  'test/e2e/queue-outage.test.ts',
  'test/e2e/broken-browser.test.ts',
  'test/e2e/report-command.test.ts',
];

/** The order of vitest is a class of vitest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.indexOf(relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
