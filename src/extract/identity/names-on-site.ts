import { oncePer } from '../../lib/once-per.ts';
import type { Sighting } from '../../model/fact.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { isBusinessType } from '../../whose/business-name.ts';

export interface NameSeen {
  readonly text: string;
  readonly sighting: Sighting;
  /** The site itself says that this is its name (structured data, `og:site_name`); a title says more than a name. */
  readonly declares: boolean;
}

/** Texts in which a site says whose it is: declared names, titles, main headings, the line with the copyright sign. */
export const namesOnSite = oncePer((site: Site): readonly NameSeen[] => {
  const pages = site.home.length > 0 ? site.home : site.pages;
  return [...pages.flatMap(declaredNames), ...pages.flatMap(writtenNames)];
});

function declaredNames(page: ParsedPage): NameSeen[] {
  const nodes = page.jsonLd
    .filter(({ types }) => isBusinessType(types))
    .flatMap(({ value }) => [value.name, value.legalName, value.alternateName].flat());
  const named = nodes.filter((name): name is string => typeof name === 'string' && name.length < 200);
  const names: NameSeen[] = named.map((text) => ({ text, sighting: sightingOn(page, 'json_ld', text), declares: true }));
  const siteName = page.meta.get('og:site_name');
  return siteName ? [...names, { text: siteName, sighting: sightingOn(page, 'meta', siteName), declares: true }] : names;
}

function writtenNames(page: ParsedPage): NameSeen[] {
  const headings = page.blocks.filter(({ element, hidden }) => !hidden && /^h[12]$/.test(element.name)).slice(0, 10);
  const imprint = page.blocks
    .filter(({ text }) => /©|&copy|copyright|p\.?\s?iva|ragione sociale/i.test(text) && text.length < 400)
    .slice(0, 5);
  const written = [page.title, ...headings.map(({ text }) => text), ...imprint.map(({ text }) => text)].filter(Boolean);
  return written.map((text) => ({ text, sighting: sightingOn(page, 'text', text), declares: false }));
}
