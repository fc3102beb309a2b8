import { around } from '../../lib/around.ts';
import { groupBy } from '../../lib/group-by.ts';
import { oncePer } from '../../lib/once-per.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/signs.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { seenAt } from '../seen-at.ts';
import { type ReadVat, readVatNumbers } from './read-vat.ts';
import { type SeenVat, whyNotOwnVat } from './whose-vat.ts';

interface VatPlace extends ReadVat {
  readonly how: 'text' | 'json_ld';
  readonly place: Place;
  readonly snippet: string;
}

export interface SiteVat {
  readonly items: readonly Item<FactValue<'vatNumber'>>[];
  readonly rejected: readonly Rejected[];
  /** Several numbers stand on the site and nothing tells which is the business's, or only a tax code does. */
  readonly doubtful: boolean;
  readonly onHome: readonly VatPlace[];
}

/** Reads and judges the VAT numbers of the site: valid, labelled, not of the agency, the host or a supplier. */
export const siteVat = oncePer((site: Site): SiteVat => {
  const countries = siteCountries(site);
  const groups = groupBy(site.pages.flatMap(onPage), ({ country, number }) => `${country} ${number}`);
  const valid: Candidate[] = [];
  const rejected: Rejected[] = [];
  for (const places of groups.values()) {
    const ruling = whyNotOwnVat(seenOf(places, countries));
    if (ruling) rejected.push({ value: places[0]?.number ?? '', why: ruling.answer, rule: ruling.rule, seen: seenAt(places) });
    else valid.push(candidate(places, site));
  }
  const chosen = choose(valid);
  const rest = valid
    .filter((one) => !chosen.includes(one))
    .map(({ places, item }) => ({ value: item.value.number, why: 'weaker_candidate', seen: seenAt(places) }));
  // a frame, or a footer kept in a file of its own, is part of the home page for those who look at it
  const onHome = chosen.flatMap(({ places }) => places.filter(({ place }) => /^(?:home|frame)$/.test(place.page.role)));
  return {
    items: chosen.map(({ item }) => item),
    rejected: [...rejected, ...rest],
    doubtful: chosen.length === 0 && (valid.length > 0 || rejected.some(({ why }) => why === 'other_number')),
    onHome,
  };
});

/** A label may end one block and its number begin the next. */
const NEXT_BLOCK = 60;

const mayNameVat = rememberTexts((text) =>
  /iva|vat|tva|i\.|c\.?f|fisc|imprese|ust|umsatz|uid|nif|cif|n\.i\.f|c\.i\.f|btw|che|fr/i.test(text),
);

function onPage(page: ParsedPage): readonly VatPlace[] {
  const inText = page.blocks.flatMap((block) => {
    if (!mayNameVat(block.text)) return [];
    const next = page.blocks[block.index + 1]?.text ?? '';
    const text = next.length <= NEXT_BLOCK ? `${block.text} ${next}` : block.text;
    const own = readVatNumbers(text).filter(({ at }) => at < block.text.length);
    return own.map((read): VatPlace => {
      const place = {
        page,
        region: block.region,
        heading: block.heading,
        block: block.index,
        hidden: block.hidden,
        before: block.text.slice(0, read.at),
      };
      return {
        ...read,
        how: 'text',
        place,
        snippet: around(text, { start: read.at, end: read.at + 15 }, { before: 30, after: 85 }),
      };
    });
  });
  return [...inText, ...inData(page)];
}

function inData(page: ParsedPage): readonly VatPlace[] {
  const place = { page, region: 'main' as const, heading: '', block: -1, hidden: false, before: '' };
  return page.jsonLd.flatMap(({ value }) =>
    [value.vatID, value.taxID].flatMap((id) =>
      typeof id === 'string'
        ? readVatNumbers(`VAT ${id}`).map((read): VatPlace => ({ ...read, how: 'json_ld', place, snippet: `vatID: ${id}` }))
        : [],
    ),
  );
}

function seenOf(places: readonly VatPlace[], countries: readonly string[]): SeenVat {
  const [first] = places as [VatPlace];
  return {
    number: first.number,
    valid: first.valid,
    likelyCountry: countries.includes(first.country),
    plainly: places.some(({ plainly, how }) => plainly || how === 'json_ld'),
    claimants: places.map(({ place }) => claimed(place)),
  };
}

/** A legal notice names the chamber and, in the next line, the number of the business: chambers state none there. */
function claimed(place: Place): ReturnType<typeof claimantOf> {
  const claimant = claimantOf(place);
  return claimant === 'authority' && place.page.role === 'legal' ? null : claimant;
}

interface Candidate {
  readonly item: Item<FactValue<'vatNumber'>>;
  readonly places: readonly VatPlace[];
  readonly rank: number;
}

function candidate(places: readonly VatPlace[], site: Site): Candidate {
  const [first] = places as [VatPlace];
  const own = (site.business.vatNumber ?? '').replace(/\W/g, '').toUpperCase().endsWith(first.number);
  const signs: readonly Sign[] = [
    ...(own ? (['row'] as const) : []),
    ...signsOf(places.map(({ place }) => place)),
    ...(places.some(({ how }) => how === 'json_ld') ? (['structured_data'] as const) : []),
    'labelled',
  ];
  const confidence = confidenceOf(signs, { hidden: places.every(({ place }) => place.hidden) });
  const pages = new Set(places.map(({ place }) => place.page.url.href)).size;
  const prominent = places.some(
    ({ place: { page, region } }) => page.role === 'home' || region === 'footer' || region === 'header',
  );
  const rank = (own ? 100 : 0) + (prominent ? 10 : 0) + (places.some(({ plainly }) => plainly) ? 2 : 0) + Math.min(pages, 5);
  return {
    item: { value: { number: first.number, country: first.country }, confidence, seen: seenAt(places), because: signs },
    places,
    rank,
  };
}

/** One business has one number: the best supported, none when two are supported alike. */
function choose(candidates: readonly Candidate[]): readonly Candidate[] {
  const [best, second] = candidates.toSorted((a, b) => b.rank - a.rank);
  return best && (!second || best.rank > second.rank) ? [best] : [];
}
