import { fold } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { blockAround } from './block-around.ts';
import { elementsOf } from './page-elements.ts';
import type { PageElement } from './page-tree.ts';
import { foldSpace, type ParsedPage, type Region, wordsOf } from './parsed-page.ts';

/** A link or a button: something on the page that a visitor can act on. */
export interface Control {
  readonly page: ParsedPage;
  readonly element: PageElement;
  /** The words on it as they stand, and folded for comparison. */
  readonly label: string;
  readonly words: string;
  readonly href: string;
  /** Null for buttons, and for links whose address cannot be parsed. */
  readonly url: URL | null;
  /** A link dressed as a button counts as one. */
  readonly shape: 'button' | 'link';
  readonly region: Region;
  readonly hidden: boolean;
}

const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|bottone|boton|bouton|pulsante|cta)/i;
/** More than any real page has: a cap against hostile input. */
const CONTROLS_READ = 4000;
const BUTTON_TYPES = new Set(['submit', 'button', 'image']);
/** Longer than any label: the rest of a card that is one large link. */
const LABEL_LENGTH = 160;

/** Links first, in their order, then what else can be pressed. */
export const controlsOf = oncePer((page: ParsedPage): readonly Control[] => {
  const controls = page.links.slice(0, CONTROLS_READ).map(({ element, text, href, url, region, hidden }): Control => {
    const shape = BUTTON_CLASS.test(element.attribs.class ?? '') || element.attribs.role === 'button' ? 'button' : 'link';
    return { page, element, ...labelled(text), href, url, shape, region, hidden };
  });
  const linked = new Set(page.links.map(({ element }) => element));
  for (const element of elementsOf(page)) {
    if (controls.length >= CONTROLS_READ) break;
    if (linked.has(element) || !canBePressed(element)) continue;
    const block = blockAround(page, element);
    const { region = 'main', hidden = false } = block ?? {};
    const opens =
      /(?:location(?:\.href)?\s*=\s*|window\.open\(\s*)['"]([^'"]{1,500})['"]/.exec(element.attribs.onclick ?? '')?.[1] ?? '';
    const url = opens && URL.canParse(opens, page.url.href) ? new URL(opens, page.url) : null;
    controls.push({ page, element, ...labelled(wordsOnButton(element)), href: opens, url, shape: 'button', region, hidden });
  }
  return controls;
});

/** A button by what it is, or a link dressed as one. */
export function isButton({ name, attribs }: PageElement): boolean {
  if (name === 'button' || attribs.role === 'button') return true;
  if (name === 'input') return BUTTON_TYPES.has((attribs.type ?? '').toLowerCase());
  return name === 'a' && /btn|button/i.test(attribs.class ?? '');
}

function canBePressed(element: PageElement): boolean {
  return isButton(element) || element.attribs.onclick !== undefined || element.name === 'a';
}

/** The words on a button: its text, else its value, its name for screen readers, its picture's text. */
export function wordsOnButton(element: PageElement): string {
  return element.name === 'input' ? foldSpace(element.attribs.value ?? element.attribs.alt ?? '') : wordsOf(element);
}

function labelled(text: string): Pick<Control, 'label' | 'words'> {
  const label = text.length > LABEL_LENGTH ? text.slice(0, LABEL_LENGTH) : text;
  return { label, words: fold(label) };
}
