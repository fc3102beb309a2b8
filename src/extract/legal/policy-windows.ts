import { NAMES_DATA } from '../../data/words/policies.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import type { Control } from '../../page/controls.ts';
import { elementsNamed, elementsOf, textWithin } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import { PARAGRAPH, type Policy } from './policy.ts';

/** A notice has a few sentences at least. Letters. */
const NOTICE_LENGTH = 100;
/** Ids and classes of windows that open over the page. */
const WINDOW = /priva|modal|popup|cookie|dialog|overlay|lightbox|finestra|fenster|fenetre|ventana/i;
const CONCEALED = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const WINDOWS_READ = 60;
/** Letters in which a notice says what it is. */
const BEGINNING = 160;

/** A button or an empty link that opens a window on the same page: it says so itself, or there is a window with the notice. */
export function opensText({ page, element }: Control, policy: Policy): boolean {
  const { attribs } = element;
  const opener = attribs['data-bs-target'] ?? attribs['data-target'] ?? attribs['aria-controls'] ?? attribs.onclick;
  if ((opener !== undefined || /modal|popup|lightbox|iubenda/i.test(attribs.class ?? '')) && hasNotice(page)) return true;
  return [...windowsOn(page), ...boxesHeaded(page, policy)].some((box) => isNamedNotice(box, policy));
}

/** Boxes that a heading with these words begins: which of them a script shows over the page, its style does not always say. */
function boxesHeaded({ blocks }: ParsedPage, { words }: Policy): readonly PageElement[] {
  return blocks
    .filter(({ element, text }) => HEADING.test(element.name) && text.length < BEGINNING && words.test(fold(text)))
    .slice(0, WINDOWS_READ)
    .flatMap(({ element: { parent } }) => (parent && BOX.test(parent.name) ? [parent] : []));
}
const HEADING = /^(?:h[1-6]|strong|legend|dt|header)$/;
const BOX = /^(?:div|section|aside|article|template|dialog)$/;

/** A box under the name of the policy that speaks of data, in a few sentences at least. */
function isNamedNotice(box: PageElement, { words, role }: Policy): boolean {
  if (!beginsWith(box, words)) return false;
  const text = textWithin(box, 20_000);
  return text.length >= NOTICE_LENGTH && (NAMES_DATA.test(fold(text)) || (role === 'cookies' && /cookie/i.test(text)));
}

/** Names itself in its first words, as a heading does. */
function beginsWith(box: PageElement, words: RegExp): boolean {
  return words.test(fold(textWithin(box, BEGINNING).slice(0, BEGINNING)));
}

function speaksOfData(box: PageElement): boolean {
  const text = textWithin(box, 20_000);
  return text.length >= NOTICE_LENGTH && PARAGRAPH.test(fold(text));
}

/** The part of the page that a link leads to is the notice. */
export function holdsNotice(page: ParsedPage, id: string, policy: Policy): boolean {
  const part = elementsOf(page).find(({ attribs }) => attribs.id === id || attribs.name === id);
  if (part && isNamedNotice(part, policy)) return true;
  const text = part ? textWithin(part, 20_000) : '';
  return text.length >= NOTICE_LENGTH * 2 && PARAGRAPH.test(fold(text));
}

/** Parts of the page that a script or a press shows over it: dialogs, what is hidden, what unfolds. */
const windowsOn = oncePer((page: ParsedPage): readonly PageElement[] => elementsOf(page).filter(isWindow).slice(0, WINDOWS_READ));

function isWindow({ name, attribs }: PageElement): boolean {
  if (name === 'dialog' || name === 'details' || attribs.role === 'dialog' || attribs['aria-modal'] === 'true') return true;
  if (!BOX.test(name)) return false;
  if (name === 'template' || 'hidden' in attribs || attribs['aria-hidden'] === 'true' || CONCEALED.test(attribs.style ?? ''))
    return true;
  return WINDOW.test(`${attribs.id ?? ''} ${attribs.class ?? ''}`);
}

/** A window on the page speaks of personal data, in a few sentences at least. */
const hasNotice = oncePer((page: ParsedPage): boolean => windowsOn(page).some((box) => speaksOfData(box)));

/** A notice that unfolds under its own name. */
export function unfolded(page: ParsedPage, policy: Policy): readonly Item<FactValue<'privacyPolicy'>>[] {
  const boxes = elementsNamed(page, 'details').slice(0, WINDOWS_READ);
  return boxes.flatMap((box) => {
    if (!isNamedNotice(box, policy)) return [];
    const label = foldSpace(textWithin(box, 60)).slice(0, 60);
    return [
      { value: { url: page.url.href.replace(/#.*$/, ''), label }, confidence: 0.9, seen: [sightingOn(page, 'text', label)] },
    ];
  });
}
