import type { Signature } from '../../data/signature.ts';
import { type AddressBook, type AddressBookEntry, addressBook } from '../../lib/address-book.ts';
import { isFrontDoor } from '../../lib/front-door.ts';
import { joinedRuns, type LetterRuns, letterRunsOf, mayHold } from '../../lib/letter-runs.ts';
import { oncePer } from '../../lib/once-per.ts';
import { isSameSite } from '../../lib/same-site.ts';
import type { Item, Sighting } from '../../model/fact.ts';
import { allMarks, BETWEEN_MARKS, joinedMarks, type PageTraces, tracesOf } from '../../page/page-traces.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { joinItems } from '../fact-of.ts';

/** A product of a table of signatures, with where it was seen. */
export interface FoundProduct<S extends Signature> {
  readonly row: S;
  readonly seen: readonly Sighting[];
}

/** Signs that are no addresses. */
const TRACES = ['paths', 'code', 'marks', 'generator', 'cookies', 'headers'] as const;

type Found<S> = (row: S, sighting: Sighting) => void;

/** What of a page says nothing about some products. */
interface FinderOptions {
  /** A picture from a vendor's store is anybody's; only tags come as pictures (pixels). */
  readonly pictures?: 'read';
  /** A style sheet says that a plug-in is installed, not that this page uses it. */
  readonly styles?: 'ignored';
  /** Only code that runs tells: what is quoted on the page is installed nowhere. */
  readonly quoted?: 'ignored';
}

/** Makes the search for one table: the table is indexed once, however many sites are searched. */
export function productFinder<S extends Signature>(
  table: readonly S[],
  options: FinderOptions = {},
): (site: Site) => readonly FoundProduct<S>[] {
  const entries = (pick: (row: S) => readonly string[] | undefined): AddressBookEntry<S>[] =>
    table.flatMap((row) => (pick(row) ?? []).map((pattern) => [pattern, row] as const));
  const loadedFrom = addressBook(entries((row) => row.loads));
  const linkedTo = addressBook(entries((row) => row.links));
  const traced = table.filter((row) => TRACES.some((kind) => row[kind] !== undefined));
  return oncePer((site: Site) => {
    const items: Item<S>[] = [];
    const likely = traced.filter((row) => mayLeaveTraces(tracesAnywhere(site), row));
    for (const all of tracesOf(site)) {
      const code = options.quoted === 'ignored' ? all.code : allCode(all);
      const more = { allMarks: allMarks(all), runs: codeRuns(all), hosts: hostsOf(all) };
      const traces = { ...all, code, loads: tellingLoads(all, options), ...more };
      const found: Found<S> = (row, sighting) => items.push({ value: row, confidence: 1, seen: [sighting] });
      findByAddress(traces, { loadedFrom, linkedTo, found });
      for (const row of likely) findByTraces(traces, row, found);
    }
    return joinItems(items, ({ product }) => product).map(({ value, seen }) => ({ row: value, seen }));
  });
}

/** What any page of a site bears: a row of which nothing is there need not be looked for on each. */
interface TracesAnywhere {
  readonly paths: string;
  readonly marks: ReadonlySet<string>;
  readonly allMarks: string;
  readonly runs: LetterRuns;
}

const tracesAnywhere = oncePer((site: Site): TracesAnywhere => {
  const all = tracesOf(site);
  const marks = new Set(all.flatMap((traces) => [...traces.marks.keys()]));
  const paths = [...new Set(all.flatMap((traces) => traces.paths.split('\n')))].join('\n');
  return { paths, marks, allMarks: joinedMarks(marks), runs: joinedRuns(all.map(codeRuns)) };
});

function mayLeaveTraces({ paths, marks, allMarks, runs }: TracesAnywhere, row: Signature): boolean {
  return (
    row.generator !== undefined ||
    row.cookies !== undefined ||
    row.headers !== undefined ||
    (row.paths?.some((part) => paths.includes(part)) ?? false) ||
    (row.code?.some((words) => mayHold(runs, words)) ?? false) ||
    (row.marks?.some((mark) => findMark({ marks, allMarks }, mark) !== null) ?? false)
  );
}

const STYLE_FILE = /\.css$/i;

