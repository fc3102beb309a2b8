import { COMPANY_PARTS } from '../../data/words/company-line.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { isSamePlace } from '../../lib/same-site.ts';
import { type Item, type UnknownReason, valuesOf } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { foldSpace, type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { legalNotice } from './legal-notice.ts';

type Details = Item<FactValue<'companyDetails'>>;

/** Longer blocks are contracts: those of a notice and of a footer are short. */
const LONGEST_BLOCK = 1500;

/** What a company says of itself in the line that the law asks of it: seat, register, capital, tax code, invoice address. */
export const companyDetails: Extractor<'companyDetails'> = (site) => {
  const found = site.pages.flatMap((page) => page.blocks.flatMap((block) => inBlock(page, block)));
  return factOf(
    joinItems(found, ({ part }) => part),
    { blind: site.blindSpot ?? unreadNotice(site) },
  );
};

const PARTS = COMPANY_PARTS.map(({ part, said }) => ({ part, all: new RegExp(said.source, `${said.flags}g`) }));

/** Of several lines that speak of a part, the first with its number: "Handelsregister:⏎Registernummer: HRB 12345". */
const partsIn = rememberTexts((line: string) =>
  PARTS.flatMap(({ part, all }) => {
    const matches = [...line.matchAll(all)];
    const match = matches.find(([text]) => /\d{3}/.test(text)) ?? matches[0];
    return match ? [{ part, text: foldSpace(match[1] ?? '').slice(0, 160), before: line.slice(0, match.index) }] : [];
  }),
);

function inBlock(page: ParsedPage, block: TextBlock): readonly Details[] {
  if (block.text.length > LONGEST_BLOCK || block.hidden || page.role === 'post') return [];
  const { region, heading, index, hidden } = block;
  return partsIn(block.text).flatMap(({ part, text, before }) => {
    if (claimantOf({ page, region, heading, block: index, hidden, before })) return [];
    return [{ value: { part, text }, confidence: 0.9, seen: [sightingOn(page, 'text', text)] }];
  });
}

/** A page that says who answers for the site is linked, and none of those that were read is it. */
function unreadNotice(site: Site): UnknownReason | null {
  const notices = valuesOf(legalNotice(site)).map(({ url }) => new URL(url));
  const read = notices.some((url) => site.pages.some((page) => isSamePlace(page.url, url)));
  return notices.length === 0 || read ? null : 'pages_not_seen';
}
