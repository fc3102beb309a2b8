import { fold } from '../../lib/fold.ts';
import type { Sighting } from '../../model/fact.ts';
import type { FactName, Facts } from '../../model/facts.ts';
import { type Control, controlsOf } from '../../page/controls.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';

/** One contradiction that must not be printed. */
export interface Guard {
  readonly id: string;
  /** The fact whose "no" it doubts. */
  readonly fact: FactName;
  /** The words on the page that speak against it; null when none do. */
  readonly against: (site: Site, facts: Facts) => Sighting | null;
}

/** Longest text of a line or a label; more is a story. Characters. */
const LINE = 300;
const TALKING_ROLES: ReadonlySet<string> = new Set(['post', 'privacy', 'cookies']);

type InBlock = (block: TextBlock, page: ParsedPage) => boolean;

/** The first visible block that says it; stories and policies are not asked. */
export function inBlocks(site: Site, says: InBlock): Sighting | null {
  for (const page of site.pages) {
    if (TALKING_ROLES.has(page.role)) continue;
    const block = page.blocks.find((each) => !each.hidden && each.text.length <= LINE && says(each, page));
    if (block) return sightingOn(page, 'text', block.text);
  }
  return null;
}

/** The first visible control whose words say it. */
export function onControls(site: Site, says: (words: string, control: Control) => boolean): Sighting | null {
  for (const page of site.pages) {
    if (page.role === 'post') continue;
    const control = controlsOf(page).find((each) => !each.hidden && says(each.words, each));
    if (control) return sightingOn(page, control.shape, control.label);
  }
  return null;
}

/** The first picture whose file or text says it. */
export function inPictures(site: Site, says: RegExp): Sighting | null {
  for (const page of site.pages) {
    if (TALKING_ROLES.has(page.role)) continue;
    const picture = elementsNamed(page, 'img').find(({ attribs }) => says.test(nameOfPicture(attribs)));
    if (picture) return sightingOn(page, 'image', nameOfPicture(picture.attribs));
  }
  return null;
}

function nameOfPicture({ src = '', alt = '', 'data-src': later = '' }: Readonly<Record<string, string>>): string {
  const file = src.startsWith('data:') && !later ? '' : ((later || src).split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  return fold(`${file.slice(0, 80)} ${alt.slice(0, 80)}`);
}

/** Inline code of pages that no browser ran. */
export function inScripts(site: Site, writes: RegExp): Sighting | null {
  const shown = new Set(site.pages.filter(({ rendered }) => rendered).map(({ url }) => url.href));
  for (const page of site.pages.filter(({ url }) => !shown.has(url.href))) {
    const code = page.scripts.map(({ src, code: inline }) => (src ? null : writes.exec(inline)?.[0])).find(Boolean);
    if (code) return sightingOn(page, 'script', code);
  }
  return null;
}

/** Code of the site's own that writes parts of its pages. */
export function inOwnScripts({ scripts }: Site, says: RegExp): Sighting | null {
  for (const script of scripts) {
    const said = script.scripts
      .map(({ code }) => says.exec(code.slice(0, CODE_READ)))
      .find((found) => isFilledIn(found?.[1] ?? ''));
    if (said) return sightingOn(script, 'script', said[0]);
  }
  return null;
}

/** More code than this writes no page of a small firm. Characters. */
const CODE_READ = 100_000;

/** Zeros and counted digits are an example. */
export const isFilledIn = (number: string): boolean => {
  const digits = number.replace(/\D/g, '');
  return digits.length >= 7 && !/^(\d)\1+$|^0?1234567/.test(digits);
};

/** No words around it name somebody else. */
export const isOwn = (block: TextBlock, page: ParsedPage): boolean =>
  claimantOf({
    page,
    region: block.region,
    heading: block.heading,
    block: block.index,
    hidden: false,
    before: block.text.slice(0, 120),
  }) === null;
