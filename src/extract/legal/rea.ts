import type { Item } from '../../model/fact.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { factOf, joinItems } from '../fact-of.ts';

/**
 * Number in the register of economic and administrative data that Italian chambers of commerce keep: the province, then up
 * to seven digits. `REA VR-123456`, `R.E.A. di Trento n. 199091`, `Numero REA TN 199091`.
 */
const REGISTER = String.raw`(?<![\p{L}\d])(?:R\.\s?E\.\s?A\.?|REA|C\.?C\.?I\.?A\.?A\.?)(?![\p{L}])[\s.:°\-–/]{0,4}`;
/** As Italians write it, and as they have it translated: \`R.E.A. of Modena n. 345678\`. */
const OF = String.raw`(?:n|nr|no|num|numero|number|di|of|de|du|von|der|presso|C\.?C\.?I\.?A\.?A\.?|(?:the )?Chamber of Commerce|Camera di Commercio|Handelskammer|Chambre de Commerce|C[áa]mara de Comercio)`;
const OF_PLACE = String.raw`(?:${OF}\b[\s.:°]{0,3}){0,4}(?:([A-Z]{2})\b|(\p{Lu}[\p{L}']{2,20}(?: (?!REA)\p{Lu}[\p{L}']{2,20})?))?[\s.:°\-–/()]{0,4}`;
const ANOTHER_LABEL = String.raw`(?:(?:n|nr|no|num|numero|number|Nr|Nummer|num[ée]ro|n[úu]mero)\b[\s.:°]{0,3}|REA[\s.:]{0,3}|([A-Z]{2})[\s.:°\-–/]{1,3}){0,2}`;
const REA = new RegExp(String.raw`${REGISTER}${OF_PLACE}${ANOTHER_LABEL}(\d{4,7}|\d{1,3}\.\d{3})(?!\d)`, 'gu');

export const rea: Extractor<'rea'> = (site) => {
  const items = joinItems(
    site.pages.flatMap((page) => page.blocks.flatMap((block) => inBlock(page, block))),
    ({ text }) => text,
  );
  // a firm has one: where its home page prints it, another on an inner page is of a firm that belongs to it
  const home = new Set(site.home.map(({ url }) => url.href));
  const atHome = items.filter(({ seen }) => seen.some(({ page }) => home.has(page)));
  const own = atHome.length > 0 ? atHome : items;
  const rejected = items
    .filter((item) => !own.includes(item))
    .map(({ value, seen }) => ({ value: value.text, why: 'others_list', seen }));
  return factOf(own, { blind: site.blindSpot, rejected });
};

function inBlock(page: ParsedPage, block: TextBlock): readonly Item<{ text: string }>[] {
  if (!/R\.?\s?E\.?\s?A|C\.?C\.?I\.?A/.test(block.text)) return [];
  const next = page.blocks[block.index + 1]?.text ?? '';
  const text = next.length < 40 ? `${block.text} ${next}` : block.text;
  return [...text.matchAll(REA)].flatMap((match) => {
    const { region, heading, index, hidden } = block;
    const before = text.slice(0, match.index);
    if (claimantOf({ page, region, heading, block: index, hidden, before }) || !/REA|R\.\s?E\.\s?A/.test(match[0])) return [];
    const province = match[1] ?? match[3] ?? match[2] ?? '';
    const number = (match[4] ?? '').replace('.', '');
    const value = { text: province ? `${province} ${number}` : number };
    return [{ value, confidence: 0.9, seen: [sightingOn(page, 'text', match[0])] }];
  });
}
