import { SUBMIT_WORDS } from '../../data/words/cta.ts';
import { FORM_WORDS } from '../../data/words/forms.ts';
import { LIST_ADDRESS } from '../../data/words/newsletter.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { inAnyLanguage, wholeLabel } from '../../lib/words.ts';
import type { Rejected } from '../../model/fact.ts';
import type { CtaKind } from '../../model/facts.ts';
import { type Control, controlsOf } from '../../page/controls.ts';
import { closest, isWithin } from '../../page/page-tree.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { joinItems } from '../fact-of.ts';
import type { FormKind } from '../forms/classify-form.ts';
import { reachesBusiness } from '../forms/contact-form.ts';
import { formsOf, type PageForm } from '../forms/page-forms.ts';
import type { CtaItem } from './cta-item.ts';
import { readControl } from './cta-kinds.ts';
import { placeOf } from './cta-place.ts';
import type { CtaStrength } from './cta-reading.ts';
import { deadEndOf, doesNothing } from './dead-controls.ts';
import { findEmbeddedCtas } from './embedded-ctas.ts';
import { invitationsInText } from './invited-in-text.ts';
import { readHeadingAbove } from './under-heading.ts';

type Candidate = CtaItem & { readonly strength: CtaStrength };

/** How sure we are that a visitor takes it for an invitation to this. */
const CONFIDENCE: Readonly<Record<CtaStrength, number>> = { invites: 0.95, leads: 0.93, names: 0.75 };

const KIND_OF_FORM: Partial<Record<FormKind, CtaKind>> = {
  contact: 'contact',
  callback: 'contact',
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
  const asking = site.pages.flatMap((page) => controlsOf(page).filter((control) => !isSubmitButton(control)));
  const dead = asking.filter((control) => doesNothing(site, control));
  const unable = new Set(dead);
  const alive = asking.filter((control) => !unable.has(control));
  const controls = alive.flatMap((control) => candidatesOf(site, control));
  const forms = formsOf(site).flatMap((form) => candidatesOfForm(site, form));
  const firm = [
    ...controls.filter(({ strength }) => strength !== 'names'),
    ...forms,
    ...findEmbeddedCtas(site),
    ...invitationsInText(site),
  ];
  const borneOut = new Set(firm.map(({ value }) => value.kind));
  const bare = controls.filter(({ strength }) => strength === 'names');
  const supported = bare.filter(
    (candidate) =>
      isButtonFor(candidate) ||
      writesAbout(candidate, firm) ||
      (borneOut.has(candidate.value.kind) ? !NEVER_BARE.has(candidate.value.kind) : leadsToIt(candidate)),
  );
  return {
    items: joinItems<CtaItem['value']>([...firm, ...supported].map(toItem), keyOf) as readonly CtaItem[],
    rejected: [
      ...bare.filter((candidate) => !supported.includes(candidate)).map((candidate) => rejectedAs('menu_word', candidate)),
      ...dead.flatMap((control) => candidatesOf(site, control)).map((candidate) => rejectedAs('dead_link', candidate)),
    ],
  };
});

/** Every menu has them: alone they invite to nothing. */
const NEVER_BARE: ReadonlySet<CtaKind> = new Set(['contact', 'chat', 'download']);
/** … but not as a button of its own: "WhatsApp" beside each name, "Kontakt" under a text. Navigation is dressed up too. */
function isButtonFor({ value }: Candidate): boolean {
  if (value.element !== 'button' || value.place === 'header') return false;
  return value.kind === 'contact' || value.kind === 'chat';
}
/** A button that writes a message asks for what it names, where its words say nothing plainer: "Anfrage", "Check availability". */
function writesAbout({ value: { element, place, kind, label, target } }: Candidate, firm: readonly CtaItem[]): boolean {
  if (element !== 'button' || place === 'header' || !BY_MESSAGE.has(kind) || !target.startsWith('mailto:')) return false;
  return !firm.some(({ value }) => value.label === label && value.target === target);
}
const BY_MESSAGE: ReadonlySet<CtaKind> = new Set(['quote', 'book', 'order']);

/** A bare "Newsletter" that leads to the page of that name, where one subscribes. */
function leadsToIt({ value }: Candidate): boolean {
  return value.kind === 'newsletter' && URL.canParse(value.target) && LIST_ADDRESS.test(new URL(value.target).pathname);
}

