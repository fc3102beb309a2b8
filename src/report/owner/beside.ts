import { fillTemplate } from '../../i18n/fill-template.ts';
import { type Answers, answersOf, goalAsked, QUESTIONS } from '../answers.ts';
import type { Answer } from '../business/goal.ts';
import type { View } from '../business/view.ts';
import type { Neighbour } from '../neighbours.ts';
import { foreign, type Html, html, markupOf } from '../page/html.ts';
import { icon } from '../picture/icons.ts';

/** Six rows of yes and no beside others of the trade; nothing where there are too few. */
export function besideSection(view: View): Html | null {
  const { record, words, options } = view;
  const { neighbours = [] } = options;
  if (record.outcome.outcome !== 'ok' || neighbours.length === 0) return null;
  const { owner } = words;
  const own = answersOf(record.sector, record.facts);
  const asked = QUESTIONS.filter((question) =>
    [own, ...neighbours.map(({ answers }) => answers)].some((all) => all[question] !== 'unknown'),
  );
  const heads = neighbours.map(
    (neighbour, index) =>
      html`<th scope="col"><span aria-hidden="true">${index + 1}</span><span class="only-spoken">${nameOf(view, neighbour)}</span></th>`,
  );
  const rows = asked.map(
    (question) =>
      html`<tr><th scope="row">${labelOf(view, question)}</th>${[own, ...neighbours.map(({ answers }) => answers)].map((answers, index) => cell(view, answers[question], index === 0))}</tr>`,
  );
  const legend = legendOf(
    neighbours.map((neighbour) => nameOf(view, neighbour)),
    view.formats.colon,
  );
  return html`<section class="section beside" aria-labelledby="beside"><h2 id="beside">${owner.besideTitle}</h2><table class="yes-no"><caption class="only-spoken">${owner.besideTitle}</caption><thead><tr><td></td><th scope="col" class="own">${owner.you}</th>${heads}</tr></thead><tbody>${rows}</tbody></table><ul class="legend small" aria-hidden="true">${legend}</ul><p class="small quiet">${owner.besideLead}</p></section>`;
}

/** "1, 2 and 3: a dentist nearby" is said once: each name with the columns that have it. */
function legendOf(names: readonly Html[], colon: string): readonly Html[] {
  const columns = new Map<string, { readonly name: Html; readonly at: number[] }>();
  for (const [index, name] of names.entries()) {
    const found = columns.get(markupOf(name));
    if (found) found.at.push(index + 1);
    else columns.set(markupOf(name), { name, at: [index + 1] });
  }
  return [...columns.values()].map(({ name, at }) => html`<li>${at.join(', ')}${colon}${name}</li>`);
}

function labelOf({ words, record }: View, question: keyof Answers): string {
  const { rows } = words.owner;
  return question === 'goal' ? rows[goalAsked(record.sector)] : rows[question];
}

/** By name when the batch says so, else "a dentist nearby". */
function nameOf({ words, options }: View, { name, near, sector }: Neighbour): Html {
  if (options.nameNeighbours && name) return html`${foreign(name)}`;
  const { one } = words.sectors[sector];
  return html`${fillTemplate(near ? words.owner.near : words.owner.elsewhere, { one })}`;
}

function cell({ words: { owner } }: View, answer: Answer, isOwn: boolean): Html {
  const state = { yes: 'good', no: isOwn ? 'weak' : 'none', unknown: 'none' }[answer] as 'good' | 'weak' | 'none';
  const said = { yes: owner.yes, no: owner.no, unknown: owner.untoldSpoken }[answer];
  const shown =
    answer === 'unknown'
      ? html`<span aria-hidden="true">${owner.untold}</span><span class="only-spoken">${said}</span>`
      : html`${icon(state)}${said}`;
  return html`<td class="is-${state}${isOwn && ' own'}"><span class="answer">${shown}</span></td>`;
}
