import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Formats } from '../../i18n/formats.ts';
import { valuesOf } from '../../model/fact.ts';
import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import { wordFor } from '../model-words.ts';
import { type Html, html } from '../page/html.ts';
import { type State, stateChip } from '../picture/icons.ts';
import { ring } from '../picture/ring.ts';
import { type Limits, stateOfMeasure, thresholdScale } from '../picture/threshold-scale.ts';
import type { View } from './view.ts';

/** web.dev/articles/vitals, and for TBT developer.chrome.com/docs/lighthouse/performance/lighthouse-total-blocking-time (mobile, desktop). */
const LIMITS = {
  lcp: { good: 2500, poor: 4000 },
  cls: { good: 0.1, poor: 0.25 },
  tbt: { mobile: { good: 200, poor: 600 }, desktop: { good: 150, poor: 350 } },
} as const;
/** Below this the measuring machine was busy (shared/BROWSER.md, section 3). */
const QUIET_MACHINE = 1500;
const LISTED = 5;

/** Lighthouse in plain words; nothing when it did not run (the quality step says why). */
export function speedSection(view: View): Html | null {
  const [result, other] = valuesOf(view.record.facts.lighthouse);
  if (!result) return null;
  const { speed } = view.words;
  const runs =
    result.runs === 1 ? speed.oneRun : fillTemplate(isBest(result) ? speed.bestRuns : speed.manyRuns, { count: result.runs });
  const lead = fillTemplate(speed.lead, { form: speed[result.formFactor], runs });
  const busy = result.benchmarkIndex !== null && result.benchmarkIndex < QUIET_MACHINE;
  return html`<section class="section speed" aria-labelledby="speed"><h2 id="speed">${speed.title}</h2><p class="quiet">${lead}${spread(view, result)}${busy && ` ${speed.disturbed}`}</p>${other && sideBySide(view, [result, other])}${scores(view, result)}${measures(view, result)}${weight(view, result)}${lists(view, result)}${insecureParts(view)}<p class="small quiet">${speed.source}</p></section>`;
}

/** Measured again to be sure, the best run counts; where several runs were asked for, the middle one. */
function isBest({ performance, performances = [] }: LighthouseResult): boolean {
  return performance === Math.max(...performances) && performance > Math.min(...performances);
}

/** How far the runs lie apart: a page that differs from itself is told no better than that. */
function spread({ words: { speed } }: View, { performances = [] }: LighthouseResult): string {
  const [least, most] = [Math.min(...performances), Math.max(...performances)];
  return performances.length > 1 && most > least ? ` ${fillTemplate(speed.spread, { least, most })}` : '';
}

/** The same page on two devices. */
function sideBySide({ words: { speed }, formats }: View, results: readonly LighthouseResult[]): Html {
  const shown = (value: number | null, show: (value: number) => string) => (value === null ? '–' : show(value));
  const cells: readonly (readonly [string, (result: LighthouseResult) => string])[] = [
    ...(['performance', 'accessibility', 'bestPractices', 'seo'] as const).map(
      (key) => [speed[key], (result: LighthouseResult) => shown(result[key], String)] as const,
    ),
    [speed.lcp, ({ lcpMs }) => shown(lcpMs, formats.seconds)],
    [speed.cls, ({ cls }) => shown(cls, (value) => formats.number(value, 2))],
    [speed.tbt, ({ tbtMs }) => shown(tbtMs, (value) => `${formats.number(value)} ms`)],
  ];
  const names = results.map(({ formFactor }) => (formFactor === 'desktop' ? speed.computer : speed.phone));
  const rows = cells.map(
    ([label, value]) =>
      html`<tr><th scope="row">${label}</th>${results.map((result) => html`<td class="number">${value(result)}</td>`)}</tr>`,
  );
  return html`<table class="devices"><caption>${speed.both}</caption><thead><tr><td></td>${names.map((name) => html`<th scope="col" class="number">${name}</th>`)}</tr></thead><tbody>${rows}</tbody></table><p class="quiet">${speed.ofPhone}</p>`;
}

/** Lighthouse's own bands: 90 and more is green, under 50 red. */
function stateOfCategory(score: number | null): State {
  if (score === null) return 'unknown';
  if (score >= 90) return 'good';
  return score >= 50 ? 'half' : 'weak';
}

