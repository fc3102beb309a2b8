/**
 * Ten rounds (or as many as the first argument says): a batch is killed at random moments until it is done, then compared with
 * one that nobody disturbed. `node test/hostile/kill-resume.ts [rounds]`. Prints a line per round; exit 1 when one differs.
 */

import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { openBatch } from './interrupted-batch.ts';
import { runCli, startCli } from './run-cli.ts';

const rounds = Number(process.argv[2] ?? 10);
const size = 30;
let failures = 0;
for (let round = 1; round <= rounds; round++) {
  const batch = await openBatch(size);
  const undisturbed = await runCli(batch.args('whole'));
  batch.requests.length = 0;
  let kills = 0;
  for (let done = false; !done; ) {
    const cli = startCli(batch.args('killed'));
    const timer = sleep(300 + Math.random() * undisturbed.seconds * 600);
    const end = await Promise.race([cli.ended, timer.then(() => null)]);
    done = end !== null;
    if (done) continue;
    cli.child.kill('SIGKILL');
    await cli.ended;
    kills++;
    try {
      batch.noteFinished(join(batch.path, 'killed'));
    } catch {
      // Killed before there was a journal.
    }
  }
  const same = isDeepStrictEqual(batch.comparable('killed'), batch.comparable('whole'));
  const again = batch.fetchedAgain();
  if (!same || again.length > 0) failures++;
  process.stdout.write(
    `round ${round}: ${kills} kills, ${same ? 'equal' : 'DIFFERENT'}, finished businesses fetched again: ${again.length}\n`,
  );
  await batch.close();
}
process.exitCode = failures > 0 ? 1 : 0;
