import { childrenOf, type PageElement, textOf } from './page-tree.ts';

/** Inline elements that are put inside words to mislead robots, and those that hold icons. */
const INLINE = new Set('span i b em strong small font sup sub u s abbr code bdo var mark a img svg use ins del tt'.split(' '));

/** Cells and boxes that hold an icon and nothing else, by a class or id that says so. */
const BOXES = new Set('dt td th div p li'.split(' '));
const ICON_NAME = /(?:^|[\s_-])(?:icons?|ico|fa[a-z]?)(?![a-z])/i;

/** Whether the style of the page hides an inline element by its class. */
export function isConcealed({ name, attribs }: PageElement, concealed: ReadonlySet<string>): boolean {
  return (
    concealed.size > 0 &&
    INLINE.has(name) &&
    (attribs.class ?? '').split(/\s+/).some((each) => each !== '' && concealed.has(each))
  );
}

/** What a picture or an empty inline element says of the text behind it: names of its class, file, label. */
export function iconWords(element: PageElement): string {
  const { name, attribs } = element;
  const holder = INLINE.has(name) || (BOXES.has(name) && ICON_NAME.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`));
  const empty = holder && element.end === element.at + 1 && !textOf(element).trim();
  if (name !== 'img' && name !== 'svg' && !empty) return '';
  let words = '';
  const add = (text: string | undefined) => {
    if (text) words += words ? ` ${text}` : text;
  };
  for (const key of SAYING) add(attribs[key]?.slice(0, 200));
  for (const child of childrenOf(element)) add(child.attribs['xlink:href'] ?? child.attribs.href);
  return words;
}

/** Attributes that say what a picture shows. */
const SAYING = ['class', 'alt', 'title', 'aria-label', 'data-icon', 'src', 'id'];
