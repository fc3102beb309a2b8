import { oncePer } from '../../lib/once-per.ts';
import type { CtaKind } from '../../model/facts.ts';
import { type Control, controlsOf } from '../../page/controls.ts';
import { isGone } from '../../page/gone-pages.ts';
import { unreadScripts } from '../../page/own-scripts.ts';
import { tracesOf } from '../../page/page-traces.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { isCart } from '../shop/cart-links.ts';
import { readControl } from './cta-kinds.ts';
import { writesToNobody } from './dead-mail.ts';
import { dialsNobody } from './dead-numbers.ts';

export type DeadEnd = 'nowhere' | 'no_number' | 'no_address' | 'missing_page';

/** Attributes that do nothing when a link is pressed. */
const IDLE = new Set(['href', 'class', 'style', 'title', 'target', 'rel', 'aria-label', 'tabindex', 'alt']);

/** Why nothing happens when a visitor presses this; null where something does, or may. */
export function deadEndOf(site: Site, control: Control): DeadEnd | null {
  const { url, href, element } = control;
  if (element.name !== 'a') return null;
  if (/^tel:/i.test(href)) return dialsNobody(site, control) ? 'no_number' : null;
  if (/^mailto:/i.test(href)) return writesToNobody(control) ? 'no_address' : null;
  if (href === '#' || href === '' || /^javascript:\s*(?:void\(0\)|;)?;?$/i.test(href))
    return isIdle(site, control) ? 'nowhere' : null;
  return url && isGone(site, url) ? 'missing_page' : null;
}

/** It is no action at all; a link to a page that is gone still says what the business offers. */
export function doesNothing(site: Site, control: Control): boolean {
  const why = deadEndOf(site, control);
  return why !== null && why !== 'missing_page';
}

/** No script that we read, and none that we did not, can know this link: it has no name to be found by. */
function isIdle(site: Site, { page, element }: Control): boolean {
  if (page.rendered || Object.keys(element.attribs).some((name) => !IDLE.has(name))) return false;
  if (unreadScripts(site.evidence) !== null || page.scripts.some(({ src }) => src !== null)) return false;
  const code = codeOf(site);
  if (code.length > CODE_READ || LISTENS.test(code)) return false;
  const classes = (element.attribs.class ?? '').split(/\s+/).filter(Boolean);
  return classes.length <= FEW_CLASSES && !classes.some((name) => code.includes(name));
}

/** More code than this may do anything. Characters. */
const CODE_READ = 100_000;
const FEW_CLASSES = 12;
const codeOf = oncePer((site: Site): string =>
  tracesOf(site)
    .map(({ code }) => code)
    .join('\n'),
);
/** Listens to every link. */
const LISTENS = /querySelectorAll\(\s*['"]a\b|\$\(\s*['"]a\b|getElementsByTagName\(\s*['"]a['"]|addEventListener\(\s*['"]click/;

/** Something that invites, or that should dial or write, and leads nowhere. */
export interface DeadControl {
  readonly label: string;
  readonly href: string;
  readonly why: DeadEnd;
  readonly page: ParsedPage;
  /** Without it customers cannot buy, book or ask: more than a slip, wherever it stands. */
  readonly stops: boolean;
}

/** What customers come for. */
const COMES_FOR: ReadonlySet<CtaKind> = new Set(['book', 'buy', 'order', 'quote', 'contact', 'call', 'chat', 'donate']);

/** Buttons and links of the site that invite to something and lead nowhere, each label once. */
export function deadControls(site: Site): readonly DeadControl[] {
  const dead = site.pages.flatMap((page) =>
    controlsOf(page).flatMap((control): readonly DeadControl[] => {
      const { href, hidden } = control;
      const why = hidden ? null : deadEndOf(site, control);
      const reaches = why === 'no_number' || why === 'no_address';
      const cart = why === 'missing_page' && isCart(control);
      // a basket that only shows its count is called by where it leads
      const named = reaches ? control.label !== '' : /\p{L}/u.test(control.label);
      const label = named ? control.label : reaches || cart ? href : '';
      const kinds = readControl(control).flatMap(({ kind, strength }) => (strength === 'invites' ? [kind] : []));
      if (!why || !label || !(reaches || cart || kinds.length > 0)) return [];
      const stops = cart || kinds.some((kind) => COMES_FOR.has(kind));
      return [{ label: label.slice(0, 80), href: href.slice(0, 300), why, page, stops }];
    }),
  );
  // a picture of a basket beside the word for it is the same link
  const told = dead.filter(
    ({ label, href }) => label !== href || !dead.some((other) => other.href === href && other.label !== href),
  );
  return told.filter(({ label, why }, index) => told.findIndex((other) => other.label === label && other.why === why) === index);
}
