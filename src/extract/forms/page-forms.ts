import { FORM_VENDORS } from '../../data/form-vendors.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Sighting } from '../../model/fact.ts';
import { isButton, wordsOnButton } from '../../page/controls.ts';
import { describeField, type FormField, fieldElements } from '../../page/form-fields.ts';
import { elementsNamed, elementsOf, elementsWithin, textWithin } from '../../page/page-elements.ts';
import { closest, type PageElement } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { readWords } from '../cta/cta-kinds.ts';
import { productFinder } from '../vendors/find-products.ts';
import { classifyEmbeddedForm, classifyForm, type FormKind, isUnexplained, tellsPurpose } from './classify-form.ts';

export interface PageForm {
  readonly kind: FormKind;
  readonly fields: readonly FormField[];
  readonly vendor: string | null;
  /** Words on its buttons, '' when it has none. */
  readonly submit: string;
  /** The heading in it or over it, '' when there is none. */
  readonly heading: string;
  /** The heading that names it: its own, or one over it that says what it is for. */
  readonly title: string;
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
    const nothing = { submit: '', heading: '', title: '', action: '', page: null, element: null, unexplained: false };
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
  return joinCutForms([...groups].slice(0, FORMS_READ)).map(([holders, inputs]) =>
    describeForm(
      page,
      holders,
      inputs.map((input) => describeField(page, input)),
    ),
  );
});

type Group = readonly [holders: readonly [PageElement, ...PageElement[]], inputs: readonly PageElement[]];

/** A box that ends in the middle of a form ends the form too: fields and button that follow are the rest of it, when it has none. */
function joinCutForms(groups: readonly (readonly [PageElement, readonly PageElement[]])[]): readonly Group[] {
  const joined: Group[] = [];
  for (const [holder, inputs] of groups) {
    const last = joined.at(-1);
    const cut = last?.[0].length === 1 && last[0][0].name === 'form' && holder.name !== 'form' && !hasButton(last[0][0]);
    if (last && cut && (inputs[0]?.at ?? 0) >= last[0][0].end)
      joined[joined.length - 1] = [
        [...last[0], holder],
        [...last[1], ...inputs],
      ];
    else joined.push([[holder], inputs]);
  }
  return joined;
}

const hasButton = (holder: PageElement): boolean => elementsWithin(holder, ELEMENTS_READ).some(isButton);

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

function describeForm(page: ParsedPage, holders: Group[0], fields: readonly FormField[]): PageForm {
  const [holder] = holders;
  const { action = '', id = '', name = '', role = '' } = holder.attribs;
  const elements = holders.flatMap((each) => elementsWithin(each, ELEMENTS_READ));
  const submit = elements.filter(isButton).map(wordsOnButton).filter(Boolean).join(' · ').slice(0, 120);
  const own = ownHeading(elements);
  const heading = (own || headingOver(page, holder)).slice(0, 100);
  const named = holder.name === 'form' ? `${action} ${id} ${holder.attribs.class ?? ''} ${name}` : id;
  const clues = {
    fields,
    marks: fold(named.replaceAll('blockquote', '')),
    words: fold(`${submit} ${heading} ${holder.attribs['aria-label'] ?? ''}`),
    text: fold(`${textBefore(page, holder)} ${textWithin(holder, TEXT_READ).slice(0, TEXT_READ)}`),
  };
  const kind = classifyForm({ ...clues, isSearch: role === 'search', role: page.role });
  const snippet = `${heading.slice(0, 50)} [${fields.map((field) => field.name).join(', ')}] ${submit}`;
  const seen = [sightingOn(page, 'form', snippet)];
  const unexplained = isUnexplained(clues, kind);
  const title = own || tellsPurpose(kind, fold(heading)) || invites(heading) ? heading : '';
  return { kind, fields, vendor: null, submit, heading, title, action, page, element: holder, unexplained, seen };
}

/** "Write to us" over a form is what it is for. */
const invites = (heading: string): boolean => readWords(heading, fold(heading)).some(({ strength }) => strength === 'invites');

/** Text of a form that tells what it is for; the rest is small print. Letters. */
const TEXT_READ = 400;
const SENTENCE = 250;

const FORM = new Set(['form']);

/** The line just before a form, not the last of another form: "Recevez nos nouvelles une fois par mois". */
function textBefore(page: ParsedPage, holder: PageElement): string {
  const first = blockWithin(page, holder);
  const before = first ? page.blocks[first.index - 1] : blockBefore(page, holder);
  const beside = !first || before?.region === first.region;
  const isOthers = before !== undefined && closest(before.element, FORM, CLIMB) !== null;
  return before && before.text.length <= SENTENCE && beside && !isOthers ? before.text : '';
}

/** The first text in it; fields that say in themselves what they ask have none. */
const blockWithin = ({ blocks }: ParsedPage, { at, end }: PageElement): TextBlock | undefined =>
  blocks.find(({ element }) => element.at >= at && element.at < end);

/** The last text before it, not one that it stands in. */
const blockBefore = ({ blocks }: ParsedPage, { at }: PageElement): TextBlock | undefined =>
  blocks.findLast(({ element }) => element.end <= at);

function ownHeading(elements: readonly PageElement[]): string {
  const inside = elements.find(({ name }) => HEADINGS.has(name));
  return inside ? foldSpace(textWithin(inside, 100)) : '';
}

/** The last heading before it. */
function headingOver(page: ParsedPage, holder: PageElement): string {
  const first = blockWithin(page, holder);
  if (first) return first.heading;
  const before = blockBefore(page, holder);
  return before && HEADINGS.has(before.element.name) ? before.text : (before?.heading ?? '');
}
