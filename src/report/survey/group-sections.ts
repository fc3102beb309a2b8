import { ITALIAN_PROVINCES } from '../../data/italian-provinces.ts';
import { fillTemplate } from '../../i18n/fill-template.ts';
import { type Cell, TOTAL } from '../../survey/cells.ts';
import { indicatorText } from '../../survey/indicator.ts';
import { HEADLINES } from '../../survey/indicators/index.ts';
import { type Html, html } from '../page/html.ts';
import { heatTable } from './heat-table.ts';
import { rateTable } from './rate-table.ts';
import type { Section } from './sections.ts';
import type { Told } from './view.ts';

/** Groups that are drawn; all are in survey.csv. */
const MOST_GROUPS = 30;
/** Columns of a crossed table that still fit a page. */
const MOST_COLUMNS = 12;

/** One section per breakdown: heat table of the headline indicators and own websites with intervals; crossed ones as one heat table. */
export function groupSections(told: Told): readonly Section[] {
  const breakdowns = new Map<string, Cell[]>();
  for (const cell of told.survey.cells) {
    const name = JSON.stringify(cell.dimensions);
    if (cell.key !== TOTAL) breakdowns.set(name, [...(breakdowns.get(name) ?? []), cell]);
  }
  return [...breakdowns.values()].flatMap((cells, index) => {
    const dimensions = cells[0]?.dimensions ?? [];
    return dimensions.length === 1
      ? [singleSection(cells, `by-${index}`, told)]
      : (crossedSection(cells, `by-${index}`, told) ?? []);
  });
}

function singleSection(cells: readonly Cell[], id: string, told: Told): Section {
  const { text } = told;
  const dimension = dimensionName(cells[0]?.dimensions[0] ?? '', told);
  const shown = largest(cells);
  const headlines = HEADLINES.map((name) => told.indicators.findIndex((indicator) => indicator.id === name)).filter(
    (index) => index >= 0,
  );
  const figures = headlines.map((index) => told.survey.ratesOf(index).now);
  const total = told.survey.cells.find(({ key }) => key === TOTAL);
  const rowOf = (label: string, cell: Cell) => ({
    label,
    size: cell.members.length,
    figures: figures.map((each) => each.get(cell.key)),
  });
  const heat = heatTable(
    {
      labelledBy: id,
      corner: capital(dimension),
      // without what stands in brackets: a heading of a narrow column
      columns: headlines.map((index) => labelOf(index, told).replace(/ \(.*\)$/, '')),
      rows: [
        ...(total ? [{ ...rowOf(text.total, total), isTotal: true }] : []),
        ...shown.map((cell) => rowOf(groupName(cell, 0, told), cell)),
      ],
    },
    told,
  );
  return {
    id,
    title: fillTemplate(text.sections.by, { dimension }),
    body: html`<p class="lead quiet">${text.leads.heat}${moreGroups(shown, cells, told)}</p>${heat}${siteBars(shown, id, told)}`,
  };
}

function labelOf(index: number, { indicators, lang }: Told): string {
  const indicator = indicators[index];
  return indicator ? indicatorText(indicator, lang).label : '';
}

/** Own websites of each group with intervals, the most first, against the share of all. */
function siteBars(cells: readonly Cell[], id: string, told: Told): Html {
  const index = told.indicators.findIndex((indicator) => indicator.id === 'own_site');
  const figures = told.survey.ratesOf(index).now;
  const rows = cells.flatMap((cell) => {
    const figure = figures.get(cell.key);
    return figure ? [{ label: groupName(cell, 0, told), figure }] : [];
  });
  if (!inOrder(cells)) rows.sort((a, b) => (b.figure.rate?.rate ?? -1) - (a.figure.rate?.rate ?? -1));
  const title = labelOf(index, told);
  return html`<h3 id="${id}-sites">${title}</h3>${rateTable({ labelledBy: `${id}-sites`, first: told.text.columns.group, rows, reference: figures.get(TOTAL)?.rate?.rate ?? null }, told)}`;
}

function crossedSection(cells: readonly Cell[], id: string, told: Told): Section | null {
  const { text } = told;
  const index = told.indicators.findIndex((indicator) => indicator.id === 'own_site');
  const figures = told.survey.ratesOf(index).now;
  const [first, second] = [0, 1].map((place) => orderedGroups(cells, place)) as [string[], string[]];
  // the longer one goes down, the shorter across
  const across = second.length <= first.length ? 1 : 0;
  const [down, columns] = across === 1 ? [first, second] : [second, first];
  const find = (row: string, column: string) =>
    cells.find(({ groups }) => groups[1 - across] === row && groups[across] === column);
  const label = (group: string, place: number) => groupLabel(group, cells[0]?.dimensions[place] ?? '', told);
  const shownColumns = columns.slice(0, MOST_COLUMNS);
  const rows = down.slice(0, MOST_GROUPS).map((row) => ({
    label: label(row, 1 - across),
    size: null,
    figures: shownColumns.map((column) => figures.get(find(row, column)?.key ?? '-')),
  }));
  const dimension = (cells[0]?.dimensions ?? []).map((name) => dimensionName(name, told)).join(' × ');
  const table = {
    labelledBy: id,
    corner: capital(dimension),
    columns: shownColumns.map((column) => label(column, across)),
    rows,
  };
  return {
    id,
    title: fillTemplate(text.sections.crossed, { dimension }),
    body: html`<p class="lead quiet">${text.leads.heat}</p>${heatTable(table, told)}`,
  };
}

/** The groups of one dimension, those with most businesses first. */
function orderedGroups(cells: readonly Cell[], place: number): string[] {
  const sizes = new Map<string, number>();
  for (const { groups, members } of cells) sizes.set(groups[place] ?? '', (sizes.get(groups[place] ?? '') ?? 0) + members.length);
  return [...sizes].sort((a, b) => b[1] - a[1]).map(([group]) => group);
}

/** The groups with most businesses first, those without a group last; size classes as they follow each other. */
function largest(cells: readonly Cell[]): readonly Cell[] {
  if (inOrder(cells)) return cells.slice(0, MOST_GROUPS);
  const bySize = [...cells].sort((a, b) => b.members.length - a.members.length);
  return bySize.slice(0, MOST_GROUPS).sort((a, b) => Number(a.groups[0] === '') - Number(b.groups[0] === ''));
}

function inOrder(cells: readonly Cell[]): boolean {
  return cells[0]?.dimensions[0] === 'size';
}

function moreGroups(shown: readonly Cell[], cells: readonly Cell[], { text, formats }: Told): string {
  if (shown.length === cells.length) return '';
  return ` ${fillTemplate(text.leads.heatMore, { shown: formats.number(shown.length), count: formats.number(cells.length) })}`;
}

function dimensionName(name: string, { text }: Told): string {
  return Object.hasOwn(text.dimensions, name) ? text.dimensions[name as keyof typeof text.dimensions] : name;
}

function groupName({ groups, dimensions }: Cell, place: number, told: Told): string {
  return groupLabel(groups[place] ?? '', dimensions[place] ?? '', told);
}

function groupLabel(group: string, dimension: string, { text, words }: Told): string {
  if (group === '') return text.notGiven;
  if (dimension === 'sector')
    return Object.hasOwn(words.sectors, group) ? words.sectors[group as keyof typeof words.sectors].label : group;
  const province = dimension === 'province' && ITALIAN_PROVINCES.find(({ code }) => code === group);
  return province ? `${province.name} (${province.code})` : group;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
