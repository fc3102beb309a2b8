import { groupBy } from '../lib/group-by.ts';
import { textOf } from '../model/check-text.ts';
import { type Fact, type Rejected, type Sighting, sightingsOf } from '../model/fact.ts';
import type { Finding } from '../model/record.ts';
import type { ExplainOptions } from '../options/commands.ts';
import type { CommandContext } from './context.ts';
import { findRecord } from './find-record.ts';
import { openRun } from './open-run.ts';
import { scaleOf } from './option-files.ts';
import { selectSubject } from './select-subject.ts';
import { EXIT, type ExitCode, printable } from './terminal.ts';
import { valueInWords } from './value-in-words.ts';

interface Question {
  readonly place: string;
  readonly business: string;
  /** A fact or a check; null = everything. */
  readonly subject: string | null;
}

/** `vetrina explain`: where a claim comes from: page, snippet, rule, points; and what was seen but not taken. */
export async function explain(
  { place: where, business, subject }: Question,
  options: ExplainOptions,
  { terminal, store, config }: CommandContext,
): Promise<ExitCode> {
  const run = await openRun(store, where);
  try {
    const record = await findRecord(run, business);
    const { facts, findings } = selectSubject(record, subject);
    if (options.json) {
      terminal.out(
        JSON.stringify(
          { business: record.business, outcome: record.outcome, facts: Object.fromEntries(facts), findings },
          null,
          2,
        ),
      );
      return EXIT.done;
    }
    const { checks } = scaleOf(null, config);
    const titles = new Map(checks.map((check) => [check.id, textOf(check, options.lang ?? 'en').title]));
    const title = (id: string) => titles.get(id) ?? id;
    const { fold = (line) => line } = terminal;
    const print = (line: string) => terminal.out(fold(printable(line)));
    terminal.out(
      terminal.style.bold(
        printable(
          `${record.business.name ?? record.business.website ?? record.business.id} — ${record.outcome.outcome} (${record.outcome.reason})`,
        ),
      ),
    );
    for (const seen of record.outcome.seen) print(`    ${place(seen)}`);
    for (const [name, fact] of facts) explainFact(name, fact, print);
    for (const finding of findings) explainFinding(finding, title(finding.check), print);
    return EXIT.done;
  } finally {
    await run.close();
  }
}

function explainFact(name: string, fact: Fact<unknown>, print: (line: string) => void): void {
  print('');
  print(`${name}: ${fact.state}${fact.state === 'unknown' ? ` (${fact.why}${fact.detail ? `: ${fact.detail}` : ''})` : ''}`);
  if (fact.state === 'yes')
    for (const item of fact.items) {
      const because = item.because?.length ? `  because ${item.because.join(', ')}` : '';
      print(`  ${valueInWords(item.value)}  confidence ${item.confidence.toFixed(2)}${because}${byRule(item.rule)}`);
      if (typeof item.value === 'object') print(`    ${JSON.stringify(item.value)}`);
      for (const seen of item.seen.slice(0, 6)) print(`    ${place(seen)}`);
    }
  else for (const seen of sightingsOf(fact)) print(`    ${place(seen)}`);
  if (fact.state === 'yes' && fact.mayHaveMore) print(`  there may be more: ${fact.mayHaveMore}`);
  if ('rejected' in fact) for (const rejected of onceEach(fact.rejected ?? [])) explainRejected(rejected, print);
}

const byRule = (rule: string | undefined): string => (rule ? `  by the rule ${rule}` : '');

/** What was turned down for the same reason in several places is one, seen in all of them. */
function onceEach(rejected: readonly Rejected[]): readonly Rejected[] {
  const same = groupBy(rejected, ({ value, why, rule = '' }) => `${value} ${why} ${rule}`);
  return [...same.values()].flatMap((all) => {
    const places = new Map(all.flatMap(({ seen }) => seen).map((each) => [`${each.page} ${each.snippet}`, each]));
    const [first] = all;
    return first ? [{ ...first, seen: [...places.values()] }] : [];
  });
}

function explainRejected({ value, why, rule, seen }: Rejected, print: (line: string) => void): void {
  print(`  not taken: ${value} — ${why}${byRule(rule)}`);
  for (const sighting of seen.slice(0, 2)) print(`    ${place(sighting)}`);
}

function explainFinding(
  { check, verdict, reason, params, points, weight, seen }: Finding,
  title: string,
  print: (line: string) => void,
): void {
  print('');
  print(
    `${check}: ${verdict} — ${reason}${Object.keys(params).length > 0 ? ` ${JSON.stringify(params)}` : ''}  ${points === null ? `weight ${weight}, not counted` : `${points} of ${weight} points`}`,
  );
  print(`  ${title}`);
  for (const sighting of seen.slice(0, 4)) print(`    ${place(sighting)}`);
}

function place({ page, how, snippet, rendered }: Sighting): string {
  return `${page}  [${how}${rendered ? ', after scripts' : ''}]  “${snippet}”`;
}
