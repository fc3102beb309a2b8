import { COMMON_NAME_WORDS } from '../../data/words/common-names.ts';
import { GREETING_WORDS } from '../../data/words/greetings.ts';
import { registrableDomain } from '../../lib/same-site.ts';
import type { Site } from '../../page/site.ts';
import { likeness, nameShare, nameTokens, squash } from '../../whose/business-name.ts';
import { type NameSeen, namesOnSite } from './names-on-site.ts';

const PARTS = /\s[-–—|·•»:]\s|[|»•]/;
const LONGEST_NAME = 80;

/**
 * Names by which a site surely calls itself: those that it declares, and parts of its title that the domain bears too, or that stand in a
 * heading, in the line of the copyright or in the titles of its other pages. A title alone may say anything.
 */
export function ownNames(site: Site): readonly NameSeen[] {
  const names = namesOnSite(site);
  const titles = site.home.map(({ title }) => title);
  const elsewhere = [
    ...names.filter(({ text, declares }) => !declares && !titles.includes(text)).map(({ text }) => text),
    ...site.pages.filter(({ role }) => role !== 'home').map(({ title }) => title),
  ];
  const parts = names
    .filter(({ text, declares }) => !declares && titles.includes(text))
    .flatMap((seen) => seen.text.split(PARTS).map((text) => ({ ...seen, text: text.trim() })));
  const repeated = parts.filter(({ text }) => isInDomain(site, text) || elsewhere.some((other) => nameShare(text, other) > 0.99));
  return [...names.filter(({ declares }) => declares), ...repeated].filter(({ text }) => isName(text));
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && isTelling(text);
}

/** It says more than a greeting or a trade. */
export function isTelling(text: string): boolean {
  return nameTokens(text).some((word) => /^\p{L}{3}/u.test(word) && !COMMON_NAME_WORDS.has(word) && !GREETING_WORDS.has(word));
}

function isInDomain({ home: [page] }: Site, text: string): boolean {
  if (!page) return false;
  const label = squash((registrableDomain(page.url.hostname) ?? page.url.hostname).split('.')[0] ?? '');
  return likeness(label, nameTokens(text).join('')) >= 0.75;
}
