import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Behaviour } from './behaviour.ts';
import type { HostileRun } from './hostile-run.ts';

/** Writes the table behaviour → outcome → seconds to the folder named by `HOSTILE_REPORT`; nothing when it is not set. */
export function reportRun(batch: string, behaviours: readonly Behaviour[], run: HostileRun): void {
  const folder = process.env.HOSTILE_REPORT;
  if (!folder) return;
  const lines = behaviours.map(({ name }) => {
    const record = run.records.get(name);
    const seconds = record ? (Date.parse(record.auditedAt) - Date.parse(record.startedAt)) / 1000 : Number.NaN;
    return `| ${name} | ${record?.outcome.outcome} | ${record?.outcome.reason} | ${seconds.toFixed(1)} |`;
  });
  const head = `${batch}: ${run.end.seconds.toFixed(1)} s, exit ${run.end.code}, peak ${Math.round(run.end.peakMb)} MB, usually ${run.end.usualMb} (${run.end.peakParts.slice(0, 8).join(', ')}), sentinel hits ${run.sentinelHits.length}, left ${run.left.alive.length} alive ${run.left.zombies.length} zombies`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${batch}.md`),
    `${head}\n\n| behaviour | outcome | reason | seconds |\n|---|---|---|---|\n${lines.join('\n')}\n`,
  );
  writeFileSync(join(folder, `${batch}.jsonl`), [...run.records.values()].map((record) => JSON.stringify(record)).join('\n'));
  writeFileSync(
    join(folder, `${batch}.err`),
    `${run.end.stderr}\n${run.sentinelHits.join('\n')}\n${JSON.stringify(run.left)}\n${run.temporaryFiles.join('\n')}`,
  );
}
