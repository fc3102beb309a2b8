import { PROGRAM_ERRORS, QUOTING_ELEMENTS } from '../../data/program-errors.ts';
import { DEMO_SHOP } from '../../data/words/closed-shops.ts';
import { DEFAULT_SLOGAN, EXAMPLE_CONTENT } from '../../data/words/example-content.ts';
import { DEFAULT_TITLES, EXAMPLE_COMPANY, EXAMPLE_PAGE, LOREM_IPSUM, STARTS_WITH_LOREM } from '../../data/words/sample-texts.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { type LeftoverItem, leftover, speakingBlocks } from './finding.ts';

/** So much of a page's text may be tested for filler: more than any paragraph. */
const TESTED = 1_500;

/** Filler, default titles, example posts and firms: what the template brought and nobody replaced. */
export function templateTexts(site: Site): readonly LeftoverItem[] {
  const blocks = speakingBlocks(site.pages);
  return [
    ...blocks
      .filter(({ page, block }) => isFiller(block.text) && !speaksOfFiller(page))
      .map(({ page, block }) => leftover('lorem_ipsum', page, block.text)),
    ...site.home.flatMap(defaultTitle),
    ...blocks.filter(({ block }) => isExample(block.text)).map(({ page, block }) => leftover('sample_posts', page, block.text)),
    ...site.home.flatMap(examplePages),
    ...blocks.filter(({ block }) => isDemoShop(block.text)).map(({ page, block }) => leftover('closed_shop', page, block.text)),
    ...blocks
      .filter(({ block }) => isExampleCompany(block.text))
      .map(({ page, block }) => leftover('other_firms_name', page, block.text)),
  ];
}

const folded = (text: string): string => fold(text.slice(0, TESTED));
const isExample = rememberTexts((text: string) => EXAMPLE_CONTENT.test(folded(text)));
const isDemoShop = rememberTexts((text: string) => DEMO_SHOP.test(folded(text)));
const isExampleCompany = rememberTexts((text: string) => EXAMPLE_COMPANY.test(text));

/** A paragraph of it; a sentence about it begins with other words. */
const isFiller = rememberTexts((text: string): boolean => {
  const words = folded(text);
  return STARTS_WITH_LOREM.test(words) || (LOREM_IPSUM.test(words) && !/\blorem ipsum\b/.test(words));
});

/** A page about fonts shows them with it, and says so. */
function speaksOfFiller({ title, blocks }: ParsedPage): boolean {
  return (
    /\blorem\b/i.test(title) ||
    blocks.some(
      ({ text, hidden }) => !hidden && text.length < TESTED && /\blorem ipsum\b/i.test(text) && !LOREM_IPSUM.test(fold(text)),
    )
  );
}

function defaultTitle(page: ParsedPage): LeftoverItem[] {
  const parts = page.title.split(/\s[-–—|·•»:]\s|[|»•]/).map(fold);
  const whole = DEFAULT_TITLES.has(fold(page.title)) || DEFAULT_SLOGAN.test(fold(page.title));
  return whole || parts.some((part) => DEFAULT_TITLES.has(part) && part.includes(' '))
    ? [leftover('default_title', page, page.title)]
    : [];
}

/** The entry "Sample Page" in the menu of the home page. */
function examplePages(page: ParsedPage): LeftoverItem[] {
  const link = page.links.find(({ text, hidden }) => {
    const folded = fold(text);
    return !hidden && EXAMPLE_PAGE.exec(folded)?.[0].trim() === folded;
  });
  return link ? [leftover('sample_posts', page, link.text)] : [];
}

/** Messages of programs that customers read. */
export const errorTexts = (site: Site): readonly LeftoverItem[] => errorsOn(site.pages);

/** The same, of some pages. */
export function errorsOn(pages: readonly ParsedPage[]): readonly LeftoverItem[] {
  return speakingBlocks(pages).flatMap(({ page, block }) => {
    if (QUOTING_ELEMENTS.has(block.element.name)) return [];
    const error = errorIn(block.text);
    return error === null ? [] : [leftover('error_text', page, error)];
  });
}

const errorIn = rememberTexts((text: string): string | null => {
  const found = PROGRAM_ERRORS.map((error) => error.exec(text.slice(0, TESTED))).find(Boolean);
  return found ? text.slice(Math.max(0, found.index - 20), found.index + 140) : null;
});
