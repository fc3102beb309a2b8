import { fillTemplate } from '../../i18n/fill-template.ts';
import { effectiveSize } from '../../survey/intervals.ts';
import { countReasons } from '../../survey/unknown-reasons.ts';
import { type Html, html } from '../page/html.ts';
import type { Section } from './sections.ts';
import type { SurveyedRun, Told, WaveInfo } from './view.ts';

/** Characters of a hash that tell one input from another. */
const HASH_SHOWN = 12;

/** The note on method, written from what the runs say of themselves. Plain paragraphs, to be pasted into a publication. */
export function methodSection(told: Told): Section {
  const { text, words } = told;
  const { method } = text;
  const parts = partsOf(told).map(
    ({ title, paragraphs, table }) =>
      html`<h3>${title}</h3>${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}${table && reasonsTable(told)}`,
  );
  const body = html`<p class="lead quiet">${method.lead}</p><div class="method">
${parts}
${runOptions(told)}<p class="quiet">${fillTemplate(method.cite, { version: told.version, run: told.now.name, date: told.formats.date(told.now.lastDate) })}</p></div>`;
  return { id: 'method', title: text.sections.method, body: html`<div lang="${words.locale}">${body}</div>` };
}

/** The same in Markdown, without the options of the runs. */
export function methodNote(told: Told): string {
  const parts = partsOf(told).map(({ title, paragraphs }) => `## ${title}\n\n${paragraphs.join('\n\n')}\n`);
  return `# ${told.text.sections.method}\n\n${parts.join('\n')}`;
}

function partsOf(told: Told) {
  const { method } = told.text;
  const part = (title: string, paragraphs: readonly (string | null)[], table = false) => ({
    title,
    paragraphs: paragraphs.filter((paragraph) => paragraph !== null),
    table,
  });
  return [
    part(method.askedTitle, askedOf(told)),
    part(method.unknownTitle, [method.unknown, method.nonresponse], true),
    part(method.statisticsTitle, statisticsOf(told)),
    part(method.officialTitle, [method.official]),
  ];
}

function askedOf(told: Told): readonly (string | null)[] {
  const { text, formats, words, now, before } = told;
  const { method } = text;
  const fill = (template: string, count: number) => (count > 0 ? fillTemplate(template, { count: formats.number(count) }) : null);
  const waves = before ? [now, before] : [now];
  const given = now.observations.filter(({ sectorGiven }) => sectorGiven).length;
  return [
    ...waves.flatMap((wave) => [
      [
        ...wave.runs.map((run) => runSentence(run, told)),
        fill(method.counted, wave.observations.length),
        fill(method.excluded, wave.excluded),
        fill(method.duplicates, wave.duplicates),
      ]
        .filter(Boolean)
        .join(' '),
    ]),
    ...[...new Set(now.runs.map((run) => lookingSentence(run, told)))],
    given === now.observations.length
      ? method.sectorsGiven
      : fillTemplate(method.sectors, {
          given: formats.number(given),
          count: formats.number(now.observations.length),
          generic: words.sectors.generic.label,
        }),
  ];
}

function runSentence(run: SurveyedRun, { text, formats }: Told): string {
  return fillTemplate(run.endedAt ? text.method.run : text.method.runUnfinished, {
    file: run.input.file,
    records: formats.number(run.records),
    hash: run.input.sha256.slice(0, HASH_SHOWN),
    from: formats.date(run.startedAt),
    to: formats.date(run.endedAt ?? run.startedAt),
    version: run.version,
  });
}

function lookingSentence({ options }: SurveyedRun, { text }: Told): string {
  const { method } = text;
  const runs = Number(options.lighthouseRuns ?? 1);
  const lighthouse = fillTemplate(method.lighthouseOn, {
    runs: runs === 1 ? method.lighthouseRun : fillTemplate(method.lighthouseRuns, { count: runs }),
    form: options.formFactor === 'desktop' ? method.formDesktop : method.formMobile,
  });
  return fillTemplate(method.looking, {
    pages: String(options.maxPages ?? '?'),
    browser: options.browser === false ? method.browserOff : method.browserOn,
    lighthouse: options.lighthouse === false ? method.lighthouseOff : lighthouse,
    robots: options.ignoreRobots === true ? method.robotsOff : method.robotsOn,
    discovery: options.discovery === false ? method.discoveryOff : method.discoveryOn,
  });
}

function statisticsOf(told: Told): readonly (string | null)[] {
  const { text, formats, now, weightsColumn, population, minCell, before } = told;
  const { method } = text;
  const weighted =
    weightsColumn !== null &&
    fillTemplate(method.weighted, {
      column: weightsColumn,
      effective: formats.number(kishOf(now), 1),
      count: formats.number(now.observations.length),
    });
  return [
    method.wilson,
    weighted || method.unweighted,
    population === null ? method.infinite : fillTemplate(method.finite, { population: formats.number(population) }),
    method.quartiles,
    fillTemplate(method.suppression, { least: formats.number(minCell) }),
    before && method.changes,
    method.many,
  ];
}

function kishOf({ observations }: WaveInfo): number {
  const weights = observations.map(({ weight }) => weight);
  return effectiveSize({
    sum: weights.reduce((sum, weight) => sum + weight, 0),
    squares: weights.reduce((sum, weight) => sum + weight * weight, 0),
  });
}

function reasonsTable({ text, formats, now, indicators }: Told): Html {
  const { columns, method } = text;
  const reasons = countReasons(now.observations, indicators);
  if (reasons.length === 0) return html`<p>${method.unknownNone}</p>`;
  const all = reasons.reduce((sum, { answers }) => sum + answers, 0);
  const rows = reasons.map(
    ({ reason, answers, businesses }) =>
      html`<tr><th scope="row">${text.reasons[reason]}</th><td class="number">${formats.number(answers)}</td><td class="number">${formats.share(answers / all)}</td><td class="number">${formats.number(businesses)}</td></tr>`,
  );
  return html`<table class="reasons"><caption>${method.unknownTable}</caption><thead><tr><th scope="col">${columns.reason}</th><th scope="col" class="number">${columns.answers}</th><th scope="col" class="number">${columns.rate}</th><th scope="col" class="number">${columns.businesses}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** The options exactly as the runs have them, those that say something, for whoever wants to repeat it. */
function runOptions({ now, text }: Told): Html {
  const rows = now.runs.map(({ name, options }) => {
    const set = Object.entries(options).filter(([, value]) => !['null', '""', '{}', '[]'].includes(JSON.stringify(value)));
    const list = set.map(([option, value]) => `${option}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return html`<p class="small quiet"><strong>${text.method.runOptions} ${name}</strong> ${list.join(' · ')}</p>`;
  });
  return html`${rows}`;
}
