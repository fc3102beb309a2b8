// The table of checks in README.md, between `<!-- checks:begin -->` and `<!-- checks:end -->`.
//   node tools/checks-table.ts            prints it
//   node tools/checks-table.ts --write    puts it into README.md
import { readFileSync, writeFileSync } from 'node:fs';
import { CHECKS } from '../src/checks/index.ts';
import { STAGE_WEIGHTS } from '../src/data/score-scale.ts';
import { SECTORS } from '../src/model/business.ts';
import { type Check, STAGES, type Stage } from '../src/model/check.ts';

const README = new URL('../README.md', import.meta.url);
const BETWEEN_MARKERS = /(<!-- checks:begin -->\n)[\s\S]*?(<!-- checks:end -->)/;

/** One Markdown table for all stages; sectors and countries are named only where they limit the check. */
export function checksTable(checks: readonly Check[] = CHECKS): string {
  const rows = STAGES.flatMap((stage) => checks.filter((check) => check.stage === stage).map((check) => rowOf(check, stage)));
  return ['| stage | check | weight | what is looked for | asked of |', '|---|---|--:|---|---|', ...rows]
    .map((line) => `${line}\n`)
    .join('');
}

function rowOf({ id, weight, text, ...limits }: Check, stage: Stage): string {
  return `| ${stage} (${STAGE_WEIGHTS[stage]}) | \`${id}\` | ${weight} | ${text.en.title} | ${askedOf(limits)} |`;
}

function askedOf({ sectors, countries }: Pick<Check, 'sectors' | 'countries'>): string {
  const left = sectors ? SECTORS.filter((sector) => !sectors.includes(sector)) : [];
  const bySector = !sectors ? '' : left.length <= 3 ? `all but ${left.join(', ')}` : sectors.join(', ');
  const byCountry = !countries ? '' : countries.length > 15 ? 'Europe (privacy law)' : countries.join(' ');
  return [bySector, byCountry].filter(Boolean).join('; ') || 'all';
}

/** The README with the table as it must be. Throws when the markers are not there. */
export function withChecksTable(readme: string): string {
  if (!BETWEEN_MARKERS.test(readme))
    throw new Error('README.md has no <!-- checks:begin --> … <!-- checks:end --> to put the table between');
  return readme.replace(BETWEEN_MARKERS, (_, open: string, close: string) => `${open}${checksTable()}${close}`);
}

if (import.meta.main) {
  if (process.argv.includes('--write')) writeFileSync(README, withChecksTable(readFileSync(README, 'utf8')));
  else process.stdout.write(checksTable());
}
