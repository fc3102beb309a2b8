import { verifyList } from '../overview/verify-list.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo } from '../page/link.ts';
import type { View } from './view.ts';

/** The claims that rest on least, for whoever sends the report: a person looks before an owner does. */
export function verifySection(view: View): Html | null {
  const { verify, brief } = view.words.overview;
  const doubts = verifyList(view);
  if (doubts.length === 0) return null;
  const items = doubts.map(
    ({ claim, why, page, snippet }) =>
      html`<li class="sighting"><strong>${claim}</strong><br>${why}${snippet && html`<q>${foreign(snippet)}</q>`}${page && html`${!snippet && html`<br>`}${linkTo(page, brief.look)}`}</li>`,
  );
  return html`<section class="section verify" aria-labelledby="verify"><h2 id="verify">${verify.title}</h2><p class="quiet">${verify.lead}</p><ul class="sightings">${items}</ul></section>`;
}
