import { CONTAINER_CODE } from '../../data/tag-containers.ts';
import { TAGS, type TagSignature } from '../../data/tags.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Fact, Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { tagBlindSpot } from '../../page/blind-spots.ts';
import { type PageTraces, tracesOf } from '../../page/page-traces.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { productFinder } from './find-products.ts';
import { isPlaceholderId } from './placeholder-id.ts';

type Tag = Item<FactValue<'analytics'>> & { readonly row: TagSignature };

const WITHOUT_ID = productFinder(
  TAGS.filter(({ needsId }) => !needsId),
  { pictures: 'read' },
);
/** How much of the code around an id is shown as proof. */
const BEFORE = 60;

interface FoundTags {
  readonly tags: readonly Tag[];
  readonly rejected: readonly (Rejected & { readonly row: TagSignature })[];
}

const findTags = oncePer((site: Site): FoundTags => {
  const withId = tracesOf(site).flatMap((traces) => TAGS.flatMap((row) => idsOn(traces, row)));
  const loaders = tracesOf(site).flatMap(ownLoader);
  const real = withId.filter(({ value }) => !isPlaceholderId(value.id ?? ''));
  const found = WITHOUT_ID(site).map(({ row, seen }): Tag => ({ row, value: { product: row.product }, confidence: 0.97, seen }));
  const needless = (tag: Tag) => real.some(({ row }) => row === tag.row);
  const placeholders = withId.filter((tag) => !real.includes(tag));
  return {
    tags: [
      ...real.filter(({ row }) => row.needsId || found.some((tag) => tag.row === row)),
      ...found.filter((tag) => !needless(tag)),
      ...(withId.some(({ row }) => row === TAG_MANAGER) ? [] : loaders),
    ],
    rejected: placeholders.map(({ row, value, seen }) => ({
      row,
      value: `${value.product} ${value.id}`,
      why: 'placeholder',
      seen: [...seen],
    })),
  };
});

/** Where ids stand on a page: its code, and what it loads. Asked whole first: most products are on no page of the site. */
const placesOfIds = oncePer(({ loads, code }: PageTraces): string => [code, ...loads.map(({ url }) => url.href)].join('\n'));
const TAG_MANAGER = TAGS.find(({ product }) => product === 'Google Tag Manager');
/** What the vendor's snippet says to the manager that it starts. */
const STARTS_MANAGER = /['"]gtm\.start['"]/;
const BRINGS_SCRIPT = /\.src\s*=|setAttribute\(\s*['"]src['"]|importScripts\(|\bimport\(/;

/** Code that starts the tag manager through a loader at the site's own address: the container has another name there. */
function ownLoader({ page, code }: PageTraces): Tag[] {
  const at = code.search(STARTS_MANAGER);
  if (at < 0 || !TAG_MANAGER || code.includes(CONTAINER_CODE) || !BRINGS_SCRIPT.test(code.slice(at, at + 1500))) return [];
  const seen = [sightingOn(page, 'script', code.slice(Math.max(0, at - BEFORE), at + 100))];
  return [{ row: TAG_MANAGER, value: { product: TAG_MANAGER.product }, confidence: 0.9, seen }];
}

/** An id that only stands in data of the page: it may be what an engine installs, or a lesson. */
const isQuotedSomewhere = (site: Site, category: TagSignature['category']): boolean =>
  tracesOf(site).some(
    ({ data }) =>
      data.length > 0 && TAGS.some((row) => row.category === category && row.ids?.some((pattern) => data.search(pattern) >= 0)),
  );

/** Ids of one product in the inline code, the addresses that the page loads and the requests that the browser made. */
function idsOn(traces: PageTraces, row: TagSignature): Tag[] {
  const { page, loads, code, atOnce } = traces;
  const tags: Tag[] = [];
  const take = (id: string, how: Tag['seen'][number]['how'], snippet: string) =>
    tags.push({
      row,
      value: { product: row.product, id, ...(!atOnce.includes(id) && { waits: true }), ...(row.dead && { dead: true }) },
      confidence: 0.99,
      seen: [sightingOn(page, how, snippet)],
    });
  for (const pattern of row.ids ?? []) {
    if (placesOfIds(traces).search(pattern) < 0) continue;
    for (const { 1: id, index } of code.matchAll(pattern))
      take(id ?? '', 'script', code.slice(Math.max(0, index - BEFORE), index + 80));
    for (const { url, how } of loads) for (const { 1: id } of url.href.matchAll(pattern)) take(id ?? '', how, url.href);
  }
  return tags;
}

function tagsOf(category: TagSignature['category']): (site: Site) => Fact<FactValue<'analytics'>> {
  return (site) => {
    const { tags, rejected } = findTags(site);
    const items = tags
      .filter(({ row }) => row.category === category)
      .map(({ value, confidence, seen }) => ({ value, confidence, seen }));
    return factOf(
      joinItems(items, ({ product, id }) => `${product} ${id}`),
      {
        blind: tagBlindSpot(site) ?? (items.length === 0 && isQuotedSomewhere(site, category) ? 'doubtful' : null),
        rejected: rejected
          .filter(({ row }) => row.category === category)
          .map(({ value, why, seen }) => ({ value, why, seen: [...seen] })),
      },
    );
  };
}

/** What counts the visitors. */
export const analytics = tagsOf('analytics');
/** What tells an advertising network who came and what they did. */
export const adTags = tagsOf('ads');
