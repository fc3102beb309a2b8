import { fillTemplate } from '../../i18n/fill-template.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo } from '../page/link.ts';
import { stateChip } from '../picture/icons.ts';
import { bar } from '../picture/ring.ts';
import { summarySentence } from './summary-sentence.ts';
import type { View } from './view.ts';

/** Name, the state in one sentence, and the score: what is read first, and by many the only thing. */
export function firstScreen(view: View): Html {
  const { name, record, words } = view;
  const { business, sector, finalUrl, website, outcome } = record;
  const place = [business.city, business.province && business.province !== business.city ? `(${business.province})` : null]
    .filter(Boolean)
    .join(' ');
  const address = finalUrl ?? website.url;
  const facts = [words.sectors[sector].label, place && foreign(place), address && linkTo(address)].filter(Boolean);
  const seen = outcome.outcome === 'ok';
  return html`<div class="hero"><div class="hero-text"><h1>${foreign(name)}</h1><ul class="hero-facts">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>${!seen && html`<p>${stateChip(outcomeState(view), words.outcomes[outcome.outcome].label)}</p>`}<p class="sentence">${summarySentence(view)}</p></div>${seen && scoreCard(view)}</div>`;
}

/** Nothing could be seen, or there is something to do. */
function outcomeState({ record }: View): 'unknown' | 'weak' {
  return record.score.score === null && record.findings.every(({ verdict }) => verdict !== 'fail') ? 'unknown' : 'weak';
}

function scoreCard(view: View): Html {
  const { record, words, formats, options } = view;
  const { score, grade, coverage } = record.score;
  const covered = fillTemplate(words.page.coverage, { percent: formats.percent(coverage) });
  const figure =
    score === null
      ? html`<p class="score-none">${words.page.noScore}</p><p class="quiet small">${words.page.noScoreWhy}</p>`
      : html`<p class="score"><span class="score-number">${score}</span> <span class="score-of">${words.page.outOf}</span>${grade && html`<span class="grade"><span class="only-spoken">, </span>${fillTemplate(words.page.grade, { grade })}</span>`}</p>`;
  const rank =
    options.peerRank && html`<p class="small quiet">${words.page.peersTitle}: <strong>${options.peerRank}</strong></p>`;
  return html`<section class="card score-card" aria-labelledby="score"><h2 id="score" class="score-title">${words.page.score}</h2>${figure}${score !== null && bar(score / 100, 'ink')}<p class="small quiet">${covered}</p>${rank}</section>`;
}
