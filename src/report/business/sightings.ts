import { fillTemplate } from '../../i18n/fill-template.ts';
import { anyOf, phrases } from '../../lib/words.ts';
import type { Sighting } from '../../model/fact.ts';
import { wordFor } from '../model-words.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo, shownAddress } from '../page/link.ts';
import { pageShown, type View } from './view.ts';

const SHOWN = 2;

/** Where it was seen: the words that stood there and a link to the page. Repeats are shown once. */
export function sightingList(view: View, seen: readonly Sighting[], shown = SHOWN): Html | null {
  const distinct = [...new Map(seen.map((each) => [`${each.page} ${each.snippet}`, each])).values()];
  if (distinct.length === 0) return null;
  const more = distinct.length - shown;
  return html`<ul class="sightings">${distinct.slice(0, shown).map((each) => sightingItem(view, each))}${more > 0 && html`<li class="quiet">+ ${fillTemplate(view.words.page.moreSightings, { count: more })}</li>`}</ul>`;
}

function sightingItem(view: View, seen: Sighting): Html {
  const snippet = seen.snippet.trim();
  const quote = snippet && snippet !== seen.page && !isCode(seen) && html`<q>${foreign(quoted(snippet))}</q> `;
  return html`<li class="sighting">${quote}<span class="where">${placeOf(view, seen)}</span></li>`;
}

/** Addresses within it as people read them: of a map's, hundreds of characters are code. */
export function quoted(snippet: string): string {
  return snippet.replace(/https?:\/\/[^\s"<>)]+/g, (address) => shownAddress(address));
}

/** Of a form what was noted are the names of its fields, which are words of its code; so are settings of the page and rules of style. */
export function isCode({ how, snippet }: Pick<Sighting, 'how' | 'snippet'>): boolean {
  return how === 'form' || CODE.test(snippet);
}

/** Markup, rules of style, settings (`width=device-width`), names as code has them (`your-email`, `wpcf7_form`, `contactForm.submit`), a count of ours. */
const CODE = anyOf(
  phrases`
    <\/?\w
    [{}]
    ;\s*[\w-]+:
    ^[\w-]+\s*[=:]\s*[\w-]+(?:[,;]|$)
    ^(?:index|noindex)?[,\s]*(?:no)?(?:index|follow)$
    ^[.#][\w-]+(?:\s|$)
    ^\w+_\w+$
    ^\d+\/\d+ links$
    ^\w+(?:\.\w+)+\(
    \b(?:function|var|const|window|document)\b[\s.(]
  `,
  'i',
);

/** "Seen on example.it/contacts (text)". */
export function placeOf(view: View, { page, how, rendered }: Sighting): Html {
  const { words } = view;
  if (how === 'input') return html`${words.page.fromInput}`;
  const kind = wordFor(words.hows, how);
  const later = rendered ? `, ${words.page.afterScripts}` : '';
  return html`${words.page.seenOn} ${linkTo(page, pageShown(view, page))}${kind && html` (${kind}${later})`}`;
}
