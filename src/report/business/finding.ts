import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Finding } from '../../model/record.ts';
import { type Html, html } from '../page/html.ts';
import { hostOf, linkTo } from '../page/link.ts';
import { icon } from '../picture/icons.ts';
import { sightingList } from './sightings.ts';
import { reasonOf, titleOf, type View } from './view.ts';

export function effort({ words }: View, finding: Finding): Html {
  return html`<p class="effort">${icon('clock')}<span>${words.page.effort} <strong>${words.efforts[finding.effort]}</strong></span></p>`;
}

/** Something to put right: what was seen and where, why it matters, what to do, how long it takes. */
export function missingFinding(view: View, finding: Finding): Html {
  return html`<article class="finding card is-${toneOf(finding)}" id="finding-${finding.check}"><h4>${headOf(view, finding)}</h4><p class="reason">${reasonOf(view, finding)}</p>${bodyOf(view, finding)}</article>`;
}

/** The same folded up, for what weighs less: its line says what was seen, the rest opens. */
export function foldedFinding(view: View, finding: Finding): Html {
  return html`<details class="finding card folded is-${toneOf(finding)}" id="finding-${finding.check}"><summary><h4>${headOf(view, finding)}</h4><p class="reason">${reasonOf(view, finding)}</p></summary>${bodyOf(view, finding)}</details>`;
}

function toneOf({ verdict }: Finding): 'half' | 'weak' {
  return verdict === 'partial' ? 'half' : 'weak';
}

function headOf(view: View, finding: Finding): Html {
  return html`${icon(toneOf(finding))}<span>${titleOf(view, finding)} <span class="verdict">${view.words.verdicts[finding.verdict]}</span></span>`;
}

function bodyOf(view: View, finding: Finding): Html {
  const { words, record } = view;
  const check = view.check(finding.check);
  const text = view.text(finding.check);
  const why =
    text &&
    html`<div class="advice"><div><h5 class="label">${words.page.why}</h5><p>${text.whySector?.[record.sector] ?? text.why}</p></div><div><h5 class="label">${words.page.advice}</h5><p>${text.advice}</p></div></div>`;
  const more =
    check &&
    html`<p class="small">${linkTo(check.learnMore, fillTemplate(words.page.learnMore, { host: hostOf(check.learnMore) }))}</p>`;
  return html`${sightingList(view, finding.seen)}${why}<div class="finding-foot">${effort(view, finding)}${more}</div>`;
}

/** Something in order: a line, with the proof behind it. */
export function passedFinding(view: View, finding: Finding): Html {
  const reason = reasonOf(view, finding);
  const seen = sightingList(view, finding.seen, 1);
  const head = html`${icon('good')}<span><strong>${titleOf(view, finding)}</strong><span class="only-spoken">: ${view.words.verdicts.pass}.</span> <span class="quiet">${reason}</span></span>`;
  if (!seen) return html`<p class="passed is-good" id="finding-${finding.check}">${head}</p>`;
  return html`<details class="passed is-good" id="finding-${finding.check}"><summary>${head}</summary>${seen}</details>`;
}
