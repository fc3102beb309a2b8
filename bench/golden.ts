// npm run golden [-- --write] [--file FILE] [--corpus]
// One hash of the whole record for each labelled case and each row of the fixture web (looked at without network), compared with
// those kept in bench/golden.json: a change that only moves code leaves them all as they are, another says which records change.
// --corpus takes the pages of ../shared/corpus too; keep those hashes in a file of your own: --file /tmp/before.json --write
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from '../src/audit/judge.ts';
import { CHECKS } from '../src/checks/index.ts';
import { withWeights } from '../src/scoring/weights.ts';
import { caseEvidences, corpusEvidences, fixtureEvidences } from './evidences.ts';

const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    file: { type: 'string', default: join(import.meta.dirname, 'golden.json') },
    corpus: { type: 'boolean', default: false },
  },
});
const scale = withWeights(CHECKS, null);

/** Of the record as JSON; traces of our own failures hold paths and lines, which are not the record's. */
function hashes(found: Awaited<ReturnType<typeof fixtureEvidences>>): Record<string, string> {
  return Object.fromEntries(
    found.map(({ name, evidence }) => {
      const record = JSON.stringify(judge(evidence, scale)).replace(/\\n\s+at [^"]*/g, '');
      return [name, createHash('sha256').update(record).digest('hex').slice(0, 12)];
    }),
  );
}

const now = hashes([...caseEvidences(), ...(await fixtureEvidences()), ...(options.corpus ? await corpusEvidences() : [])]);
if (options.write) {
  writeFileSync(options.file, `${JSON.stringify(now, null, 2)}\n`);
  console.log(`${Object.keys(now).length} records kept in ${options.file}`);
} else {
  const kept = existsSync(options.file) ? (JSON.parse(readFileSync(options.file, 'utf8')) as Record<string, string>) : {};
  const changed = Object.keys(now).filter((name) => kept[name] !== undefined && kept[name] !== now[name]);
  const added = Object.keys(now).filter((name) => kept[name] === undefined);
  const gone = Object.keys(kept).filter((name) => now[name] === undefined);
  for (const [what, names] of Object.entries({ changed, added, gone })) for (const name of names) console.log(`${what}  ${name}`);
  console.log(`${Object.keys(now).length} records, ${changed.length} changed, ${added.length} new, ${gone.length} gone`);
  if (changed.length > 0) process.exitCode = 1;
}
