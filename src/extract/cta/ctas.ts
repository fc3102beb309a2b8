import { CTA_WEIGHTS } from '../../data/cta-phrases.ts';
import type { CtaKind } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { type CtaItem, findCtas } from './find-ctas.ts';

/** Of each kind, the best few are kept: a price list with an "Add to cart" at every line says it once. */
const KEPT_PER_KIND = 4;

const PLACE_POINTS: Readonly<Record<CtaItem['value']['place'], number>> = {
  first_screen: 6,
  sticky: 6,
  header: 5,
  main: 3,
  unknown: 2,
  footer: 1,
};

/** How much an invitation is the one that the site is after: what it is worth, where it stands, how plainly it asks. */
function pointsOf(item: CtaItem, site: Site): number {
  const { kind, element, place, target } = item.value;
  const onHome = item.seen.some(({ page }) => site.home.some(({ url }) => url.href === page));
  const plain = item.because.includes('invites') ? 3 : item.because.includes('names') ? -3 : 0;
  const byHand = target.startsWith('mailto:') ? -1 : 0;
  return (
    CTA_WEIGHTS[kind] +
    PLACE_POINTS[place] +
    plain +
    (element === 'button' ? 2 : 0) +
    (onHome ? 3 : 0) +
    Math.min(item.seen.length, 3) +
    byHand
  );
}

function rank(site: Site): readonly CtaItem[] {
  const points = new Map(findCtas(site).items.map((item) => [item, pointsOf(item, site)]));
  return [...points].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

/** What the site invites its visitors to do, the most prominent first. */
export const ctas: Extractor<'ctas'> = (site) => {
  const kept = new Map<CtaKind, number>();
  const items = rank(site).filter(({ value }) => {
    kept.set(value.kind, (kept.get(value.kind) ?? 0) + 1);
    return (kept.get(value.kind) ?? 0) <= KEPT_PER_KIND;
  });
  return factOf(items, { blind: homeBlindSpot(site), rejected: findCtas(site).rejected });
};

/** The one invitation that stands out. */
export const primaryCta: Extractor<'primaryCta'> = (site) => factOf(rank(site).slice(0, 1), { blind: homeBlindSpot(site) });
