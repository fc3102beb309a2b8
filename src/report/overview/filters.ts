import type { Formats } from '../../i18n/formats.ts';
import type { Words } from '../../i18n/words.ts';
import { STAGES } from '../../model/check.ts';
import { GRADES } from '../../model/record.ts';
import type { ChangeKind, IndexRow, OverviewChannel } from '../index-row.ts';
import { type Html, html } from '../page/html.ts';

type Option = readonly [value: string, label: string];

/** Search and filters; each offers only what occurs in the run. */
export function filterForm(rows: readonly IndexRow[], words: Words, formats: Formats): Html {
  const { overview } = words;
  const occurring = (values: readonly string[]) => [...new Set(values.filter(Boolean))];
  const sorted = (options: readonly Option[]) => [...options].sort(([, a], [, b]) => formats.compare(a, b));
  const outcomes = sorted(
    occurring(rows.map(({ outcome }) => outcome)).map((outcome) => [
      outcome,
      words.outcomes[outcome as IndexRow['outcome']].label,
    ]),
  );
  const sectors = sorted(
    occurring(rows.map(({ sector }) => sector)).map((sector) => [sector, words.sectors[sector as IndexRow['sector']].label]),
  );
  const places = sorted(occurring(rows.map(({ province, city }) => province || city)).map((place) => [place, place]));
  const grades: Option[] = [
    ...GRADES.filter((grade) => rows.some((row) => row.grade === grade)).map((grade): Option => [grade, grade]),
    ['none', overview.noGrade],
  ];
  const channels = (Object.keys(overview.channels) as OverviewChannel[]).filter((channel) =>
    rows.some(({ missing }) => missing.includes(channel)),
  );
  const missing = channels.map((channel): Option => [channel, overview.channels[channel]]);
  const weak = STAGES.map((stage, index): Option => [String(index), words.stages[stage].label]);
  const kinds = (Object.keys(overview.changes) as ChangeKind[])
    .filter((kind) => rows.some(({ change }) => change?.kind === kind))
    .map((kind): Option => [kind, overview.changes[kind]]);
  return html`<form id="filters" class="filters needs-script" autocomplete="off">
<label class="search">${overview.search}<input id="search" type="search" placeholder="${overview.searchHint}"></label>
<details class="more-filters"><summary>${overview.filters}</summary>${select('outcome', overview.outcome, outcomes, overview.all)}${select('grade', overview.grade, grades, overview.all)}${select('sector', overview.sector, sectors, overview.all)}${select('province', overview.province, places, overview.all)}${select('missing', overview.missing, missing, '–')}${select('weak', overview.weakStage, weak, '–')}${kinds.length > 0 && select('change', overview.change, kinds, overview.all)}${sortSelect(words, kinds.length > 0)}${groupSelect(words)}</details><p class="filter-buttons"><button type="button" id="clear" class="plain">${overview.reset}</button><button type="button" id="export" class="plain">${overview.export}</button><button type="button" id="print" class="plain">${overview.print}</button></p></form>`;
}

function select(id: string, label: string, options: readonly Option[], all: string): Html {
  return html`<label>${label}<select id="${id}"><option value="">${all}</option>${options.map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>`;
}

function groupSelect({ overview }: Words): Html {
  const { by, sector, area, both } = overview.group;
  const options: readonly Option[] = [
    ['sector', sector],
    ['area', area],
    ['both', both],
  ];
  return select('group', by, options, '–');
}

function sortSelect({ overview }: Words, withChange: boolean): Html {
  const orders: readonly (readonly [string, string, string])[] = [
    ['score', overview.score, 'down'],
    ['score', overview.score, 'up'],
    ['need', overview.need, 'down'],
    ['need', overview.need, 'up'],
    ['name', overview.name, 'up'],
    ['name', overview.name, 'down'],
    ['outcome', overview.outcome, 'up'],
    ['outcome', overview.outcome, 'down'],
    ['sector', overview.sector, 'up'],
    ['sector', overview.sector, 'down'],
    ['coverage', overview.coverage, 'down'],
    ['coverage', overview.coverage, 'up'],
    ...(withChange
      ? ([
          ['change', overview.change, 'down'],
          ['change', overview.change, 'up'],
        ] as const)
      : []),
  ];
  return html`<label>${overview.sortedBy}<select id="sort"><option value="">–</option>${orders.map(([column, label, direction]) => html`<option value="${column}:${direction}">${label} ${direction === 'up' ? '↑' : '↓'}</option>`)}</select></label>`;
}
