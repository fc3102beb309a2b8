import { fillTemplate } from '../../i18n/fill-template.ts';
import { isUnchanged, type VerdictChange } from '../../model/record-changes.ts';
import type { View } from '../business/view.ts';
import { type Html, html } from '../page/html.ts';
import { icon } from '../picture/icons.ts';

const SHOWN = 4;

/** What was done since an earlier check, on one strip; all of it stands in the annex. */
export function doneStrip(view: View): Html | null {
  const { changes } = view.options;
  if (!changes) return null;
  const { words, formats } = view;
  const { owner } = words;
  const title = html`<h2 id="done">${fillTemplate(owner.stripTitle, { date: formats.date(changes.since) })}</h2>`;
  if (isUnchanged(changes)) return strip(html`${title}<p>${owner.stripNothing}</p>`);
  const { score, outcome } = changes;
  const site =
    outcome &&
    html`<li>${words.outcomes[outcome.before].label} <span aria-hidden="true">→</span><span class="only-spoken">${words.changes.became}</span> <strong>${words.outcomes[outcome.after].label}</strong></li>`;
  const points =
    score &&
    html`<li><span class="label">${owner.stripScore}</span> <span aria-hidden="true">${score.before} → <strong>${score.after}</strong></span><span class="only-spoken">${fillTemplate(words.changes.spoken, { ...score })}</span></li>`;
  const better = changes.better.slice(0, SHOWN).map((change) => line(view, change, 'good'));
  const worse = changes.worse.slice(0, Math.max(1, SHOWN - better.length)).map((change) => line(view, change, 'weak'));
  return strip(html`${title}<ul>${site}${points}${better}${worse}</ul>`);
}

function strip(body: Html): Html {
  return html`<section class="section strip" aria-labelledby="done">${body}</section>`;
}

function line(view: View, { check }: VerdictChange, state: 'good' | 'weak'): Html {
  const { owner } = view.words;
  const title = view.text(check)?.title ?? check;
  return html`<li class="is-${state}">${icon(state)}<span>${title}${state === 'good' ? html`<span class="only-spoken">: ${owner.stripBetter}</span>` : html` <span class="quiet small">(${owner.stripWorse})</span>`}</span></li>`;
}
