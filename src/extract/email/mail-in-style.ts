import { elementsNamed, elementsOf, textWithin } from '../../page/page-elements.ts';
import { textOf } from '../../page/page-tree.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import { styleRules } from '../../page/style-rules.ts';
import { findAddresses } from './mail-address.ts';

const LONGEST_STYLE = 200_000;
const LONGEST = { selectors: 200, declarations: 1_000 };
/** The last part of a selector: a class or an id, and before or after. */
const SELECTOR = /(?:^|[\s>])[a-z0-9]*([.#])([\w-]{1,60})::?(before|after)$/i;
const CONTENT = /(?:^|[;\s])content\s*:\s*([^;]{1,300})/i;
const PIECE = /"((?:[^"\\]|\\.){0,200})"|'((?:[^'\\]|\\.){0,200})'|attr\(\s*([\w-]{1,40})\s*\)/g;

interface Shown {
  readonly key: string;
  readonly where: string;
  readonly content: string;
}

/** Addresses that the style of the page shows before and after the text of an element: `.e::after { content: "@rossi.it" }`. */
export function mailInStyle(page: ParsedPage): readonly string[] {
  const style = elementsNamed(page, 'style').map(textOf).join('\n');
  if (!/content\s*:/.test(style) || style.length > LONGEST_STYLE || !/@|\\0*40(?![\da-f])|attr\(/i.test(style)) return [];
  const shown = readRules(style);
  if (shown.length === 0) return [];
  return elementsOf(page).flatMap((element) => {
    const keys = [`#${element.attribs.id ?? ''}`, ...(element.attribs.class ?? '').split(/\s+/).map((name) => `.${name}`)];
    const own = shown.filter(({ key }) => keys.includes(key));
    if (own.length === 0) return [];
    const piece = (where: string) => filled(own.findLast((each) => each.where === where)?.content ?? '', element.attribs);
    return findAddresses(`${piece('before')}${textWithin(element, 200).trim()}${piece('after')}`).map(({ address }) => address);
  });
}

function readRules(style: string): readonly Shown[] {
  return [...styleRules(style, LONGEST)].flatMap(({ selectors, declarations }) => {
    const content = CONTENT.exec(declarations)?.[1];
    if (!content) return [];
    return selectors.split(',').flatMap((selector) => {
      const [, mark, name, where] = SELECTOR.exec(selector.trim()) ?? [];
      return mark && name && where ? [{ key: `${mark}${name}`, where: where.toLowerCase(), content }] : [];
    });
  });
}

/** Strings and attributes in their order, escapes undone. */
function filled(content: string, attribs: Readonly<Record<string, string>>): string {
  return [...content.matchAll(PIECE)]
    .map(([, double, single, name]) => (name ? (attribs[name.toLowerCase()] ?? '') : withoutEscapes(double ?? single ?? '')))
    .join('');
}

function withoutEscapes(text: string): string {
  return text
    .replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => {
      const point = Number.parseInt(code, 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
    })
    .replace(/\\(.)/g, '$1');
}
