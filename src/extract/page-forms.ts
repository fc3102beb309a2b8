import type { AnyNode, Element } from 'domhandler';
import { FORM_VENDORS } from '../data/form-vendors.ts';
import { fold } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import type { Sighting } from '../model/fact.ts';
import type { FactValue } from '../model/facts.ts';
import { classifyEmbeddedForm, classifyForm, type FormClues, type FormField } from './classify-form.ts';
import { blockAround, wordsOnButton } from './controls.ts';
import { productFinder } from './find-products.ts';
import { foldSpace, type ParsedPage, sightingOn } from './parsed-page.ts';
import type { Site } from './site.ts';

export interface PageForm {
  readonly kind: FactValue<'contactForm'>['kind'];
  readonly fields: readonly FormField[];
  readonly vendor: string | null;
  /** Words on its button, '' when it has none. */
  readonly submit: string;
  /** Address that it is sent to, '' when a script or the page itself takes it. */
  readonly action: string;
  readonly page: ParsedPage | null;
  readonly element: Element | null;
  readonly seen: readonly Sighting[];
}

const INPUTS = 'input,textarea,select';
const SUBMITS =
  'button,input[type="submit" i],input[type="button" i],input[type="image" i],[role="button"],a[class*="btn"],a[class*="button"]';
const NOT_FILLED_IN = new Set(['hidden', 'submit', 'button', 'image', 'reset']);
const CLIMB = 8;

const findVendorForms = productFinder(FORM_VENDORS);

/** All forms of the site: `<form>` elements, fields and a button joined by a script alone, and embedded forms of vendors. */
export const formsOf = oncePer((site: Site): readonly PageForm[] => [
  ...site.pages.flatMap(formsOnPage),
  ...findVendorForms(site).map(({ row, seen }): PageForm => {
    const context = seen.map(({ page, snippet }) => `${new URL(page).pathname} ${titleOf(site, page)} ${snippet}`).join(' ');
    const linkedOnly = seen.every(({ how }) => how === 'link');
    const kind = classifyEmbeddedForm(fold(context), linkedOnly);
    return { kind, fields: [], vendor: row.product, submit: '', action: '', page: null, element: null, seen };
  }),
]);

function titleOf(site: Site, page: string): string {
  return site.pages.find(({ url }) => url.href === page)?.title ?? '';
}

const formsOnPage = oncePer((page: ParsedPage): readonly PageForm[] => {
  const groups = new Map<Element, Element[]>();
  const buttonHolders = page.$('form').length > 0 || page.$(INPUTS).length > 0 ? holdersOfButtons(page) : new Set<Element>();
  for (const input of page.$(INPUTS).toArray()) {
    if (NOT_FILLED_IN.has((input.attribs.type ?? '').toLowerCase())) continue;
    const holder = formAround(page, input) ?? nearest(input, buttonHolders);
    if (holder) groups.set(holder, [...(groups.get(holder) ?? []), input]);
  }
  const labels = labelsById(page);
  return [...groups].map(([holder, inputs]) =>
    describeForm(
      page,
      holder,
      inputs.map((input) => describeField(input, labels)),
    ),
  );
});

/** The form that an input belongs to; none when one form wraps the whole page, as ASP.NET pages do. */
function formAround(page: ParsedPage, input: Element): Element | null {
  for (let node = input.parent as Element | null; node; node = node.parent as Element | null)
    if (node.name === 'form') return wrapsPage(page, node) ? null : node;
  return null;
}

const pageWrappers = oncePer((page: ParsedPage): ReadonlySet<Element> => {
  const wrapping = page.$('form:has(nav),form:has(footer),form:has(input[name="__VIEWSTATE"])').toArray();
  return new Set(wrapping);
});
function wrapsPage(page: ParsedPage, form: Element): boolean {
  return pageWrappers(page).has(form);
}

/** Elements with a button somewhere in them, a few levels up at most: what holds the fields of a form without `<form>`. */
function holdersOfButtons(page: ParsedPage): Set<Element> {
  const holders = new Set<Element>();
  for (const button of page.$(SUBMITS).toArray()) {
    let node = button.parent as Element | null;
    for (let step = 0; node && step < CLIMB && node.name !== 'body'; step++, node = node.parent as Element | null)
      holders.add(node);
  }
  return holders;
}

function nearest(input: Element, holders: ReadonlySet<Element>): Element | null {
  let node = input.parent as Element | null;
  for (let step = 0; node && step < CLIMB; step++, node = node.parent as Element | null) if (holders.has(node)) return node;
  return null;
}

function labelsById(page: ParsedPage): ReadonlyMap<string, string> {
  return new Map(
    page
      .$('label[for]')
      .toArray()
      .map((label) => [label.attribs.for ?? '', foldSpace(page.$(label).text()).slice(0, 80)]),
  );
}

function describeField(input: Element, labels: ReadonlyMap<string, string>): FormField {
  const { name = '', id = '', placeholder = '', type = input.name } = input.attribs;
  const wrapping = (input.parent as Element | null)?.name === 'label' ? textIn(input.parent as Element) : '';
  const label = labels.get(id) || wrapping || input.attribs['aria-label'] || placeholder;
  return {
    name: foldSpace(name || label || id).slice(0, 60),
    type: type.toLowerCase(),
    words: fold(`${name} ${id} ${label} ${placeholder}`),
  };
}

function textIn(element: Element): string {
  return foldSpace(element.children.map((child: AnyNode) => (child.type === 'text' ? child.data : '')).join(' ')).slice(0, 80);
}

function describeForm(page: ParsedPage, holder: Element, fields: readonly FormField[]): PageForm {
  const { action = '', id = '', name = '', role = '' } = holder.attribs;
  const buttons = page.$(holder).find(SUBMITS).toArray();
  const submit = buttons.map(wordsOnButton).filter(Boolean).join(' · ').slice(0, 120);
  const first = page
    .$(holder)
    .find('*')
    .toArray()
    .slice(0, 50)
    .map((element) => blockAround(page, element))
    .find(Boolean);
  const heading = page.$(holder).find('h1,h2,h3,h4,legend').first().text() || first?.heading || '';
  const clues: FormClues = {
    fields,
    marks:
      holder.name === 'form'
        ? `${action} ${id} ${holder.attribs.class ?? ''} ${name}`.toLowerCase().replaceAll('blockquote', '')
        : id.toLowerCase(),
    words: fold(`${submit} ${heading.slice(0, 100)} ${holder.attribs['aria-label'] ?? ''}`),
    isSearch: role === 'search',
    role: page.role,
  };
  const kind = classifyForm(clues);
  const snippet = `${foldSpace(heading).slice(0, 50)} [${fields.map((field) => field.name).join(', ')}] ${submit}`;
  return { kind, fields, vendor: null, submit, action, page, element: holder, seen: [sightingOn(page, 'form', snippet)] };
}
