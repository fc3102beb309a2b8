import { oncePer } from '../../lib/once-per.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { CtaKind, FactValue } from '../../model/facts.ts';
import { type Control, controlsOf } from '../../page/controls.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { joinItems } from '../fact-of.ts';
import type { FormKind } from '../forms/classify-form.ts';
import { reachesBusiness } from '../forms/contact-form.ts';
import { formsOf, type PageForm } from '../forms/page-forms.ts';
import { type CtaStrength, readControl } from './cta-kinds.ts';
import { placeOf } from './cta-place.ts';
import { findEmbeddedCtas } from './embedded-ctas.ts';

export type CtaItem = Item<FactValue<'ctas'>> & { readonly because: readonly string[] };
type Candidate = CtaItem & { readonly strength: CtaStrength };

/** How sure we are that a visitor takes it for an invitation to this. */
const CONFIDENCE: Readonly<Record<CtaStrength, number>> = { invites: 0.95, leads: 0.93, names: 0.75 };

const KIND_OF_FORM: Partial<Record<FormKind, CtaKind>> = {
  contact: 'contact',
  quote: 'quote',
  booking: 'book',
  newsletter: 'newsletter',
  order: 'order',
  job: 'jobs',
};

export interface FoundCtas {
  readonly items: readonly CtaItem[];
  /** Bare menu words that nothing bears out. */
  readonly rejected: readonly Rejected[];
}

/** All invitations of the site: links and buttons by words and by target, forms by purpose, widgets of vendors. */
export const findCtas = oncePer((site: Site): FoundCtas => {
  const controls = site.pages.flatMap((page) => controlsOf(page).flatMap((control) => candidatesOf(site, control)));
  const forms = formsOf(site).flatMap((form) => candidatesOfForm(site, form));
  const firm = [...controls.filter(({ strength }) => strength !== 'names'), ...forms, ...findEmbeddedCtas(site)];
  const borneOut = new Set(firm.map(({ value }) => value.kind));
  const bare = controls.filter(({ strength }) => strength === 'names');
  const supported = bare.filter(({ value }) => borneOut.has(value.kind) && value.kind !== 'contact' && value.kind !== 'chat');
  return {
    items: joinItems<CtaItem['value']>([...firm, ...supported].map(toItem), keyOf) as readonly CtaItem[],
    rejected: bare
      .filter((candidate) => !supported.includes(candidate))
      .map(({ value, seen }) => ({ value: `${value.kind}: ${value.label}`, why: 'menu_word', seen: [...seen] })),
  };
});

const keyOf = ({ kind, label, target }: CtaItem['value']) => `${kind} ${label.toLowerCase()} ${target}`;
const toItem = ({ value, confidence, seen, because }: CtaItem): CtaItem => ({ value, confidence, seen, because });

function candidatesOf(site: Site, control: Control): Candidate[] {
  const { page, label, url, href, shape, hidden } = control;
  return readControl(control)
    .filter(({ kind }) => kind !== 'call' || url?.protocol === 'tel:' || (url === null && dials(site)))
    .map(({ kind, strength }) => ({
      value: { kind, label: label.slice(0, 80), target: targetOf(href, url), element: shape, place: placeOf(site, control) },
      confidence: CONFIDENCE[strength] - (hidden ? 0.1 : 0),
      seen: [sightingOn(page, shape, `${label}${href ? ` → ${href}` : ''}`)],
      because: [strength, ...(hidden ? ['hidden'] : [])],
      strength,
    }));
}

/** An anchor on the page itself leads to no other address. */
function targetOf(href: string, url: URL | null): string {
  if (!url || href === '#' || url.protocol === 'javascript:') return '';
  return url.href;
}

const dials = oncePer((site: Site) => site.pages.some(({ links }) => links.some(({ url }) => url?.protocol === 'tel:')));

/** A form is an invitation to what it is for, and to get in touch when the business learns who wrote. */
function candidatesOfForm(site: Site, form: PageForm): Candidate[] {
  const { page, element, submit, vendor, seen } = form;
  if (vendor && seen.every(({ how }) => how === 'link')) return [];
  const place = page && element ? placeOf(site, { page, element, label: submit, href: '' }) : 'unknown';
  const label = (submit.split(' · ').at(-1) || vendor || '').slice(0, 80);
  const kinds = new Set([KIND_OF_FORM[form.kind], ...(reachesBusiness(form) ? (['contact'] as const) : [])]);
  return [...kinds].flatMap((kind): Candidate[] => {
    if (!kind) return [];
    const value = { kind, label, target: '', element: vendor ? 'widget' : 'form', place } as const;
    return [{ value, confidence: 0.92, seen, because: ['form'], strength: 'leads' }];
  });
}
