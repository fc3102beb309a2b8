import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Sighting } from '../../model/fact.ts';
import { wordFor } from '../model-words.ts';
import { type Html, html } from '../page/html.ts';
import { icon } from '../picture/icons.ts';
import { addressNote, attemptsTable } from './closing.ts';
import { sightingList } from './sightings.ts';
import type { View } from './view.ts';

/** For a business whose website could not be judged: what to do now, what happened and what it means, what is left unsaid. */
export function outcomeForm(view: View): Html {
  const { page, outcomes } = view.words;
  const { meaning, unsaid } = outcomes[view.record.outcome.outcome];
  return html`${checklist(view)}<div class="two section"><section aria-labelledby="meaning"><h2 id="meaning">${page.outcomeMeaning}</h2>${whyInWords(view)}<p>${meaning}</p></section><section class="note is-unknown" aria-labelledby="unsaid">${icon('unknown')}<div><h2 id="unsaid">${page.outcomeUnsaid}</h2><p>${unsaid}</p></div></section></div>`;
}

function checklist({ words, record }: View): Html {
  const steps = words.outcomes[record.outcome.outcome].steps.map(
    ({ act, effort }) =>
      html`<li class="card"><span class="box" aria-hidden="true"></span><p>${act}</p><p class="effort">${icon('clock')}<span><span class="only-spoken">${words.page.effort} </span>${words.efforts[effort]}</span></p></li>`,
  );
  return html`<section class="section" aria-labelledby="steps"><h2 id="steps">${words.page.outcomeSteps}</h2><ol class="checklist">${steps}</ol></section>`;
}

/** What our program noted when nobody answered is in its own words: the table says the same in those of the reader. */
function isQuotable({ how, snippet }: Sighting): boolean {
  return how !== 'response' || /^HTTP \d/.test(snippet);
}

function whyInWords({ record: { outcome }, words }: View): Html | null {
  const template = wordFor(words.outcomeReasons, outcome.reason);
  return template ? html`<p>${fillTemplate(template, outcome.params)}</p>` : null;
}

/** What our program met, for whoever looks after the site: proofs, and each address that was asked for. */
export function whatHappened(view: View): Html {
  const { page } = view.words;
  return html`<section class="section" aria-labelledby="seen"><h2 id="seen">${page.outcomeSeen}</h2>${whyInWords(view)}${sightingList(view, view.record.outcome.seen.filter(isQuotable))}${addressNote(view)}${attemptsTable(view)}</section>`;
}
