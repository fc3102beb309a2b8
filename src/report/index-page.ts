import { fillTemplate } from '../i18n/fill-template.ts';
import { formatsOf, type Lang, type Words } from '../i18n/words.ts';
import { type Check, STAGES } from '../model/check.ts';
import { textOf } from '../model/check-text.ts';
import type { Brand } from './brand.ts';
import type { IndexRow } from './index-row.ts';
import { reportWords } from './model-words.ts';
import { type Brief, packBriefs } from './overview/brief.ts';
import { briefDialog } from './overview/brief-dialog.ts';
import { filterForm } from './overview/filters.ts';
import { HIDDEN_AT_FIRST, type OverviewData, type OverviewWords, ROWS_AT_ONCE } from './overview/overview-data.ts';
import { type OverviewTotals, totalsOf } from './overview/overview-totals.ts';
import { keysHelp, pickBar, reportPanel } from './overview/panel.ts';
import { businessTable, columnsOf, printTable } from './overview/rows.ts';
import { scriptText } from './overview/script-text.ts';
import { keyFigures, missingMeasurements, outcomesTable, scoresPicture, stagesTable } from './overview/totals.ts';
import { verifyFirst } from './overview/verify-first.ts';
import { renderDocument } from './page/document.ts';
import { type Html, html } from './page/html.ts';
import { OVERVIEW_STYLES } from './styles.ts';

export interface IndexPageOptions {
  readonly lang: Lang;
  readonly checks: readonly Check[];
  readonly brand: Brand | null;
  readonly run: { readonly name: string; readonly startedAt: string };
  /** What to say and what to verify, one for each row in their order; none for a run that is too large (`MOST_BRIEFS`). */
  readonly briefs?: readonly Brief[];
  /** Of the whole run, when `rows` are only its first (`MOST_ROWS`). */
  readonly totals?: OverviewTotals;
}

/** The overview of a run for the agency: totals, distribution, and a table that sorts and filters without a server. Pure. */
export function indexPage(rows: readonly IndexRow[], options: IndexPageOptions): string {
  const words = reportWords(options.lang);
  const formats = formatsOf(options.lang);
  const shown = overviewWords(rows, words, options);
  const data: OverviewData = { rows, locale: words.locale, rowsAtOnce: ROWS_AT_ONCE, words: shown };
  const { overview } = words;
  const totals = options.totals ?? totalsOf(rows);
  const heading =
    totals.count === 1 ? overview.headingOne : fillTemplate(overview.heading, { count: formats.number(totals.count) });
  const head = html`<h1>${heading}</h1><p class="quiet">${options.run.name} · ${formats.date(options.run.startedAt)}</p>`;
  const body =
    rows.length === 0
      ? html`<section class="card empty"><h2>${overview.empty}</h2><p>${overview.emptyMore}</p></section>`
      : html`${keyFigures({ totals, words, formats })}${missingMeasurements({ totals, words, formats })}${verifyFirst(rows, words)}${tableSection(rows, words, { shown, form: filterForm(rows, words, formats), part: partNote(rows, totals, options) })}<details class="totals"><summary><h2>${overview.figures}</h2></summary><div class="pictures">${outcomesTable({ totals, words, formats })}${scoresPicture({ totals, words, formats })}${stagesTable({ totals, words, formats })}</div></details>${reportPanel(words)}<section id="print-list" class="print-list" hidden>${printTable(words, shown)}</section>${withBriefs(rows, options) && briefDialog(words, packBriefs(options.briefs ?? []))}`;
  return renderDocument({
    title: `${overview.title}: ${options.run.name}`,
    words,
    brand: options.brand,
    aside: fillTemplate(words.page.lookedAt, { date: formats.date(options.run.startedAt) }),
    styles: OVERVIEW_STYLES,
    main: html`<div class="wrap wide">${head}${body}</div>`,
    script: rows.length === 0 ? null : scriptText(),
    frames: rows.some(({ report }) => report !== ''),
    data: rows.length === 0 ? null : JSON.stringify(data),
  });
}

