import { fillTemplate } from '../i18n/fill-template.ts';
import type { Lang } from '../i18n/words.ts';
import { type Check, STAGES } from '../model/check.ts';
import { type Fact, valuesOf } from '../model/fact.ts';
import type { FactName } from '../model/facts.ts';
import type { AuditRecord } from '../model/record.ts';
import { stateOfStage } from './business/customer-path.ts';
import { summarySentence } from './business/summary-sentence.ts';
import { reasonOf, titleOf, type View, viewOf } from './business/view.ts';
import { inOwnDays } from './business/weekday-names.ts';
import { wordFor } from './model-words.ts';
import { shorten } from './page/clean-text.ts';
import { shownAddress } from './page/link.ts';
import type { State } from './picture/icons.ts';
import { shownValue } from './shown-value.ts';
import { spacedPhone } from './spaced-phone.ts';
import { type Ink, lengthOf, padded, showable, wrapped } from './terminal-text.ts';

export interface TerminalReportOptions extends Ink {
  readonly lang: Lang;
  readonly checks: readonly Check[];
  readonly style: Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow', Paint>>;
}
type Paint = (text: string) => string;

const BAR = { least: 4, wide: 20 };
const NARROW_BELOW = 60;
/** Margin, gaps and the figure of a line of a stage. */
const AROUND_BAR = 11;
const ACTIONS = 3;
const VALUES_SHOWN = 5;
const LONGEST_VALUES = 160;

/** The audit of one business for a terminal: stages as bars, what was seen, three actions, what could not be seen. */
export function terminalReport(record: AuditRecord, options: TerminalReportOptions): string[] {
  const view = viewOf(record, { ...options, brand: null, screenshots: { mobile: null, desktop: null } });
  const sections = [
    head(view, options),
    record.outcome.outcome === 'ok' ? stages(view, options) : [],
    seen(view, options),
    record.outcome.outcome === 'ok' ? actions(view, options) : steps(view, options),
    unknowns(view, options),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function head(view: View, options: TerminalReportOptions): string[] {
  const { record, words, formats } = view;
  const { score, grade, coverage } = record.score;
  const site = record.finalUrl ?? record.website.url ?? '';
  const covered = fillTemplate(words.terminal.coverage, { percent: formats.percent(coverage) });
  const known = score === null ? words.terminal.noScore : `${score}/100  ${grade}`;
  const label = words.outcomes[record.outcome.outcome].label;
  return [
    ...wrapped(view.name, options, { first: '', paint: options.style.bold }),
    ...(site ? wrapped(site, options, { first: '', paint: options.style.dim }) : []),
    ...wrapped([label, known, covered].join('  ·  '), options, { first: '' }),
    ...remark(view, options),
    '',
    ...wrapped(summarySentence(view), options, { first: '' }),
  ];
}

/** A site that answers, and may be somebody else's or stands elsewhere. */
function remark({ record: { outcome }, words }: View, options: TerminalReportOptions): string[] {
  if (outcome.outcome !== 'ok' || outcome.reason === 'site_answers') return [];
  const said = fillTemplate(wordFor(words.outcomeReasons, outcome.reason) ?? '', outcome.params);
  return wrapped(said, options, { first: '', paint: options.style.yellow });
}

function stages(view: View, options: TerminalReportOptions): string[] {
  const { words, record } = view;
  const { unicode, style, columns } = options;
  const paints: Readonly<Record<State, Paint>> = {
    good: style.green,
    half: style.yellow,
    weak: style.red,
    unknown: style.dim,
    none: style.dim,
  };
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => lengthOf(showable(text, unicode))));
  const width = widest(STAGES.map((stage) => words.stages[stage].label));
  const bars = Math.max(BAR.least, Math.min(BAR.wide, columns - AROUND_BAR - width - widest(Object.values(words.states))));
  return STAGES.map((stage) => {
    const score = record.score.stages[stage]?.score ?? null;
    const state = stateOfStage(view, stage);
    const full = score === null ? 0 : Math.round((score / 100) * bars);
    const bar = (unicode ? '█' : '#').repeat(full) + (unicode ? '░' : '.').repeat(bars - full);
    const figure = (score === null ? '-' : String(score)).padStart(3);
    const label = padded(showable(words.stages[stage].label, unicode), width);
    return `  ${label}  ${paints[state](bar)}  ${figure}  ${showable(words.states[state], unicode)}`;
  });
}

const SHOWN: readonly FactName[] = [
  'phones',
  'emails',
  'pec',
  'whatsapp',
  'address',
  'openingHours',
  'profiles',
  'ctas',
  'shopPlatform',
  'booking',
  'analytics',
  'adTags',
  'platform',
  'vatNumber',
];

