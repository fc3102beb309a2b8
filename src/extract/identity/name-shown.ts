import { elementsNamed, elementsWithin } from '../../page/page-elements.ts';
import { textOf } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { nameShare } from '../../whose/business-name.ts';
import { factOf } from '../fact-of.ts';

/** Share of the telling words of the name: "Praxis Weber" shows "Zahnarztpraxis Anna Weber", "Zahnarztpraxis" alone does not. */
const SHOWN = 0.5;

/** The name of the business in the title or a main heading of the home page. */
export const nameShown: Extractor<'nameShown'> = (site) => {
  const { name } = site.business;
  if (!name) return { state: 'not_applicable' };
  const items = site.home.flatMap((page) =>
    headlines(page)
      .filter((text) => nameShare(name, text) >= SHOWN)
      .map((text) => ({
        value: { text },
        confidence: Math.min(0.97, nameShare(name, text)),
        seen: [sightingOn(page, 'text', text)],
      })),
  );
  return factOf(items.slice(0, 3), { blind: site.blindSpot });
};

/** Title and main headings; the alternative text of a logo within a heading counts as its text. */
function headlines(page: ParsedPage): readonly string[] {
  const headings = elementsNamed(page, 'h1').map((heading) => {
    const logos = elementsWithin(heading).flatMap(({ name, attribs }) => (name === 'img' ? (attribs.alt ?? []) : []));
    return [textOf(heading), ...logos].join(' ').replace(/\s+/g, ' ').trim();
  });
  return [page.title, ...headings.slice(0, 5)].filter(Boolean);
}