/** Of each page once, for all tables. */
const allCode = oncePer(({ code, quoted }: PageTraces): string => `${code}\n${quoted}`);
const codeRuns = oncePer((traces: PageTraces): LetterRuns => letterRunsOf(allCode(traces)));
/** Few hosts stand behind many addresses, and most of them are in no table. */
const hostsOf = oncePer(({ page, loads }: PageTraces): Hosts => {
  const of = (urls: readonly (URL | null)[]) => [...new Set(urls.flatMap((url) => url?.hostname ?? []))];
  return { loads: of(loads.map(({ url }) => url)), links: of(page.links.map(({ url }) => url)) };
});
const ownLoads = oncePer(({ loads, page }: PageTraces) => loads.filter(({ url }) => !isBorrowed(url, page.url)));

function tellingLoads(traces: PageTraces, { pictures, styles }: FinderOptions): PageTraces['loads'] {
  const loads = pictures === 'read' ? traces.loads : ownLoads(traces);
  return styles === 'ignored' ? loads.filter(({ url }) => !STYLE_FILE.test(url.pathname)) : loads;
}

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|ico|bmp|tiff?)$/i;

/** A picture of another site tells what that one is made with; picture services name the site in the path. */
function isBorrowed(url: URL, page: URL): boolean {
  if (!PICTURE_FILE.test(url.pathname) || isSameSite(url, page)) return false;
  return !url.pathname.includes(page.hostname.replace(/^www\./, ''));
}

interface Hosts {
  readonly loads: readonly string[];
  readonly links: readonly string[];
}

interface AddressSearch<S> {
  readonly loadedFrom: AddressBook<S>;
  readonly linkedTo: AddressBook<S>;
  readonly found: Found<S>;
}

function findByAddress<S extends Signature>(
  { page, loads, hosts }: SearchedTraces,
  { loadedFrom, linkedTo, found }: AddressSearch<S>,
): void {
  if (hosts.loads.some(loadedFrom.knows))
    for (const { url, how } of loads) for (const row of loadedFrom(url)) found(row, sightingOn(page, how, url.href));
  if (!hosts.links.some(linkedTo.knows)) return;
  for (const { url, text } of page.links)
    if (url)
      for (const row of linkedTo(url)) if (!isFrontDoor(url)) found(row, sightingOn(page, 'link', `${text} → ${url.href}`));
}

interface SearchedTraces extends PageTraces {
  /** All marks, `BETWEEN_MARKS` before and behind each. */
  readonly allMarks: string;
  /** Of the code. */
  readonly runs: LetterRuns;
  readonly hosts: Hosts;
}

interface Marks {
  readonly marks: { readonly has: (mark: string) => boolean };
  readonly allMarks: string;
}

function findByTraces<S extends Signature>(traces: SearchedTraces, row: S, found: Found<S>): void {
  const { page, loads, paths, code, runs, cookies, headers } = traces;
  const say = (how: Sighting['how'], snippet: string) => found(row, sightingOn(page, how, snippet));
  for (const part of row.paths ?? []) {
    const load = paths.includes(part) && loads.find(({ url }) => url.pathname.includes(part));
    if (load) say(load.how, load.url.href);
  }
  for (const words of row.code ?? []) {
    const at = mayHold(runs, words) ? code.indexOf(words) : -1;
    if (at >= 0) say('script', code.slice(Math.max(0, at - 30), at + 120));
  }
  for (const mark of row.marks ?? []) {
    const seen = findMark(traces, mark);
    if (seen) say('script', seen);
  }
  const generator = row.generator && page.meta.get('generator');
  if (generator && row.generator?.some((beginning) => generator.toLowerCase().startsWith(beginning)))
    say('meta', `generator: ${generator}`);
  const cookie = row.cookies && cookies.find((name) => row.cookies?.some((beginning) => name.startsWith(beginning)));
  if (cookie) say('cookie', cookie.split('=')[0] ?? cookie);
  for (const header of row.headers ?? []) {
    const [name = '', value = ''] = header.split(': ');
    if (headers[name]?.toLowerCase().startsWith(value)) say('header', `${name}: ${headers[name]}`);
  }
}

function findMark({ marks, allMarks }: Marks, mark: string): string | null {
  if (!mark.endsWith('*')) return marks.has(mark) ? mark : null;
  const at = allMarks.indexOf(`${BETWEEN_MARKS}${mark.slice(0, -1)}`);
  return at < 0 ? null : allMarks.slice(at + 1, allMarks.indexOf(BETWEEN_MARKS, at + 1));
}
