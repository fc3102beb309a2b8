import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Finding } from '../../model/record.ts';
import { type Html, html } from '../page/html.ts';
import { icon } from '../picture/icons.ts';
import { sightingList } from './sightings.ts';
import { reasonOf, titleOf, type View } from './view.ts';

const SHOWN = 3;

/** The three actions that matter most, each with what it takes and the proof. */
export function firstActions(view: View): Html {
  const { record, words } = view;
  const chosen = record.actions.flatMap((id) => record.findings.find(({ check }) => check === id) ?? []).slice(0, SHOWN);
  const { page } = words;
  if (chosen.length === 0)
    return html`<section class="section" aria-labelledby="actions"><h2 id="actions">${page.noActions}</h2><p class="quiet">${page.noActionsMore}</p></section>`;
  const heading = chosen.length === 1 ? page.actionsTitleOne : fillTemplate(page.actionsTitle, { count: chosen.length });
  return html`<section class="section" aria-labelledby="actions"><h2 id="actions">${heading}</h2><ol class="actions">${chosen.map((finding, index) => action(view, finding, index + 1))}</ol></section>`;
}

function action(view: View, finding: Finding, place: number): Html {
  const { words } = view;
  const text = view.text(finding.check);
  return html`<li class="card action"><span class="action-place" aria-hidden="true">${place}</span><h3>${titleOf(view, finding)}</h3><p>${text?.advice}</p>${effort(view, finding)}<div class="proof"><p class="small"><span class="label">${words.page.proof}:</span> ${reasonOf(view, finding)}</p>${sightingList(view, finding.seen, 1)}</div><p class="action-more no-print"><a href="#finding-${finding.check}">${words.page.goToDetails}<span class="only-spoken">: ${titleOf(view, finding)}</span></a></p></li>`;
}

export function effort({ words }: View, finding: Finding): Html {
  return html`<p class="effort">${icon('clock')}<span>${words.page.effort} <strong>${words.efforts[finding.effort]}</strong></span></p>`;
}