const rejectedAs = (why: string, { value, seen }: Candidate): Rejected => ({
  value: `${value.kind}: ${value.label}`,
  why,
  seen: [...seen],
});
const keyOf = ({ kind, label, target }: CtaItem['value']) => `${kind} ${label.toLowerCase()} ${target}`;
const toItem = ({ value, confidence, seen, because }: CtaItem): CtaItem => ({ value, confidence, seen, because });

function candidatesOf(site: Site, control: Control): Candidate[] {
  const { page, url, href, shape, hidden } = control;
  const { label, readings } = readHeadingAbove(control) ?? { label: control.label, readings: readControl(control) };
  return readings
    .filter(({ kind }) => kind !== 'signup' || !isOfList(site, control))
    .filter(({ kind }) => kind !== 'call' || url?.protocol === 'tel:' || (url === null && dials(site)))
    .map(({ kind, strength, vendor }) => ({
      // an icon without words is called by the name of the place that it leads to
      value: {
        kind,
        label: (label || vendor || '').slice(0, 80),
        target: targetOf(href, url),
        element: shape,
        place: placeOf(site, control),
      },
      confidence: CONFIDENCE[strength] - (hidden ? 0.1 : 0),
      seen: [sightingOn(page, shape, `${label}${href ? ` → ${href}` : ''}`)],
      because: [
        strength,
        ...(label ? [] : ['icon']),
        ...(hidden ? ['hidden'] : []),
        ...(deadEndOf(site, control) ? ['dead_end'] : []),
      ],
      strength,
    }));
}

/** "Iscriviti ora" on the form of a newsletter enrols nobody. */
function isOfList(site: Site, { element }: Control): boolean {
  const lists = formsOf(site).filter(({ kind }) => kind === 'newsletter');
  return lists.some((form) => form.element !== null && isWithin(element, form.element));
}

/** An anchor on the page itself leads to no other address. */
function targetOf(href: string, url: URL | null): string {
  if (!url || href === '#' || url.protocol === 'javascript:') return '';
  return url.href;
}

const dials = oncePer((site: Site) => site.pages.some(({ links }) => links.some(({ url }) => url?.protocol === 'tel:')));

const SUBMIT_LABEL = wholeLabel(SUBMIT_WORDS);
const FORM_DEPTH = 30;
/** A longer heading is an instruction, not an invitation. Letters. */
const HEADING_LENGTH = 60;
const FORM = new Set(['form']);

/** The button that sends a form, with no more than the word for it: what it asks stands over the form. */
function isSubmitButton({ element, words }: Control): boolean {
  if (!SUBMIT_LABEL.test(words) || (element.name !== 'button' && element.name !== 'input')) return false;
  return closest(element, FORM, FORM_DEPTH) !== null;
}

const GIVES_A_DOCUMENT = inAnyLanguage(FORM_WORDS.download);

/** A form is an invitation to what it is for, and to get in touch when the business learns who wrote. */
function candidatesOfForm(site: Site, form: PageForm): Candidate[] {
  const { page, element, submit, title, vendor, seen } = form;
  if (vendor && seen.every(({ how }) => how === 'link')) return [];
  const place = page && element ? placeOf(site, { page, element, label: submit, href: '' }) : 'unknown';
  const button = submit.split(' · ').at(-1) || vendor || '';
  const bare = SUBMIT_LABEL.test(fold(button)) || button === '';
  const said = title.length <= HEADING_LENGTH ? title : '';
  const label = (bare && said ? said : button).slice(0, 80);
  // a data sheet for an address is a way to get it
  const gives = form.kind === 'other' && GIVES_A_DOCUMENT.test(fold(submit)) ? ('download' as const) : undefined;
  const kinds = new Set([KIND_OF_FORM[form.kind] ?? gives, ...(reachesBusiness(form) ? (['contact'] as const) : [])]);
  return [...kinds].flatMap((kind): Candidate[] => {
    if (!kind) return [];
    const value = { kind, label, target: '', element: vendor ? 'widget' : 'form', place } as const;
    const because = bare && !said ? ['form', 'submit_word'] : ['form'];
    return [{ value, confidence: 0.92, seen, because, strength: 'leads' }];
  });
}
