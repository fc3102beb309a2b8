import { fillTemplate } from '../../i18n/fill-template.ts';
import { STAGES, type Stage } from '../../model/check.ts';
import type { UnknownReason } from '../../model/fact.ts';
import type { Finding } from '../../model/record.ts';
import { type Html, html } from '../page/html.ts';
import { icon, type State, stateChip } from '../picture/icons.ts';
import { ring } from '../picture/ring.ts';
import { stateOfStage } from './customer-path.ts';
import { foldedFinding, missingFinding, passedFinding } from './finding.ts';
import { reasonOf, titleOf, type View, whyUnknown } from './view.ts';

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
  const { words, record, formats } = view;
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
  )}${unknowns(view, of('unknown'))}${unneeded.length > 0 && html`<p class="quiet small unneeded">${fillTemplate(words.page.notApplicable, { list: formats.list(unneeded) })}</p>`}`;
}

function lost({ weight, points }: Finding): number {
  return weight - (points ?? weight);
}

function group(state: State, heading: string, items: readonly Html[]): Html | null {
  if (items.length === 0) return null;
  return html`<div class="group is-${state}"><h3>${heading} <span class="count">${items.length}</span></h3>${items}</div>`;
}

/** What could not be judged, in its own voice: one sentence per reason with what it concerns. */
function unknowns(view: View, findings: readonly Finding[]): Html | null {
  if (findings.length === 0) return null;
  const { words } = view;
  const reasons = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = unknownSentence(view, finding, whyUnknown(finding));
    reasons.set(sentence, [...(reasons.get(sentence) ?? []), finding]);
  }
  const items = [...reasons].map(
    ([sentence, concerned]) =>
      html`<div class="unknown-reason"><p>${sentence}</p><ul class="dotted">${concerned.map((finding) => html`<li id="finding-${finding.check}">${titleOf(view, finding)}</li>`)}</ul></div>`,
  );
  return html`<div class="group is-unknown"><h3>${words.page.notSeen} <span class="count">${findings.length}</span></h3>${items}</div>`;
}

function unknownSentence(view: View, finding: Finding, why: UnknownReason | null): string {
  const { words } = view;
  const own = reasonOf(view, finding);
  if (own || why === null) return own || words.states.unknown;
  return fillTemplate(words.page.because, { reason: words.unknownReasons[why] });
}

/** Steps that have something to show. */
export function stagesWithFindings({ record }: View): readonly Stage[] {
  return STAGES.filter((stage) => record.findings.some((finding) => finding.stage === stage));
}
