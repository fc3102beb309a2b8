import { FORM_VENDORS } from '../../data/form-vendors.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Sighting } from '../../model/fact.ts';
import { blockAround } from '../../page/block-around.ts';
import { isButton, wordsOnButton } from '../../page/controls.ts';
import { describeField, type FormField, fieldElements } from '../../page/form-fields.ts';
import { elementsNamed, elementsOf, elementsWithin, textWithin } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { productFinder } from '../vendors/find-products.ts';
import { classifyEmbeddedForm, classifyForm, type FormKind, isUnexplained } from './classify-form.ts';

export interface PageForm {
  readonly kind: FormKind;
  readonly fields: readonly FormField[];
  readonly vendor: string | null;
  /** Words on its buttons, '' when it has none. */
  readonly submit: string;
  /** The heading in it or over it, '' when there is none. */
  readonly heading: string;
  /** It asks for an address and nothing says what for. */
  readonly unexplained: boolean;
  /** Address that it is sent to, '' when a script or the page itself takes it. */
  readonly action: string;
  readonly page: ParsedPage | null;
  readonly element: PageElement | null;
  readonly seen: readonly Sighting[];
}

/** Levels between a field and the box that holds its button, where there is no `<form>`. */
const CLIMB = 8;
/** Caps against hostile input: deeper, larger and more than any real form. */
const DEEP = 100;
const ELEMENTS_READ = 1500;
const FORMS_READ = 200;
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'legend']);

const findVendorForms = productFinder(FORM_VENDORS, { styles: 'ignored' });

/** All forms of the site: `<form>` elements, fields and a button joined by a script alone, and embedded forms of vendors. */
export const formsOf = oncePer((site: Site): readonly PageForm[] => [
  ...site.pages.flatMap(formsOnPage),
  ...findVendorForms(site).map(({ row, seen }): PageForm => {
    const context = seen.map(({ page, snippet }) => `${new URL(page).pathname} ${titleOf(site, page)} ${snippet}`).join(' ');
    const linkedOnly = seen.every(({ how }) => how === 'link');
    const kind = classifyEmbeddedForm(fold(context), linkedOnly);
    const nothing = { submit: '', heading: '', action: '', page: null, element: null, unexplained: false };
    return { kind, fields: [], vendor: row.product, ...nothing, seen };
  }),
]);

function titleOf(site: Site, page: string): string {
  return site.pages.find(({ url }) => url.href === page)?.title ?? '';
}

const formsOnPage = oncePer((page: ParsedPage): readonly PageForm[] => {
  const groups = new Map<PageElement, PageElement[]>();
  for (const input of fieldElements(page)) {
    const holder = formAround(page, input) ?? nearest(input, holdersOfButtons(page));
    const group = holder && groups.get(holder);
    if (group) group.push(input);
    else if (holder) groups.set(holder, [input]);
  }
  const forms = [...groups].slice(0, FORMS_READ);
  return forms.map(([holder, inputs]) =>
    describeForm(
      page,
      holder,
      inputs.map((input) => describeField(page, input)),
    ),
  );
});

/** The form that an input belongs to; none when one form wraps the whole page, as ASP.NET pages do. */
function formAround(page: ParsedPage, input: PageElement): PageElement | null {
  let node = input.parent;
  for (let step = 0; node && step < DEEP; step++, node = node.parent)
    if (node.name === 'form') return pageWrappers(page).has(node) ? null : node;
  return null;
}

const pageWrappers = oncePer((page: ParsedPage): ReadonlySet<PageElement> => {
  const forms = elementsNamed(page, 'form').slice(0, FORMS_READ);
  const wraps = ({ name, attribs }: PageElement) => name === 'nav' || name === 'footer' || attribs.name === '__VIEWSTATE';
  return new Set(forms.filter((form) => elementsWithin(form, ELEMENTS_READ).some(wraps)));
});

/** Elements with a button somewhere in them, a few levels up at most: what holds the fields of a form without `<form>`. */
const holdersOfButtons = oncePer((page: ParsedPage): ReadonlySet<PageElement> => {
  const holders = new Set<PageElement>();
  for (const button of elementsOf(page).filter(isButton)) {
    let node = button.parent;
    for (let step = 0; node && step < CLIMB && node.name !== 'body'; step++, node = node.parent) holders.add(node);
  }
  return holders;
});

function nearest(input: PageElement, holders: ReadonlySet<PageElement>): PageElement | null {
  let node = input.parent;
  for (let step = 0; node && step < CLIMB; step++, node = node.parent) if (holders.has(node)) return node;
  return null;
}

function describeForm(page: ParsedPage, holder: PageElement, fields: readonly FormField[]): PageForm {
  const { action = '', id = '', name = '', role = '' } = holder.attribs;
  const elements = elementsWithin(holder, ELEMENTS_READ);
  const submit = elements.filter(isButton).map(wordsOnButton).filter(Boolean).join(' · ').slice(0, 120);
  const heading = headingOf(page, elements);
  const named = holder.name === 'form' ? `${action} ${id} ${holder.attribs.class ?? ''} ${name}` : id;
  const clues = {
    fields,
    marks: fold(named.replaceAll('blockquote', '')),
    words: fold(`${submit} ${heading} ${holder.attribs['aria-label'] ?? ''}`),
    text: fold(`${textBefore(page, elements)} ${textWithin(holder, TEXT_READ).slice(0, TEXT_READ)}`),
  };
  const kind = classifyForm({ ...clues, isSearch: role === 'search', role: page.role });
  const snippet = `${heading.slice(0, 50)} [${fields.map((field) => field.name).join(', ')}] ${submit}`;
  const seen = [sightingOn(page, 'form', snippet)];
  const unexplained = isUnexplained(clues, kind);
  return { kind, fields, vendor: null, submit, heading, action, page, element: holder, unexplained, seen };
}

/** Text of a form that tells what it is for; the rest is small print. Letters. */
const TEXT_READ = 400;
const SENTENCE = 250;

/** The line just before a form: "Recevez nos nouvelles une fois par mois". */
function textBefore(page: ParsedPage, elements: readonly PageElement[]): string {
  const block = firstBlock(page, elements);
  const before = block ? page.blocks[block.index - 1] : undefined;
  return before && before.text.length <= SENTENCE && before.region === block?.region ? before.text : '';
}

function firstBlock(page: ParsedPage, elements: readonly PageElement[]) {
  return elements
    .slice(0, 50)
    .map((element) => blockAround(page, element))
    .find((block) => block !== null);
}

/** The heading in the form, else the last one before it. */
function headingOf(page: ParsedPage, elements: readonly PageElement[]): string {
  const inside = elements.find(({ name }) => HEADINGS.has(name));
  const text = inside ? foldSpace(textWithin(inside, 100)) : '';
  return (text || firstBlock(page, elements)?.heading || '').slice(0, 100);
}
