import { blindSpotOver } from './blind-spots.ts';
import { factOf, joinItems } from './fact-of.ts';
import { formsOf, type PageForm } from './page-forms.ts';
import type { Extractor } from './site.ts';

/** Forms by which a visitor can write to the business. One that only looks up free rooms asks nobody's name: it is none. */
export function reachesBusiness({ kind, fields, vendor }: PageForm): boolean {
  if (kind === 'contact' || kind === 'quote') return true;
  return (
    kind === 'booking' &&
    (vendor !== null || fields.some(({ type, words }) => type === 'email' || type === 'tel' || WHO.test(words)))
  );
}
const WHO = /\bnome|\bname|\bnom\b|nombre|\be ?mail|telefon|phone/;

/** A form a visitor can write to the business with; login, search, newsletter and job forms are none. */
export const extractContactForm: Extractor<'contactForm'> = (site) => {
  const items = formsOf(site)
    .filter(reachesBusiness)
    .map(({ kind, fields, vendor, seen }) => ({
      value: { kind, fields: fields.map(({ name }) => name), vendor },
      confidence: vendor ? 0.9 : 0.95,
      seen,
    }));
  return factOf(
    joinItems(items, ({ kind, fields, vendor }) => `${kind} ${vendor} ${fields.join()}`),
    { blind: blindSpotOver(site, ['contact', 'booking', 'services', 'frame']) },
  );
};
