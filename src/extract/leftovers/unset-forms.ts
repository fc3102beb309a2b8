import { UNSET_MAILBOX, UNSET_PIECE } from '../../data/words/unfilled.ts';
import { fold } from '../../lib/fold.ts';
import { elementsWithin } from '../../page/page-elements.ts';
import { resolve } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { formsOf, type PageForm } from '../forms/page-forms.ts';
import { type LeftoverItem, leftover } from './finding.ts';

const ELEMENTS_READ = 400;
/** Hidden fields with which services for forms know whose form it is. */
const KEY_FIELD = /^(?:access_?key|form_?id|api_?key)$/i;

/** Forms whose address is still the one of the instructions: what visitors write there reaches nobody. */
export function unsetForms(site: Site): readonly LeftoverItem[] {
  return formsOf(site).flatMap((form) => {
    const { page, submit, heading } = form;
    const unset = unsetPart(form);
    if (!page || !unset) return [];
    const label = (submit.split(' · ').at(-1) || heading || 'form').slice(0, 80);
    return [leftover('button_to_nowhere', page, `${label} → ${unset}`, { target: unset.slice(0, 300), label })];
  });
}

function unsetPart({ action, page, element }: PageForm): string | null {
  const url = page && resolve(action, page.url);
  if (url && url.host !== page.url.host && piecesOf(url).some(isUnset)) return url.href;
  const key =
    element &&
    elementsWithin(element, ELEMENTS_READ).find(
      ({ attribs }) => KEY_FIELD.test(attribs.name ?? '') && isUnset(attribs.value ?? ''),
    );
  return key ? `${key.attribs.name}=${key.attribs.value}` : null;
}

const piecesOf = ({ pathname, searchParams }: URL): readonly string[] => [
  ...pathname.split('/').map(decoded),
  ...searchParams.values(),
];

function isUnset(piece: string): boolean {
  return UNSET_MAILBOX.test(piece) || UNSET_PIECE.test(fold(piece).replaceAll(' ', ''));
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
