import { fillTemplate } from '../../i18n/fill-template.ts';
import type { IndexRow } from '../index-row.ts';
import { type reportWords, wordFor } from '../model-words.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo, safeHref } from '../page/link.ts';

const LISTED = 50;

/** Businesses whose site may be somebody else's, before everything else: what speaks against it, and where to look. */
export function verifyFirst(rows: readonly IndexRow[], words: ReturnType<typeof reportWords>): Html | null {
  const doubtful = rows.filter(({ doubt }) => doubt !== null);
  if (doubtful.length === 0) return null;
  const { title, lead, look, more } = words.overview.verifyFirst;
  const rest = doubtful.length - LISTED;
  return html`<section class="section verify" aria-labelledby="verify-first"><h2 id="verify-first">${title}</h2><p class="quiet">${lead}</p><ul class="sightings">${doubtful.slice(0, LISTED).map((row) => lineOf(row, words, look))}${rest > 0 && html`<li class="quiet">${fillTemplate(more, { count: rest })}</li>`}</ul></section>`;
}

function lineOf({ name, city, doubt }: IndexRow, words: ReturnType<typeof reportWords>, look: string): Html {
  const why = doubt && fillTemplate(wordFor(words.outcomeReasons, doubt.reason) ?? '', doubt.params);
  const page = doubt && safeHref(doubt.page);
  return html`<li class="sighting"><strong>${foreign([name, city].filter(Boolean).join(', '))}</strong><br>${why}${page && html`<br>${linkTo(page, look)}`}</li>`;
}