/** Says that the table is not the whole run, when it is not. */
function partNote(rows: readonly IndexRow[], { count }: OverviewTotals, { lang }: IndexPageOptions): Html | null {
  if (rows.length >= count) return null;
  const { overview } = reportWords(lang);
  const { number } = formatsOf(lang);
  return html`<p class="card">${fillTemplate(overview.part, { shown: number(rows.length), count: number(count) })}</p>`;
}

interface TableParts {
  readonly shown: OverviewWords;
  readonly form: Html;
  readonly part: Html | null;
}

function tableSection(rows: readonly IndexRow[], words: Words, { shown, form, part }: TableParts): Html {
  const { overview } = words;
  const total = fillTemplate(overview.shown, { shown: rows.length, count: rows.length });
  return html`<section class="section" aria-labelledby="businesses"><h2 id="businesses">${overview.businesses}</h2>${part}${form}<noscript><p class="quiet">${fillTemplate(overview.needsScript, { count: Math.min(ROWS_AT_ONCE, rows.length) })}</p></noscript><div class="table-line"><p id="shown" class="quiet" role="status">${total}</p>${keysHelp(words)}${columnChooser(words, shown)}</div><div class="rows-frame">${businessTable(rows, words, shown)}</div><div id="nothing" class="card empty" hidden><h3>${overview.nothing}</h3><p>${overview.nothingMore}</p></div><p class="more"><button type="button" id="more" class="plain needs-script" hidden>${overview.more}</button></p>${pickBar(words)}<p class="small quiet">${overview.needHow}</p><p class="small quiet">${overview.notesHow}</p></section>`;
}

function withBriefs(rows: readonly IndexRow[], { briefs = [] }: IndexPageOptions): boolean {
  return briefs.length > 0 && briefs.length === rows.length;
}

/** Which columns the table shows; the name stays. */
function columnChooser({ overview }: Words, shown: OverviewWords): Html {
  const boxes = columnsOf(shown)
    .filter((name) => name !== 'name' && name !== 'pick')
    .map(
      (name) =>
        html`<label><input type="checkbox" data-column="${name}" autocomplete="off"${!HIDDEN_AT_FIRST.includes(name) && html` checked`}> ${shown.columns[name]}</label>`,
    );
  return html`<details class="chooser needs-script"><summary>${overview.columns}</summary><fieldset><legend class="only-spoken">${overview.columns}</legend>${boxes}</fieldset></details>`;
}

function overviewWords(rows: readonly IndexRow[], words: Words, options: IndexPageOptions): OverviewWords {
  const { checks, lang } = options;
  const { overview } = words;
  const labels = (table: Readonly<Record<string, { readonly label: string }>>) =>
    Object.fromEntries(Object.entries(table).map(([key, { label }]) => [key, label]));
  return {
    sectors: labels(words.sectors),
    outcomes: labels(words.outcomes),
    stages: STAGES.map((stage) => words.stages[stage].label),
    actions: Object.fromEntries(checks.map((check) => [check.id, textOf(check, lang).title])),
    channels: overview.channels,
    changes: overview.changes,
    brief: {
      button: overview.brief.button,
      buttonOf: overview.brief.buttonOf,
      effort: words.page.effort,
      look: overview.brief.look,
      copied: overview.brief.copied,
      copyByHand: overview.brief.copyByHand,
    },
    group: overview.group,
    pick: overview.pick,
    reportOf: overview.panel.reportOf,
    shown: overview.shown,
    noScore: '–',
    percent: formatsOf(lang).percent(0.5).replace('50', '{number}'),
    columns: {
      pick: overview.pick.all,
      name: overview.name,
      sector: overview.sector,
      outcome: overview.outcome,
      score: overview.score,
      ...(rows.some(({ change }) => change !== null) && { change: overview.change }),
      coverage: overview.coverage,
      peers: overview.peers,
      missing: overview.missing,
      stages: overview.path,
      action: overview.firstAction,
      need: overview.need,
      ...(withBriefs(rows, options) && { brief: overview.brief.heading }),
    },
  };
}