function seen(view: View, options: TerminalReportOptions): string[] {
  const { words } = view;
  const { unicode, style } = options;
  const rows = SHOWN.map((name) => ({ label: words.facts[name], text: valuesShown(name, view) }));
  const present = rows.filter(({ text }) => text !== '');
  if (present.length === 0) return [];
  const width = Math.max(...present.map(({ label }) => lengthOf(label)));
  const lines = present.flatMap(({ label, text }) =>
    options.columns < NARROW_BELOW
      ? wrapped(`${label}${view.formats.colon}${text}`, options, { first: '  ' })
      : wrapped(text, options, { first: `  ${padded(label, width)}  ` }),
  );
  return [style.bold(showable(words.terminal.seen, unicode)), ...lines];
}

/** Values with commas of their own. */
const APART: readonly FactName[] = ['address', 'openingHours'];

function valuesShown(name: FactName, { record, words }: View): string {
  const values = valuesOf(record.facts[name] as Fact<Readonly<Record<string, unknown>>>);
  const distinct = [...new Set(values.map((value) => valueShown(name, value, words)).filter(Boolean))];
  const more = distinct.length > VALUES_SHOWN ? ` +${distinct.length - VALUES_SHOWN}` : '';
  return shorten(distinct.slice(0, VALUES_SHOWN).join(APART.includes(name) ? '; ' : ', ') + more, LONGEST_VALUES);
}

function valueShown(name: FactName, value: Readonly<Record<string, unknown>>, words: View['words']): string {
  if (name === 'profiles') return shownAddress(String(value.url));
  if (name === 'whatsapp') return spacedPhone(String(value.value));
  if (name === 'phones') return String(value.printed || spacedPhone(String(value.e164))).replaceAll(' ', '\u00a0');
  if (name === 'openingHours') return inOwnDays(String(value.text), words.locale).replace(/;$/, '');
  if (name === 'booking') return String(value.vendor ?? wordFor(words.mix.signs, String(value.sign)) ?? words.mix.there);
  if (name === 'ctas') return wordFor(words.ctas, String(value.kind)) ?? String(value.kind);
  const shown = shownValue(value);
  return value.dead === true ? fillTemplate(words.mix.dead, { product: shown.replace(/ \(dead\)$/, '') }) : shown;
}

function actions(view: View, options: TerminalReportOptions): string[] {
  const { record, words } = view;
  const { bold, dim } = options.style;
  const chosen = record.actions.slice(0, ACTIONS).flatMap((id) => record.findings.find(({ check }) => check === id) ?? []);
  const lines = chosen.flatMap((finding, index) => [
    ...wrapped(`${titleOf(view, finding)} (${words.efforts[finding.effort]})`, options, {
      first: `  ${index + 1}. `,
      paint: bold,
    }),
    ...wrapped(reasonOf(view, finding), options, { first: '     ', paint: dim }),
    ...wrapped(view.text(finding.check)?.advice ?? '', options, { first: '     ' }),
  ]);
  return lines.length > 0 ? [bold(showable(words.terminal.actions, options.unicode)), ...lines] : [];
}

/** Without a site that was seen: its own checklist. */
function steps({ record, words }: View, options: TerminalReportOptions): string[] {
  const lines = words.outcomes[record.outcome.outcome].steps.flatMap(({ act, effort }, index) =>
    wrapped(`${act} (${words.efforts[effort]})`, options, { first: `  ${index + 1}. ` }),
  );
  return [options.style.bold(showable(words.page.outcomeSteps, options.unicode)), ...lines];
}

function unknowns({ record, words }: View, options: TerminalReportOptions): string[] {
  if (record.outcome.outcome !== 'ok') return [];
  const reasons = new Map<string, string[]>();
  for (const [name, fact] of Object.entries(record.facts) as [FactName, Fact<unknown>][]) {
    if (fact.state !== 'unknown') continue;
    const reason = words.unknownReasons[fact.why];
    reasons.set(reason, [...(reasons.get(reason) ?? []), words.facts[name]]);
  }
  const lines = [...reasons].flatMap(([reason, names]) => [
    ...wrapped(fillTemplate(words.page.because, { reason }), options, { first: '  ' }),
    ...wrapped(names.join(', '), options, { first: '    ', paint: options.style.dim }),
  ]);
  return lines.length > 0 ? [options.style.bold(showable(words.page.notSeen, options.unicode)), ...lines] : [];
}
