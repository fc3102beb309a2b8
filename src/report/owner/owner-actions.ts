import { HYGIENE_CHECKS } from '../../data/hygiene-checks.ts';
import { fillTemplate } from '../../i18n/fill-template.ts';
import type { AuditRecord, Finding } from '../../model/record.ts';
import { effort } from '../business/finding.ts';
import { reasonOf, titleOf, type View } from '../business/view.ts';
import { type Html, html } from '../page/html.ts';

const SHOWN = 3;

/** What an owner is told to do first: nothing that no customer would notice. */
function chosenActions({ actions, findings }: AuditRecord): readonly Finding[] {
  const told = actions.filter((id) => !HYGIENE_CHECKS.has(id));
  return told.flatMap((id) => findings.find(({ check }) => check === id) ?? []).slice(0, SHOWN);
}

/** The three things that matter most, each with what was seen in words and what it takes. */
export function ownerActions(view: View): Html {
  const { page } = view.words;
  const chosen = chosenActions(view.record);
  if (chosen.length === 0)
    return html`<section class="section" aria-labelledby="actions"><h2 id="actions">${page.noActions}</h2><p class="quiet">${page.noActionsMore}</p></section>`;
  const heading = chosen.length === 1 ? page.actionsTitleOne : fillTemplate(page.actionsTitle, { count: chosen.length });
  return html`<section class="section" aria-labelledby="actions"><h2 id="actions">${heading}</h2><ol class="actions">${chosen.map((finding, index) => action(view, finding, index + 1))}</ol></section>`;
}

/** On a phone only the first is told in full at once: the others open at a touch (style/owner.ts), so that the pages stay short. */
function adviceOf(view: View, finding: Finding, place: number): Html {
  const advice = html`<p>${view.text(finding.check)?.advice}</p>`;
  return place === 1 ? advice : html`<details class="how"><summary>${view.words.page.advice}</summary>${advice}</details>`;
}

function action(view: View, finding: Finding, place: number): Html {
  const reason = reasonOf(view, finding);
  return html`<li class="card action"><span class="action-place" aria-hidden="true">${place}</span><h3>${titleOf(view, finding)}</h3>${reason && html`<p class="reason">${reason}</p>`}${adviceOf(view, finding, place)}${effort(view, finding)}<p class="action-more no-print"><a href="#finding-${finding.check}">${view.words.page.goToDetails}<span class="only-spoken">: ${titleOf(view, finding)}</span></a></p></li>`;
}