function scores({ words: { speed, states } }: View, result: LighthouseResult): Html {
  const all = (['performance', 'accessibility', 'bestPractices', 'seo'] as const).map((key) => {
    const state = stateOfCategory(result[key]);
    const word = { good: speed.good, half: speed.middling, weak: speed.poor, unknown: states.unknown, none: states.none }[state];
    return html`<li>${ring(result[key], state, result[key] ?? '–')}<span><strong>${speed[key]}</strong><br>${stateChip(state, word)}</span></li>`;
  });
  return html`<ul class="rings">${all}</ul>`;
}

function measures(view: View, { lcpMs, cls, tbtMs, formFactor }: LighthouseResult): Html {
  const {
    words: { speed },
    formats,
  } = view;
  const seconds = formats.seconds;
  const ratio = (value: number) => formats.number(value, 2);
  return html`<ul class="measures">${measure(view, { label: speed.lcp, why: speed.lcpWhy, value: lcpMs, limits: LIMITS.lcp, show: seconds })}${measure(view, { label: speed.cls, why: speed.clsWhy, value: cls, limits: LIMITS.cls, show: ratio })}${measure(view, { label: speed.tbt, why: speed.tbtWhy, value: tbtMs, limits: LIMITS.tbt[formFactor], show: (value) => `${formats.number(value)} ms` })}</ul>`;
}

interface Measure {
  readonly label: string;
  readonly why: string;
  readonly value: number | null;
  readonly limits: Limits;
  readonly show: (value: number) => string;
}

function measure({ words: { speed, states } }: View, { label, why, value, limits, show }: Measure): Html {
  const state = value === null ? 'unknown' : stateOfMeasure(value, limits);
  const word = { good: speed.good, half: speed.middling, weak: speed.poor, unknown: states.unknown, none: '' }[state];
  const thresholds = fillTemplate(speed.thresholds, { good: show(limits.good), poor: show(limits.poor) });
  return html`<li class="measure card"><h3>${label}</h3><p class="measure-value">${value === null ? '–' : show(value)} ${stateChip(state, word)}</p>${value !== null && thresholdScale(value, limits)}<p class="small quiet">${thresholds}</p><p class="small">${why}</p></li>`;
}

function weight({ words: { speed }, formats }: View, { bytes, requests, thirdPartyBytes }: LighthouseResult): Html | null {
  if (bytes === null || requests === null) return null;
  const others = thirdPartyBytes ? ` ${fillTemplate(speed.thirdParty, { bytes: formats.bytes(thirdPartyBytes) })}` : '';
  const sentence = requests === 1 ? speed.weightOne : speed.weight;
  return html`<p>${fillTemplate(sentence, { bytes: formats.bytes(bytes), requests: formats.number(requests) })}${others}</p>`;
}

function lists(view: View, { opportunities, accessibilityFailures, otherFailures }: LighthouseResult): Html {
  const {
    words: { speed, audits },
    formats,
  } = view;
  const name = (id: string) => wordFor(audits, id) ?? html`<code>${id}</code>`;
  const savings = opportunities.slice(0, LISTED).map(({ audit, savingsMs, savingsBytes }) => {
    const amount = saved(formats, savingsMs, savingsBytes);
    return html`<li>${name(audit)}${amount && html` <span class="quiet">– ${fillTemplate(speed.saves, { amount })}</span>`}</li>`;
  });
  const barriers = accessibilityFailures.slice(0, LISTED).map(({ audit, elements }) => {
    const count = elements === 1 ? speed.element : fillTemplate(speed.elements, { count: elements });
    return html`<li>${name(audit)}${elements > 0 && html` <span class="quiet">– ${count}</span>`}</li>`;
  });
  const block = (heading: string, items: readonly Html[]) =>
    items.length > 0 && html`<div><h3>${heading}</h3><ul class="dotted">${items}</ul></div>`;
  const others = otherFailures.slice(0, LISTED).map((audit) => html`<li>${name(audit)}</li>`);
  return html`<div class="two">${block(speed.savings, savings)}${block(speed.barriers, barriers)}${block(speed.others, others)}</div>`;
}

/** Seconds where there is a tenth of one to be saved, else bytes, else nothing. */
function saved(formats: Formats, milliseconds: number | null, bytes: number | null): string {
  if (milliseconds !== null && milliseconds >= 100) return formats.seconds(milliseconds);
  return bytes ? formats.bytes(bytes) : '';
}

function insecureParts({ record, words: { speed }, formats }: View): Html | null {
  const parts = valuesOf(record.facts.insecureContent);
  const first = parts.find(({ kind }) => kind === 'active') ?? parts[0];
  return first ? html`<p>${fillTemplate(speed.insecure, { count: formats.number(parts.length), example: first.url })}</p>` : null;
}
