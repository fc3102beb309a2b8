import { fillTemplate } from '../../i18n/fill-template.ts';
import { STAGES, type Stage } from '../../model/check.ts';
import { type Html, html } from '../page/html.ts';
import { icon, type State, stateChip } from '../picture/icons.ts';
import { ring, stateOfScore } from '../picture/ring.ts';
import type { View } from './view.ts';

/** How a step stands: without any check that applies it is not needed, without a score it was not seen. */
export function stateOfStage({ record }: View, stage: Stage): State {
  const findings = record.findings.filter((finding) => finding.stage === stage);
  if (findings.length > 0 && findings.every(({ verdict }) => verdict === 'not_applicable')) return 'none';
  return stateOfScore(record.score.stages[stage]?.score ?? null);
}

/** The six steps as one picture: a line of rings, each filled to its score, each with its word. */
export function customerPath(view: View): Html {
  const { words, record } = view;
  const heading = fillTemplate(words.page.pathTitle, { people: words.sectors[record.sector].path });
  return html`<section class="section path-section" aria-labelledby="path"><h2 id="path">${heading}</h2><p class="quiet">${words.page.pathLead}</p><ol class="path">${STAGES.map((stage) => step(view, stage))}</ol></section>`;
}

function step(view: View, stage: Stage): Html {
  const { words, record } = view;
  const state = stateOfStage(view, stage);
  const score = record.score.stages[stage]?.score ?? null;
  const { label, question } = words.stages[stage];
  const points =
    score === null
      ? null
      : html`<span class="step-score"><span aria-hidden="true">${score}</span><span class="only-spoken">${fillTemplate(words.page.stepScore, { score })}</span></span>`;
  return html`<li class="step is-${state}">${ring(score, state, icon(stage))}<div class="step-text"><a class="step-name" href="#${stage}">${label}</a><span class="step-question">${question}</span><span class="step-state">${points}${stateChip(state, words.states[state])}</span></div></li>`;
}
