import { CONVERSION_EVENTS } from '../../data/conversion-events.ts';
import { CONTAINER_CODE } from '../../data/tag-containers.ts';
import type { UnknownReason } from '../../model/fact.ts';
import { tagBlindSpot } from '../../page/blind-spots.ts';
import { elementsOf } from '../../page/page-elements.ts';
import { tracesOf } from '../../page/page-traces.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';

/** Code in attributes (`onclick="gtag('event', …)"`) and in inline scripts, per page. */
export const conversionTracking: Extractor<'conversionTracking'> = (site) => {
  const items = tracesOf(site).flatMap(({ page, code, marks }) => {
    const clicks = marks.has('[onclick]') || marks.has('[onsubmit]') ? elementsOf(page) : [];
    const attributes = clicks.map(({ attribs }) => [attribs.onclick, attribs.onsubmit].filter(Boolean).join(' ')).join('\n');
    return [code, attributes].flatMap((text) =>
      CONVERSION_EVENTS.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ 0: whole, 1: event = '' }) => ({
          value: { text: event },
          confidence: 0.93,
          seen: [sightingOn(page, 'script', whole)],
        })),
      ),
    );
  });
  return factOf(joinItems(items, ({ text }) => text).slice(0, 10), { blind: containerBlindSpot(site) });
};

/** A tag manager holds its events in a container that we do not read. */
function containerBlindSpot(site: Site): UnknownReason | null {
  const container = tracesOf(site).some(
    ({ code, loads }) => code.includes(CONTAINER_CODE) || loads.some(({ url }) => url.pathname === '/gtm.js'),
  );
  return container ? 'doubtful' : tagBlindSpot(site);
}
