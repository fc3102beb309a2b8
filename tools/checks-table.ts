// The table of checks in docs/checks.md (`npm run docs`).
import { CHECKS } from '../src/checks/index.ts';
import { STAGE_WEIGHTS } from '../src/data/score-scale.ts';
import { SECTORS } from '../src/model/business.ts';
import { type Check, STAGES, type Stage } from '../src/model/check.ts';

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
