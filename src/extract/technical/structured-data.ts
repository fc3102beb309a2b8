import { VOCABULARY } from '../../data/schema-types.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { elementsWith } from '../../page/page-elements.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';

type TypeItem = Item<FactValue<'structuredData'>>;

const TYPE_NAME = /^[A-Z][A-Za-z0-9]{1,60}$/;

/** schema.org types that the pages declare, in JSON-LD, microdata or RDFa, in the order seen. */
export const structuredData: Extractor<'structuredData'> = (site) => {
  const items = site.pages.flatMap((page) => [...jsonLdTypes(page), ...microdataTypes(page), ...rdfaTypes(page)]);
  return factOf(
    joinItems(items, ({ type }) => type),
    { blind: site.blindSpot },
  );
};

function jsonLdTypes(page: ParsedPage): TypeItem[] {
  return page.jsonLd.flatMap(({ types, value }) =>
    types.flatMap((type) => toItem(page, 'json_ld', type, `${type} ${nameOf(value)}`)),
  );
}

function nameOf({ name }: Readonly<Record<string, unknown>>): string {
  return typeof name === 'string' ? name : '';
}

function microdataTypes(page: ParsedPage): TypeItem[] {
  return elementsWith(page, 'itemtype').flatMap(({ attribs }) =>
    (attribs.itemtype ?? '')
      .split(/\s+/)
      .filter((type) => type.toLowerCase().includes(`${VOCABULARY}/`))
      .flatMap((type) => toItem(page, 'microdata', lastPart(type), type)),
  );
}

/** `vocab="https://schema.org/" typeof="Restaurant"` or `typeof="schema:Restaurant"`; other vocabularies are not meant. */
function rdfaTypes(page: ParsedPage): TypeItem[] {
  const vocabulary = elementsWith(page, 'vocab').some(({ attribs }) => attribs.vocab?.includes(VOCABULARY));
  return elementsWith(page, 'typeof').flatMap(({ attribs }) =>
    (attribs.typeof ?? '')
      .split(/\s+/)
      .filter(
        (type) => /^schema:/i.test(type) || type.toLowerCase().includes(`${VOCABULARY}/`) || (vocabulary && !type.includes(':')),
      )
      .flatMap((type) => toItem(page, 'rdfa', lastPart(type), `typeof="${attribs.typeof}"`)),
  );
}

function lastPart(type: string): string {
  return type.replace(/^.*[/#:]/, '');
}

function toItem(page: ParsedPage, how: 'json_ld' | 'microdata' | 'rdfa', type: string, snippet: string): TypeItem[] {
  return TYPE_NAME.test(type) ? [{ value: { type }, confidence: 0.99, seen: [sightingOn(page, how, snippet)] }] : [];
}
