import { oncePer } from '../lib/once-per.ts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { withoutComments } from '../lib/without-comments.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Sighting } from '../model/fact.ts';
import { elementsNamed, elementsOf } from './page-elements.ts';
import type { PageElement } from './page-tree.ts';
import { type PageScript, type ParsedPage, resolve } from './parsed-page.ts';
import type { Site } from './site.ts';

/** An address that the page loads, frames or sends a form to. */
interface LoadedAddress {
  readonly url: URL;
  readonly how: Extract<Sighting['how'], 'script' | 'iframe' | 'image' | 'form' | 'request' | 'link'>;
  /** Null for a request that the browser made. */
  readonly element: PageElement | null;
}

/** What products of others leave on a page: addresses, code, ids and classes, cookies, headers. */
export interface PageTraces {
  readonly page: ParsedPage;
  readonly loads: readonly LoadedAddress[];
  /** Inline scripts, waiting for consent or not, without comments. */
  readonly code: string;
  /** Of that, what runs at once, with the addresses that are asked for at once: not what is kept back until consent. */
  readonly atOnce: string;
  /** Text in scripts that no browser runs: data, templates. */
  readonly quoted: string;
  /** Of that, the data: an engine may install what stands there, where a template is only filled and shown. */
  readonly data: string;
  /** `#id`, `.class`, `[attribute]`, `[data-hook=value]` → the first element that bears it. */
  readonly marks: ReadonlyMap<string, PageElement>;
  readonly cookies: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** The paths of all loads, one a line: for a quick look before the slow one. */
  readonly paths: string;
}

/** Consent tools and lazy loaders park an address under another name until it is wanted. */
const PARKED_ATTRIBUTES = [
  'data-src',
  'data-lazy-src',
  'data-suppressedsrc',
  'data-cmplz-src',
  'data-cli-src',
  'data-cmp-src',
  'data-rocket-src',
  'data-cookieblock-src',
  'data-consent-src',
  'data-litespeed-src',
];

const HOWS: Readonly<Record<string, LoadedAddress['how']>> = {
  script: 'script',
  iframe: 'iframe',
  frame: 'iframe',
  embed: 'iframe',
  img: 'image',
  form: 'form',
  link: 'link',
};
/** Attributes by whose value builders tell their widgets apart. */
const HOOKS = new Set(['data-hook', 'data-testid', 'data-aid', 'data-type']);
/** More distinct classes and addresses than any real page has: caps against hostile input. */
export const MARKS_KEPT = 20_000;
const LOADS_KEPT = 3_000;

/** Of each view of a page, then of each script of the site's own. */
export const tracesOf = oncePer((site: Site): readonly PageTraces[] =>
  [...site.pages, ...site.scripts].map((page) => readTraces(page, site.evidence)),
);

/** A sign that no attribute holds: parsers put another in its place. */
export const BETWEEN_MARKS = '\0';
/** All marks of a page as one text, the sign before and behind each. */
export const allMarks = oncePer(({ marks }: PageTraces): string => joinedMarks(marks));
export const joinedMarks = (marks: { readonly keys: () => Iterable<string> }): string =>
  ['', ...marks.keys(), ''].join(BETWEEN_MARKS);

/** What stands within templates: quoted, not at work. One pass, however many there are. */
const inTemplates = oncePer((page: ParsedPage): ReadonlySet<PageElement> => {
  const within = new Set<PageElement>();
  let until = 0;
  for (const element of elementsNamed(page, 'template').length > 0 ? elementsOf(page) : []) {
    if (element.at < until) within.add(element);
    else if (element.name === 'template') until = element.end;
  }
  return within;
});

