import type { AnyNode, Element } from 'domhandler';
import { fold } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { foldSpace, type ParsedPage, type Region, type TextBlock, wordsOf } from './parsed-page.ts';

/** A link or a button: something on the page that a visitor can act on. */
export interface Control {
  readonly page: ParsedPage;
  readonly element: Element;
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

const BUTTONS =
  'button,input[type="submit" i],input[type="button" i],input[type="image" i],[role="button"],a:not([href]),[onclick]';
const BUTTON_CLASS = /(?:^|[\s_-])(?:btn|button|bottone|boton|bouton|pulsante|cta)/i;
/** Longer than any label: the rest of a card that is one large link. */
const LABEL_LENGTH = 160;
const CLIMB = 12;

export const blocksByElement = oncePer(
  (page: ParsedPage): ReadonlyMap<Element, TextBlock> => new Map(page.blocks.map((block) => [block.element, block])),
);

/** The text block that an element stands in or makes; null when it stands outside of all text. */
export function blockAround(page: ParsedPage, element: Element): TextBlock | null {
  const blocks = blocksByElement(page);
  let node: AnyNode | null = element;
  for (let step = 0; node && step < CLIMB; step++, node = node.parent as AnyNode | null) {
    const block = blocks.get(node as Element);
    if (block) return block;
  }
  return null;
}

/** Links first, in their order, then what else can be pressed. */
export const controlsOf = oncePer((page: ParsedPage): readonly Control[] => {
  const controls = page.links.map(({ element, text, href, url, region, hidden }): Control => {
    const shape = BUTTON_CLASS.test(element.attribs.class ?? '') || element.attribs.role === 'button' ? 'button' : 'link';
    return { page, element, ...labelled(text), href, url, shape, region, hidden };
  });
  const linked = new Set(page.links.map(({ element }) => element));
  for (const element of page.$(BUTTONS).toArray()) {
    if (linked.has(element)) continue;
    const block = blockAround(page, element);
    const { region = 'main', hidden = false } = block ?? {};
    const opens =
      /(?:location(?:\.href)?\s*=\s*|window\.open\(\s*)['"]([^'"]{1,500})['"]/.exec(element.attribs.onclick ?? '')?.[1] ?? '';
    const url = opens && URL.canParse(opens, page.url.href) ? new URL(opens, page.url) : null;
    controls.push({ page, element, ...labelled(wordsOnButton(element)), href: opens, url, shape: 'button', region, hidden });
  }
  return controls;
});

/** The words on a button: its text, else its value, its name for screen readers, its picture's text. */
export function wordsOnButton(element: Element): string {
  return element.name === 'input' ? foldSpace(element.attribs.value ?? element.attribs.alt ?? '') : wordsOf(element);
}

function labelled(text: string): Pick<Control, 'label' | 'words'> {
  const label = text.length > LABEL_LENGTH ? text.slice(0, LABEL_LENGTH) : text;
  return { label, words: fold(label) };
}
