import type { Element } from 'domhandler';

/** Inline elements that are put inside words to mislead robots, and those that hold icons. */
const INLINE = new Set('span i b em strong small font sup sub u s abbr code bdo var mark a img svg use ins del tt'.split(' '));

/** Whether the style of the page hides an inline element by its class. */
export function isConcealed({ name, attribs }: Element, concealed: ReadonlySet<string>): boolean {
  return (
    concealed.size > 0 &&
    INLINE.has(name) &&
    (attribs.class ?? '').split(/\s+/).some((each) => each !== '' && concealed.has(each))
  );
}

/** What a picture or an empty inline element says of the text behind it: names of its class, file, label. */
export function iconWords(element: Element): string {
  const { name, attribs, children } = element;
  const empty = INLINE.has(name) && children.every((child) => child.type === 'text' && !child.data.trim());
  if (name !== 'img' && name !== 'svg' && !empty) return '';
  const inside = children.map((child) => ('attribs' in child ? (child.attribs['xlink:href'] ?? child.attribs.href ?? '') : ''));
  const said = ['class', 'alt', 'title', 'aria-label', 'data-icon', 'src', 'id'].map((key) => attribs[key] ?? '');
  return [...said.map((text) => text.slice(0, 200)), ...inside].filter(Boolean).join(' ');
}
