import { basename, extname } from 'node:path';
import { signaturesOf } from '../config/own-checks.ts';
import { countRecords, type InputCounts } from '../io/count-records.ts';
import { type InputFile, inspectInput } from '../io/inspect-input.ts';
import { listFile } from '../io/list/standard-input.ts';
import { readBusinesses } from '../io/read-businesses.ts';
import { keepHeapSmall } from '../lib/small-heap.ts';
import { VERSION } from '../lib/version.ts';
import type { RunInfo } from '../model/run-info.ts';
import { UsageError } from '../model/usage-error.ts';
import type { AuditOptions } from '../options/commands.ts';
import { fingerprint } from '../options/fingerprint.ts';
import { optOutsOf } from '../options/opt-outs.ts';
import { auditHere } from './audit-here.ts';
import { concludeRun } from './conclude-run.ts';
import type { CommandContext } from './context.ts';
import { type DescribedList, describeFirst, describeInput, listAsJson } from './describe-input.ts';
import { readOptOuts, withoutOptOuts } from './keep-away.ts';
import { readBrand, readWeights, scaleOf } from './option-files.ts';
import { selectBusinesses, totalOf } from './select-businesses.ts';
import { startRun } from './start-run.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { websiteCell } from './website-cell.ts';

/** `vetrina audit`: reads the list (`-`: standard input), audits what is not yet in the journal, writes the outputs. */
export async function audit(path: string, options: AuditOptions, context: CommandContext): Promise<ExitCode> {
  if (options.json && !options.dryRun)
    throw new UsageError('--json goes with --dry-run; the results of an audit are in its folder.');
  const list = await listFile(path);
  try {
    return await auditList(list.path, options, context);
  } finally {
    await list.release();
  }
}

async function auditList(path: string, options: AuditOptions, context: CommandContext): Promise<ExitCode> {
  const { terminal, signal, store, config } = context;
  if (options.queue && options.saveLighthouse)
    throw new UsageError('--save-lighthouse does not go with --queue: the reports would be on the workers.');
  if (options.queue && config.checks.length > 0)
    throw new UsageError(
      'Checks of your own do not go with --queue: workers have none. Use --no-config, collect, then vetrina rescore.',
    );
  const place = options.out ?? store.usualPlace(basename(path, extname(path)));
  if (!options.dryRun) await store.assertWritable(place);
  const file = await inspectInput(path, {
    ...(options.encoding && { encoding: options.encoding }),
    ...(options.delimiter && { delimiter: options.delimiter }),
    ...(options.sheet && { sheet: options.sheet }),
  });
  const reading = { map: options.map, header: options.header, defaultCountry: options.defaultCountry };
  keepHeapSmall();
  const { businesses, ...table } = await readBusinesses(file, reading);
  const counts = await countRecords(businesses, websiteCell);
  if (options.dryRun) return showPreview({ file, ...table, counts }, options.json, terminal);
  if (!options.quiet) describeInput({ file, ...table, counts }, terminal.err);

  const [weights, brand] = [await readWeights(options.weights), await readBrand(options.brand)];
  const scale = scaleOf(weights, config);
  const judging = { weights, checks: signaturesOf(config.checks) };
  const skip = await readOptOuts(options.skip);
  const begin = {
    ...describeRun(basename(place), { file, counts, options: fingerprint(options, judging) }),
    ...(skip.length > 0 && { skip: [...skip] }),
  };
  const run = await startRun(store, place, { fresh: options.fresh, begin });
  try {
    const optOuts = optOutsOf(run.info().skip ?? []);
    let optedOut = 0;
    const all = withoutOptOuts((await readBusinesses(file, reading)).businesses, optOuts, () => optedOut++);
    if (options.queue) {
      const { auditOnQueue } = await import('./audit-on-queue.ts');
      const businesses = selectBusinesses(all, options, new Set());
      const end = await auditOnQueue({ businesses, run, options, weights }, context);
      if (end === 'left') return EXIT.done;
      return await concludeRun(run, { ...options, scale, brand, complete: end === 'complete' }, terminal);
    }
    const todo = selectBusinesses(all, options, run.journal.rows());
    const total = optOuts.entries.length > 0 ? null : totalOf(counts, options);
    const { outage, leftOpen } = await auditHere(todo, {
      run,
      options,
      scale,
      weights,
      config,
      optOuts,
      total,
      terminal,
      signal,
    });
    if (optedOut > 0 && !options.quiet) terminal.err(`${optedOut} on the list of --skip: neither visited nor reported.`);
    const complete = !signal.aborted && !outage && leftOpen.length === 0;
    return await concludeRun(run, { ...options, scale, brand, complete, outage, leftOpen, hinted: options }, terminal);
  } finally {
    await run.close();
  }
}

function showPreview(list: DescribedList, json: boolean, { out }: Terminal): ExitCode {
  if (json) out(JSON.stringify(listAsJson(list), null, 2));
  else {
    describeInput(list, out);
    describeFirst(list.counts.first, out);
  }
  return EXIT.done;
}

function describeRun(
  name: string,
  { file, counts, options }: { file: InputFile; counts: InputCounts; options: RunInfo['options'] },
): RunInfo {
  return {
    tool: 'vetrina',
    version: VERSION,
    name: name || 'run',
    input: { file: basename(file.path), sha256: file.hash, encoding: file.encoding, delimiter: file.delimiter },
    carriedHeaders: [...counts.carriedHeaders],
    options,
    counts: { records: counts.records, done: 0, failed: 0, outcomes: {} },
    startedAt: new Date().toISOString(),
    endedAt: null,
  };
}