function readTraces(page: ParsedPage, evidence: Evidence): PageTraces {
  const marks = new Map<string, PageElement>();
  const loads: LoadedAddress[] = [];
  const elements = elementsOf(page);
  const base =
    resolve(elements.find(({ name, attribs }) => name === 'base' && attribs.href)?.attribs.href ?? '', page.url) ?? page.url;
  const known = new Set<string>();
  const quotedElements = inTemplates(page);
  const isQuoted = (element: PageElement) => quotedElements.has(element);
  for (const element of elements) {
    noteMarks(element, marks);
    const how = isQuoted(element) ? undefined : HOWS[element.name];
    const address = how && known.size < LOADS_KEPT ? addressOn(element) : '';
    if (!how || !address || known.has(`${how} ${address}`)) continue;
    known.add(`${how} ${address}`);
    const url = resolve(address, base);
    if (url && /^https?:$/.test(url.protocol)) loads.push({ url, how, element });
  }
  const source = evidence.pages.find(({ fetched, rendered }) =>
    page.rendered
      ? rendered?.ok && rendered.value.finalUrl === page.url.href
      : fetched.ok && fetched.value.finalUrl === page.url.href,
  );
  const rendered = page.rendered && source?.rendered?.ok ? source.rendered.value : null;
  for (const request of rendered?.requests ?? [])
    if (URL.canParse(request.url)) loads.push({ url: new URL(request.url), how: 'request', element: null });
  const quoted = page.scripts.filter((script) => !runs(script) && !isQuoted(script.element));
  const setCookies = (source?.fetched.ok && source.fetched.value.headers['set-cookie']) || '';
  return {
    page,
    loads,
    code: codeOf(page.scripts.filter((script) => runs(script) && !isQuoted(script.element))),
    atOnce: [
      ...page.scripts.filter(({ active, element }) => active && !isQuoted(element)).map(bareCode),
      ...loads.filter(({ element }) => !isKeptBack(element)).map(({ url }) => url.href),
    ].join('\n'),
    quoted: codeOf(quoted),
    data: codeOf(quoted.filter(({ element }) => !IS_TEMPLATE.test(element.attribs.type ?? ''))),
    marks,
    cookies: [...(rendered?.cookies ?? []).map(({ name }) => name), ...setCookies.split('\n')],
    headers: source?.fetched.ok ? source.fetched.value.headers : {},
    paths: loads.map(({ url }) => url.pathname).join('\n'),
  };
}

/** A script under a type that browsers do not run, or an address parked under another name. */
function isKeptBack(element: PageElement | null): boolean {
  if (!element) return false;
  const { type = '', src = '' } = element.attribs;
  if (element.name === 'script') return type !== '' && !/javascript|ecmascript|module/i.test(type);
  return (
    element.name !== 'link' &&
    element.name !== 'form' &&
    !/^(?:https?:)?\/\//i.test(src) &&
    PARKED_ATTRIBUTES.some((name) => element.attribs[name])
  );
}

const codeOf = (scripts: ParsedPage['scripts']) => scripts.map(bareCode).join('\n');
const bareCode = oncePer(({ code }: PageScript): string => withoutComments(code));

/** Types of scripts that hold data or templates. */
const HOLDS_DATA = /json|template|tmpl|handlebars|mustache|text\/html|ejs|shader|glsl|importmap|speculationrules|magento-init/i;
const IS_TEMPLATE = /template|tmpl|handlebars|mustache|text\/html|ejs/i;
/** Code that a consent tool keeps back, whatever type it gives it. */
const KEPT_BACK = /consent|cookie|gdpr|borlabs|cmplz|iubenda|klaro|usercentrics/i;

/** Browsers run it, at once or when consent is given. */
function runs({ active, element }: ParsedPage['scripts'][number]): boolean {
  if (active || !HOLDS_DATA.test(element.attribs.type ?? '')) return true;
  const { class: classes = '', ...others } = element.attribs;
  return KEPT_BACK.test(classes) || Object.keys(others).some((name) => name.startsWith('data-') && KEPT_BACK.test(name));
}

function addressOn({ name, attribs }: PageElement): string {
  if (name === 'form') return attribs.action ?? '';
  if (name === 'link') return /stylesheet|preload|modulepreload/i.test(attribs.rel ?? '') ? (attribs.href ?? '') : '';
  const parked = PARKED_ATTRIBUTES.map((attribute) => attribs[attribute]).find(Boolean);
  const src = attribs.src ?? '';
  return parked && (!src || /^(?:about:|data:)/.test(src)) ? parked : src;
}

const classMarks = rememberTexts((value): readonly string[] => value.split(/\s+/).map((name) => `.${name}`));
const attributeMark = rememberTexts((attribute) => `[${attribute}]`);

function noteMarks(element: PageElement, marks: Map<string, PageElement>): void {
  if (marks.size > MARKS_KEPT) return;
  const note = (mark: string) => {
    if (!marks.has(mark)) marks.set(mark, element);
  };
  for (const [attribute, value] of Object.entries(element.attribs)) {
    if (attribute === 'id') note(`#${value}`);
    else if (attribute === 'class') for (const mark of classMarks(value)) note(mark);
    else {
      note(attributeMark(attribute));
      if (HOOKS.has(attribute)) note(`[${attribute}=${value}]`);
    }
  }
}
