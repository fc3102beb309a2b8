import { fillTemplate } from '../../i18n/fill-template.ts';
import { STAGES, type Stage } from '../../model/check.ts';
import type { Finding } from '../../model/record.ts';
import { type Html, html } from '../page/html.ts';
import { icon, type State, stateChip } from '../picture/icons.ts';
import { ring } from '../picture/ring.ts';
import { stateOfStage } from './customer-path.ts';
import { foldedFinding, missingFinding, passedFinding } from './finding.ts';
import { titleOf, type View } from './view.ts';

/** So many of what is missing are shown in full; the rest, which weighs less, opens at a touch. */
const UNFOLDED = 2;

/** One step of the path: what was looked at, what is missing, what is in order, what could not be seen. */
export function stageSection(view: View, stage: Stage): Html {
  const { words, record } = view;
  const { label, question, about } = words.stages[stage];
  const state = stateOfStage(view, stage);
  const score = record.score.stages[stage]?.score ?? null;
  const place = STAGES.indexOf(stage) + 1;
  const head = html`<div class="stage-head">${ring(score, state, score === null ? icon(stage) : score)}<div><p class="stage-place">${place} · ${question}</p><h2 id="${stage}">${label}</h2><p>${stateChip(state, words.states[state])}</p></div></div>`;
  return html`<section class="section stage" aria-labelledby="${stage}">${head}<p class="quiet about">${about}</p>${groups(view, stage)}</section>`;
}

function groups(view: View, stage: Stage): Html {
  const { words, record } = view;
  const findings = record.findings.filter((finding) => finding.stage === stage);
  const of = (...verdicts: readonly string[]) => findings.filter(({ verdict }) => verdicts.includes(verdict));
  const missing = of('fail', 'partial').sort((a, b) => lost(b) - lost(a));
  const passed = of('pass').sort((a, b) => b.weight - a.weight);
  const unneeded = of('not_applicable').map((finding) => titleOf(view, finding));
  if (findings.length === unneeded.length) return html`<p>${words.page.noFindings}</p>`;
  return html`${group(
    'weak',
    words.page.toFix,
    missing.map((finding, index) => (index < UNFOLDED ? missingFinding(view, finding) : foldedFinding(view, finding))),
  )}${group(
    'good',
    words.page.inOrder,
    passed.map((finding) => passedFinding(view, finding)),
  )}${unneeded.length > 0 && html`<p class="quiet small unneeded">${fillTemplate(words.page.notApplicable, { list: unneeded.join(' · ') })}</p>`}`;
}

function lost({ weight, points }: Finding): number {
  return weight - (points ?? weight);
}

function group(state: State, heading: string, items: readonly Html[]): Html | null {
  if (items.length === 0) return null;
  return html`<div class="group is-${state}"><h3>${heading} <span class="count">${items.length}</span></h3>${items}</div>`;
}

/** Steps that have something to show. */
export function stagesWithFindings({ record }: View): readonly Stage[] {
  return STAGES.filter((stage) => record.findings.some((finding) => finding.stage === stage));
}
