import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';

type Software = FactValue<'server'>;

/** Headers in which servers say what they run, in the order in which it is told. */
const TELLING = ['server', 'x-powered-by', 'x-aspnet-version', 'x-aspnetmvc-version'] as const;
/** Those whose value is a bare version: of what, the name of the header says. */
const OF: Readonly<Record<string, string>> = { 'x-aspnet-version': 'ASP.NET', 'x-aspnetmvc-version': 'ASP.NET MVC' };
/** More is no list of software. */
const MOST_READ = 12;

/** What the server of the home page says that it runs. Said by the headers of the answer, so a "no" is a silent server. */
export const server: Extractor<'server'> = ({ evidence, home }) => {
  const page = home[0];
  const fetched = evidence.pages.find(({ role }) => role === 'home')?.fetched;
  if (!page || !fetched?.ok) return { state: 'unknown', why: 'pages_not_seen' };
  const { headers } = fetched.value;
  const items = TELLING.flatMap((header) => saidBy(page, header, headers[header] ?? ''));
  if (items.length === 0) return { state: 'no', seen: [sightingOn(page, 'header', 'server: –')] };
  const distinct = joinItems(items, ({ product, version }) => `${product.toLowerCase()} ${version ?? ''}`);
  return factOf(distinct.filter(({ value }) => value.version !== undefined || !isVersioned(distinct, value)));
};

/** The same name stands there with its version too. */
function isVersioned(items: readonly Item<Software>[], { product }: Software): boolean {
  return items.some(({ value }) => value.version !== undefined && value.product.toLowerCase() === product.toLowerCase());
}

function saidBy(page: ParsedPage, header: string, text: string): readonly Item<Software>[] {
  if (text.trim() === '') return [];
  const seen = [sightingOn(page, 'header', `${header}: ${text}`)];
  const named = OF[header];
  const software = named ? withVersion(named, text) : header === 'server' ? serverSoftware(text) : poweredBy(text);
  return software.slice(0, MOST_READ).map((value) => ({ value, confidence: 0.95, seen }));
}

/** `Apache/2.4.41 (Ubuntu) OpenSSL/1.1.1f`: products with their versions, notes in brackets (RFC 9110, 10.2.4). */
function serverSoftware(text: string): readonly Software[] {
  return text
    .slice(0, 300)
    .replace(/\([^()]*\)/g, ' ')
    .split(/\s+/)
    .flatMap((part) => {
      const [product = '', version = ''] = part.split('/');
      return withVersion(product, version);
    });
}

/** `PHP/7.4.33, PleskLin`: names may hold blanks. */
function poweredBy(text: string): readonly Software[] {
  return text
    .slice(0, 300)
    .split(',')
    .flatMap((part) => {
      const [product = '', version = ''] = part.trim().split('/');
      return withVersion(product, version);
    });
}

/** Nothing where the name is none; the version where it begins with a figure. */
function withVersion(product: string, version: string): readonly Software[] {
  const name = product.trim();
  if (!/^[A-Za-z][\w .+()-]{1,39}$/.test(name)) return [];
  const number = /^v?(\d{1,4}(?:\.\d{1,5}){0,3})/i.exec(version.trim())?.[1];
  return [{ product: name, ...(number && { version: number }) }];
}
