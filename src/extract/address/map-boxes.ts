import { MAP_BOX, NO_MAP_BOX } from '../../data/words/map-boxes.ts';
import { elementsOf, elementsWithin } from '../../page/page-elements.ts';
import { type PageElement, textOf } from '../../page/page-tree.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';

/** Elements that hold nothing by themselves. Icons are no maps: they are inline. */
const BOXES = new Set(['div', 'section', 'article', 'figure', 'aside']);
/** What would be shown in a box without any script. */
const SHOWN = new Set(['img', 'picture', 'svg', 'iframe', 'a', 'button', 'input', 'video', 'form', 'ul', 'table']);
const NAMES = ['id', 'class', 'data-aid', 'data-type', 'data-widget_type', 'data-block-type'] as const;
/** Attributes that give a box its place on the earth. */
const PLACED = /^data-(?:[a-z]+-)*(?:lat(?:itude)?|lng|lon(?:gitude)?|latlng|coordinates|map-config|center-lat)$/;

/** An empty element that is called a map: a builder, a plugin or a script of the site's own fills it. */
export function hasEmptyMapBox(page: ParsedPage): boolean {
  return elementsOf(page).some(
    (element) => (BOXES.has(element.name) || element.name.includes('-')) && isCalledMap(element) && isEmpty(element),
  );
}

function isCalledMap({ name, attribs }: PageElement): boolean {
  if (Object.keys(attribs).some((name) => PLACED.test(name))) return true;
  // `<gmp-map>`, `<google-map>`: elements that a script defines
  const own = name.includes('-') ? [name] : [];
  const names = [...own, ...NAMES.flatMap((attribute) => (attribs[attribute] ?? '').split(/\s+/))].slice(0, 20);
  return names.some((called) => {
    const pieces = called.split(/[-_.\s]+|(?<=[a-z])(?=[A-Z])/).filter(Boolean);
    return pieces.some((piece) => MAP_BOX.test(piece)) && !pieces.some((piece) => NO_MAP_BOX.test(piece));
  });
}

function isEmpty(element: PageElement): boolean {
  return !textOf(element).trim() && !elementsWithin(element, 20).some(({ name }) => SHOWN.has(name));
}
