import { oncePer } from '../../lib/once-per.ts';
import type { FactValue } from '../../model/facts.ts';
import type { VisibleControl } from '../../model/world.ts';
import { blockAround } from '../../page/block-around.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage, type Region } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';

type Place = FactValue<'ctas'>['place'];

interface Placed {
  readonly page: ParsedPage;
  readonly element: PageElement;
  readonly label: string;
  readonly href: string;
}

/** What the browser measured of the controls of each page, by its address. */
const measuredOn = oncePer((site: Site): ReadonlyMap<string, ReadonlyMap<string, VisibleControl>> => {
  const pages = site.evidence.pages.flatMap(({ rendered }) => (rendered?.ok ? [rendered.value] : []));
  return new Map(
    pages.map(({ finalUrl, controls }) => {
      const better = (a: VisibleControl | undefined, b: VisibleControl) => !a || Number(b.firstScreen) > Number(a.firstScreen);
      const byWords = new Map<string, VisibleControl>();
      for (const control of controls) {
        const key = keyOf(control.text, control.href ?? '');
        if (better(byWords.get(key), control)) byWords.set(key, control);
      }
      return [finalUrl, byWords] as const;
    }),
  );
});

function keyOf(label: string, href: string): string {
  return `${foldSpace(label).toLowerCase().slice(0, 60)} ${href.replace(/[#/]+$/, '')}`;
}

/** Where a visitor meets it: measured in the browser where one ran, else the part of the page that it stands in. */
export function placeOf(site: Site, { page, element, label, href }: Placed): Place {
  const measured = measuredOn(site).get(page.url.href);
  const absolute = href && URL.canParse(href, page.url.href) ? new URL(href, page.url).href : href;
  const seen = measured?.get(keyOf(label, href)) ?? measured?.get(keyOf(label, absolute));
  if (seen?.sticky && !seen.firstScreen) return 'sticky';
  const region = regionOf(page, element);
  if (region === 'header') return 'header';
  if (seen?.firstScreen) return seen.sticky ? 'sticky' : 'first_screen';
  return region;
}

const PLACES: Readonly<Record<Region, Place>> = {
  header: 'header',
  nav: 'header',
  main: 'main',
  aside: 'main',
  footer: 'footer',
};

const regionsOfLinks = oncePer(({ links }: ParsedPage) => new Map(links.map(({ element, region }) => [element, region])));

function regionOf(page: ParsedPage, element: PageElement): Place {
  const region = regionsOfLinks(page).get(element) ?? blockAround(page, element)?.region;
  return region ? PLACES[region] : 'unknown';
}
