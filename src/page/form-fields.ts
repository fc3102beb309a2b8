import { LEFT_EMPTY } from '../data/words/form-traps.ts';
import { fold } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { elementsNamed, elementsWithin, textWithin } from './page-elements.ts';
import type { PageElement } from './page-tree.ts';
import { foldSpace, type ParsedPage } from './parsed-page.ts';

/** Something on a form that a visitor fills in. */
export interface FormField {
  readonly name: string;
  /** `text`, `email`, `textarea`, `select` … */
  readonly type: string;
  /** Name, id, label and placeholder, folded. */
  readonly words: string;
}

const FIELD_TAGS = new Set(['input', 'textarea', 'select']);
const NOT_FILLED_IN = new Set(['hidden', 'submit', 'button', 'image', 'reset']);
/** More than any real page has: a cap against hostile input. */
const FIELDS_READ = 2000;
const LABEL_LENGTH = 80;

/** The elements of a page that a visitor fills in. */
export function fieldElements(page: ParsedPage): readonly PageElement[] {
  return elementsNamed(page, ...FIELD_TAGS)
    .filter(({ attribs }) => !NOT_FILLED_IN.has((attribs.type ?? '').toLowerCase()))
    .filter((input) => !isTrap(input))
    .slice(0, FIELDS_READ);
}

/** Names that makers of forms give to the field that only robots fill in ("honeypot"). */
const TRAP =
  /^(?:_?gotcha|_?honey(?:[-_]?pot)?(?:[-_]\w+)?|bot[-_]?field|_?hp[-_]?(?:field|email|name|url|website)?|(?:_?wpcf7_)?ak_hp_\w+|b_[0-9a-f]{20,}_[0-9a-f]+)$/i;
const TRAP_HOLDER = /\b(?:honey-?pot|hp-?field|hidden-?trap|bot-?trap)\b/i;
/** Out of sight, with the label, the line or the box that holds it. */
const OUT_OF_SIGHT =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|right|text-indent)\s*:\s*-\d{3,}|(?:^|;)\s*(?:width|height|opacity)\s*:\s*0(?:px|%)?\s*(?:;|$)|clip\s*:\s*rect\(/i;
const TRAP_DEPTH = 3;
/** Classes of style sheets that keep what bears them out of sight; steps of a form bear them for a while, but say what they ask. */
const HIDDEN_CLASS = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|visually-hidden|sr-only|screen-reader-text)(?:\s|$)/;

/** Left empty by people: called a trap, out of reach of keyboard and screen reader, or out of sight while the form is not. */
function isTrap(input: PageElement): boolean {
  const { name = '', id = '' } = input.attribs;
  if (TRAP.test(name) || TRAP.test(id)) return true;
  const unreachable = input.attribs.tabindex === '-1';
  let node: PageElement | null = input;
  for (let step = 0; node?.attribs && node.name !== 'form' && step <= TRAP_DEPTH; step++, node = node.parent) {
    const { class: classes = '', 'aria-hidden': hidden, style = '' } = node.attribs;
    if (TRAP_HOLDER.test(classes) || (unreachable && hidden === 'true')) return true;
    const fields = step === 0 ? 1 : elementsWithin(node, 60).filter(({ name: tag }) => FIELD_TAGS.has(tag)).length;
    if (fields === 1 && step <= 1 && HIDDEN_CLASS.test(classes) && asksNothing(input, node)) return true;
    if (fields === 1 && (OUT_OF_SIGHT.test(style) || (step > 0 && LEFT_EMPTY.test(fold(textWithin(node, 200)))))) return true;
  }
  return false;
}

/** No word on it or beside it says what it is for. */
function asksNothing({ name: tag, attribs }: PageElement, holder: PageElement): boolean {
  const said = `${attribs.placeholder ?? ''}${attribs['aria-label'] ?? ''}${attribs.title ?? ''}`;
  return tag === 'input' && !CHOSEN.test(attribs.type ?? '') && !said.trim() && !/\p{L}/u.test(textWithin(holder, 40));
}
const CHOSEN = /^(?:checkbox|radio|file)$/i;

export function describeField(page: ParsedPage, input: PageElement): FormField {
  const { name = '', id = '', placeholder = '', type = input.name } = input.attribs;
  const parent = input.parent;
  const wrapping = parent?.name === 'label' ? labelText(parent) : '';
  // forms of old write what they ask into the field itself
  const written = /^(?:|text|email)$/.test(input.attribs.type ?? '') ? (input.attribs.value ?? '').slice(0, LABEL_LENGTH) : '';
  const label = labelsById(page).get(id) || wrapping || input.attribs['aria-label'] || placeholder || written;
  return {
    name: foldSpace(name || label || id).slice(0, 60),
    type: type.toLowerCase(),
    words: fold(`${name} ${id} ${label} ${placeholder}`.slice(0, 300)),
  };
}

const labelsById = oncePer((page: ParsedPage): ReadonlyMap<string, string> => {
  const labels = elementsNamed(page, 'label').filter(({ attribs }) => attribs.for);
  return new Map(labels.slice(0, FIELDS_READ).map((label) => [label.attribs.for ?? '', labelText(label)]));
});

function labelText(label: PageElement): string {
  return foldSpace(textWithin(label, LABEL_LENGTH)).slice(0, LABEL_LENGTH);
}
