import { ASKS_WHO, NAMES_A_FORM, ROBOT_TEST } from '../../data/words/form-names.ts';
import type { PageRole } from '../../model/evidence.ts';
import { blindSpotOver } from '../../page/blind-spots.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { resolve } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { formsOf, type PageForm } from './page-forms.ts';

/** Forms by which a visitor can write to the business. One that only looks up free rooms asks nobody's name: it is none. */
export function reachesBusiness({ kind, fields, vendor }: PageForm): boolean {
  if (kind === 'contact' || kind === 'quote' || kind === 'callback') return true;
  return (
    kind === 'booking' &&
    (vendor !== null || fields.some(({ type, words }) => type === 'email' || type === 'tel' || ASKS_WHO.test(words)))
  );
}

/** Every page but policies, notices and carts; a page of no known purpose is often the request itself. */
const MAY_HOLD_A_FORM: readonly PageRole[] = ['contact', 'booking', 'services', 'frame', 'menu', 'about', 'other'];

/** A frame of another host that says it is a form, of a vendor that we do not know: what is in it cannot be seen. */
function perhapsFramed({ pages }: Site): boolean {
  return pages.some((page) =>
    elementsNamed(page, 'iframe').some(({ attribs: { src = '', title = '', 'data-src': later = '' } }) => {
      const url = resolve(src || later, page.url);
      return url !== null && url.host !== page.url.host && NAMES_A_FORM.test(`${url.href.slice(0, 300)} ${title}`);
    }),
  );
}

/** What the form asks: boxes and buttons of one name are one question; a test against robots asks nothing of anybody. */
function questions(fields: PageForm['fields']): string[] {
  const choices = new Set<string>();
  const asked = fields.filter(({ name, type, words }) => {
    if (ROBOT_TEST.test(words)) return false;
    if (!/^(?:checkbox|radio)$/.test(type) || name === '') return true;
    return !choices.has(name) && choices.add(name);
  });
  return asked.map(({ name }) => name);
}

/** The general form comes first, then those for one purpose; of several the one that asks least. */
const RANKS: readonly PageForm['kind'][] = ['contact', 'quote', 'callback', 'booking'];
const effortOf = ({ fields, vendor }: PageForm) => (vendor ? 10 : questions(fields).length);

/** A form a visitor can write to the business with; login, search, newsletter and job forms are none. */
export const contactForm: Extractor<'contactForm'> = (site) => {
  const items = formsOf(site)
    .filter(reachesBusiness)
    .sort((a, b) => RANKS.indexOf(a.kind) - RANKS.indexOf(b.kind) || effortOf(a) - effortOf(b))
    .map(({ kind, fields, vendor, seen }) => ({
      value: { kind, fields: questions(fields), vendor },
      confidence: vendor ? 0.9 : 0.95,
      seen,
    }));
  return factOf(
    joinItems(items, ({ kind, fields, vendor }) => `${kind} ${vendor} ${fields.join()}`),
    { blind: blindSpotOver(site, MAY_HOLD_A_FORM) ?? (items.length === 0 && perhapsFramed(site) ? 'doubtful' : null) },
  );
};
