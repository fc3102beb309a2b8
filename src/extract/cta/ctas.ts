import { CTA_WEIGHTS } from '../../data/words/cta.ts';
import type { CtaKind } from '../../model/facts.ts';
import { homeBlindSpot } from '../../page/blind-spots.ts';
import { controlsOf } from '../../page/controls.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';
import { deadMenuLinks } from '../leftovers/astray.ts';
import type { CtaItem } from './cta-item.ts';
import { doesNothing } from './dead-controls.ts';
import { findCtas } from './find-ctas.ts';

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

/** Whatever leads on is told before what leads nowhere. */
const DEAD_END_POINTS = -100;

/** The home page, and the parts that it is put together from. */
const homeOf = (site: Site): readonly ParsedPage[] => [...site.home, ...site.pages.filter(({ role }) => role === 'frame')];

/** Sightings are kept as far as a few; an invitation that stands on the home page is seen there first. */
function isOnHome({ seen }: CtaItem, site: Site): boolean {
  return seen.some(({ page }) => homeOf(site).some(({ url }) => url.href === page));
}

/** A number or a mailbox that a tap on the home page opens: nobody has to look for it on an inner page. */
function opensFromHome(site: Site): boolean {
  return homeOf(site).some((page) =>
    controlsOf(page).some((control) => {
      const direct = control.url !== null && /^(?:tel|mailto|sms|whatsapp):$/.test(control.url.protocol);
      return direct && !control.hidden && !doesNothing(site, control);
    }),
  );
}

/** How much an invitation is the one that the site is after: what it is worth, where it stands, how plainly it asks. */
function pointsOf(item: CtaItem, site: Site): number {
  const { kind, element, place, target } = item.value;
  const plain = item.because.includes('invites') ? 3 : item.because.includes('names') || item.because.includes('text') ? -3 : 0;
  const byHand = target.startsWith('mailto:') ? -1 : 0;
  const dead = item.because.includes('dead_end') ? DEAD_END_POINTS : 0;
  return (
    CTA_WEIGHTS[kind] +
    PLACE_POINTS[place] +
    plain +
    (element === 'button' ? 2 : 0) +
    (isOnHome(item, site) ? 3 : 0) +
    Math.min(item.seen.length, 3) +
    byHand +
    dead
  );
}

function rank(site: Site): readonly CtaItem[] {
  const points = new Map(findCtas(site).items.map((item) => [item, pointsOf(item, site)]));
  return [...points].sort(([, a], [, b]) => b - a).map(([item]) => item);
}

/** So many dead entries of a menu are no slip: a part of the site is missing, and its invitations with it. */
const PART_OF_A_SITE = 3;
const isPartMissing = (site: Site): boolean =>
  new Set(deadMenuLinks(site).map(({ value }) => value.target)).size >= PART_OF_A_SITE;

/** What the site invites its visitors to do, the most prominent first. */
export const ctas: Extractor<'ctas'> = (site) => {
  const kept = new Map<CtaKind, number>();
  const items = rank(site).filter(({ value }) => {
    kept.set(value.kind, (kept.get(value.kind) ?? 0) + 1);
    return (kept.get(value.kind) ?? 0) <= KEPT_PER_KIND;
  });
  const blind = homeBlindSpot(site) ?? (isPartMissing(site) ? 'pages_not_seen' : null);
  return factOf(items, { blind, rejected: findCtas(site).rejected });
};

/** To customers these are never the main thing. */
const NEVER_MAIN: ReadonlySet<CtaKind> = new Set(['jobs', 'directions', 'login']);
/** These are while there is nothing else. */
const MINOR: ReadonlySet<CtaKind> = new Set(['download', 'newsletter', 'app', 'signup']);

/** The one invitation that stands out. */
export const primaryCta: Extractor<'primaryCta'> = (site) => {
  const ranked = rank(site).filter(
    ({ value, because }) =>
      value.label !== '' && !NEVER_MAIN.has(value.kind) && !because.includes('submit_word') && !because.includes('dead_end'),
  );
  const real = ranked.filter(({ value }) => !MINOR.has(value.kind));
  const main = real[0] ?? ranked[0];
  const blind = homeBlindSpot(site);
  const inside = main && blind === null && ![main, ...real].some((item) => isOnHome(item, site)) && !opensFromHome(site);
  return factOf(main ? [inside ? { ...main, because: [...main.because, 'inner_page'] } : main] : [], { blind });
};
