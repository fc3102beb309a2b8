import { fillTemplate } from '../../i18n/fill-template.ts';
import { type FactChange, isUnchanged, type RecordChanges, type Step, type VerdictChange } from '../../model/record-changes.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo, safeHref } from '../page/link.ts';
import { icon, type State } from '../picture/icons.ts';
import { spacedPhone } from '../spaced-phone.ts';
import type { View } from './view.ts';

/** Longer lists are cut: the section says what happened, the steps below have the details. */
const VALUES_SHOWN = 4;

/** Before and after, for a report that follows an earlier one (`--since`). */
export function changesSection(view: View): Html | null {
  const { changes } = view.options;
  if (!changes) return null;
  const { words, formats } = view;
  const lead = fillTemplate(words.changes.lead, { date: formats.date(changes.since) });
  const body = isUnchanged(changes)
    ? html`<p>${words.changes.nothing}</p>`
    : html`${scores(view, changes)}${lists(view, changes)}`;
  return html`<section class="section changes" aria-labelledby="changes"><h2 id="changes">${words.changes.title}</h2><p class="quiet">${lead}</p>${body}${notes(view, changes).map((note) => html`<p class="small quiet">${note}</p>`)}</section>`;
}

function scores({ words }: View, { score, stages, outcome }: RecordChanges): Html | null {
  const labels = words.outcomes;
  const site =
    outcome &&
    html`<p class="card change-site"><strong>${words.overview.outcome}:</strong> ${labels[outcome.before].label} <span aria-hidden="true">→</span><span class="only-spoken">${words.changes.became}</span> <strong>${labels[outcome.after].label}</strong></p>`;
  const all = [
    ...(score && stages.length > 0 ? [scoreStep(words.page.score, score, words.changes.spoken)] : []),
    ...stages.map(({ stage, ...step }) => scoreStep(words.stages[stage].label, step, words.changes.spoken)),
  ];
  return html`${site}${all.length > 0 && html`<ul class="score-steps">${all}</ul>`}`;
}

function scoreStep(label: string, { before, after }: Step<number>, spoken: string): Html {
  const difference = after - before;
  return html`<li class="card is-${difference > 0 ? 'good' : difference < 0 ? 'weak' : 'none'}"><span class="label">${label}</span><span class="score-step" aria-hidden="true">${before} → <strong>${after}</strong></span><span class="difference" aria-hidden="true">${difference > 0 ? '+' : difference < 0 ? '−' : '='}${difference !== 0 && Math.abs(difference)}</span><span class="only-spoken">${fillTemplate(spoken, { before, after })}</span></li>`;
}

function lists(view: View, { better, worse, appeared, gone }: RecordChanges): Html {
  const { changes } = view.words;
  return html`<div class="two">${list(
    changes.better,
    'good',
    better.map((change) => verdictLine(view, change)),
  )}${list(
    changes.worse,
    'weak',
    worse.map((change) => verdictLine(view, change)),
  )}${list(
    changes.appeared,
    'none',
    appeared.map((change) => factLine(view, change)),
  )}${list(
    changes.gone,
    'none',
    gone.map((change) => factLine(view, change)),
  )}</div>`;
}

function list(heading: string, state: State, lines: readonly Html[]): Html | null {
  if (lines.length === 0) return null;
  return html`<div class="is-${state}"><h3>${state !== 'none' && icon(state)}${heading} <span class="count">${lines.length}</span></h3><ul class="dotted">${lines}</ul></div>`;
}

function verdictLine(view: View, { check, before, after }: VerdictChange): Html {
  const { verdicts } = view.words;
  const title = view.text(check)?.title ?? check;
  return html`<li><a href="#finding-${check}">${title}</a> <span class="quiet">(${verdicts[before]} → ${verdicts[after]})</span></li>`;
}

function factLine(view: View, { fact, values }: FactChange): Html {
  const shown = values.slice(0, VALUES_SHOWN).map((value, index) => html`${index > 0 && ', '}${shownValue(value)}`);
  const more = values.length > VALUES_SHOWN && html` <span class="quiet">+ ${values.length - VALUES_SHOWN}</span>`;
  return html`<li>${view.words.facts[fact]}${values.length > 0 && html`${view.formats.colon}${shown}${more}`}</li>`;
}

function shownValue(value: string): Html {
  return /^https?:/.test(value) && safeHref(value) ? linkTo(value) : foreign(spacedPhone(value));
}

function notes({ words, formats }: View, how: RecordChanges): readonly string[] {
  const { changes } = words;
  const { judgedOnce, judgedTwice, sameScale, better, worse } = how;
  const measured = [...better, ...worse].some(({ stage }) => stage === 'quality');
  return [
    sameScale ? '' : changes.otherScale,
    sameScale && judgedOnce > 0 ? fillTemplate(changes.likeForLike, { count: formats.number(judgedTwice) }) : '',
    measured ? changes.speedVaries : '',
    changes.unknown,
  ].filter(Boolean);
}
