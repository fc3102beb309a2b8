import { fillTemplate } from '../../i18n/fill-template.ts';
import { type Fact, type Item, itemsOf } from '../../model/fact.ts';
import { type ContactFact, factsThat } from '../../model/fact-traits.ts';
import { contactShown, networkNamed } from '../business/contacts.ts';
import { timesIn } from '../business/hours-shown.ts';
import { reasonOf, type View } from '../business/view.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo } from '../page/link.ts';
import { icon } from '../picture/icons.ts';
import { shownValue } from '../shown-value.ts';
import { spacedPhone } from '../spaced-phone.ts';

const CONTACT_FACTS = factsThat('contact') as readonly ContactFact[];
/** What customers use; the lines of the registers stand in the annex. */
const SHOWN_FACTS = CONTACT_FACTS.filter((name) => name !== 'companyDetails' && name !== 'rea');
/** Values of one kind; the annex has all. */
const SHOWN_EACH = 2;
const TROUBLE_SHOWN = 4;
/** Below this nobody should rely on it before a person has looked. */
const SURE_FROM = 0.6;
/** What nearly every customer looks for: worth a word when it was looked for and not seen. */
const LOOKED_FOR = ['phones', 'emails', 'address', 'openingHours', 'whatsapp'] as const satisfies readonly ContactFact[];

/** What a check found out about contacts that lead to others, or are not the same everywhere. */
const TROUBLES: Readonly<Record<string, readonly string[]>> = {
  'mail-consistent': ['elsewhere', 'mistyped'],
  'identity-consistent': ['data_differ', 'phone_differs', 'town_differs'],
};

/** The contacts as customers see them: what contradicts itself or may be a stranger's first, then each kind in a line. */
export function ownerContacts(view: View): Html {
  const { words, formats, record } = view;
  const { owner } = words;
  const rows = SHOWN_FACTS.map((name) => row(view, name)).filter((each) => each !== null);
  const trouble = troublesOf(view).slice(0, TROUBLE_SHOWN);
  const lacking = LOOKED_FOR.filter((name) => record.facts[name].state === 'no' && examplesOf(view, name).length === 0).map(
    (name) => withinSentence(words.facts[name], words.locale),
  );
  const first =
    trouble.length > 0 &&
    html`<div class="trouble is-weak"><h3>${icon('weak')}${owner.contactsTrouble}</h3><ul>${trouble.map((line) => html`<li>${line}</li>`)}</ul></div>`;
  return html`<section class="section own-contacts" aria-labelledby="own-contacts"><h2 id="own-contacts">${owner.contactsTitle}</h2>${first}${rows.length > 0 ? html`<dl>${rows}</dl>` : html`<p>${words.page.contactsNone}</p>`}${lacking.length > 0 && rows.length > 0 && html`<p class="small">${fillTemplate(owner.notSeen, { list: formats.list(lacking) })}</p>`}${rows.length > 0 && html`<p class="small quiet">${owner.contactsAllRight}</p>`}</section>`;
}

function row<N extends ContactFact>(view: View, name: N): Html | null {
  const sure = itemsOf(view.record.facts[name] as Fact<unknown>).filter(({ confidence }) => confidence >= SURE_FROM);
  const items = name === 'openingHours' ? hoursOnce(sure as readonly Item<{ readonly text: string }>[]) : sure;
  if (items.length === 0) return null;
  const shown = items.slice(0, SHOWN_EACH).map(({ value }) => html`<dd>${shownToOwner(view, name, value)}</dd>`);
  const more =
    items.length > SHOWN_EACH &&
    html`<dd class="small quiet">${fillTemplate(view.words.owner.more, { count: items.length - SHOWN_EACH })}</dd>`;
  return html`<div><dt>${view.words.facts[name]}</dt>${shown}${more}</div>`;
}

/** Those that stand on the page, if any do, and each that names other times than those before. */
function hoursOnce<T extends { readonly text: string }>(items: readonly Item<T>[]): readonly Item<T>[] {
  const printed = items.filter(({ seen }) => seen.some(({ how }) => how === 'text'));
  const shown = printed.length > 0 ? printed : items;
  const times = shown.map(({ value }) => timesIn(value.text));
  return shown.filter((_, index) => times.indexOf(times[index] ?? '') === index);
}

/** A label in the middle of a sentence: small, but for the nouns of German and for names ("WhatsApp", "PEC"). */
function withinSentence(label: string, locale: string): string {
  const isName = /\p{Lu}/u.test(label.slice(1));
  return locale.startsWith('de') || isName ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

/** Shorter than in the annex: a profile by the name of its network, and of a number only when a tap does not dial it. */
function shownToOwner<N extends ContactFact>(view: View, name: N, value: unknown): Html {
  const { network, url, clickable, e164, printed } = value as Readonly<Record<string, unknown>>;
  if (typeof network === 'string' && typeof url === 'string') return linkTo(url, networkNamed(network));
  if (name === 'phones' && clickable === true) return linkTo(`tel:${e164}`, foreign(String(printed || e164)));
  return contactShown(view, name, value);
}

/** Links that dial another number, examples left over from a template, and what may be somebody else's. */
function troublesOf(view: View): readonly string[] {
  const {
    words: { owner, facts: labels },
    record: { facts, findings },
  } = view;
  const judged = findings
    .filter(({ check, reason }) => TROUBLES[check]?.includes(reason))
    .map((finding) => reasonOf(view, finding));
  const contradictions = itemsOf(facts.phoneContradictions).map(({ value: { printed, dials } }) =>
    fillTemplate(owner.contradiction, { printed: spacedPhone(printed), dials: spacedPhone(dials) }),
  );
  const examples = CONTACT_FACTS.flatMap((name) => examplesOf(view, name));
  const unsure = CONTACT_FACTS.flatMap((name) =>
    itemsOf(facts[name] as Fact<unknown>)
      .filter(({ confidence }) => confidence < SURE_FROM)
      .map(({ value }) => {
        const shown = shownValue(value as Readonly<Record<string, unknown>>);
        return fillTemplate(owner.unsure, { value: [labels[name], shown].filter(Boolean).join(' ') });
      }),
  );
  const leftovers = leftoversSaid(view, [...new Set(examples)]);
  return [...new Set([...contradictions, ...judged, ...leftovers, ...unsure])].filter(Boolean);
}

/** What was turned down because it is left over from a template. */
function examplesOf({ record }: View, name: ContactFact): readonly string[] {
  const fact: Fact<unknown> = record.facts[name];
  const rejected = fact.state === 'not_applicable' ? [] : (fact.rejected ?? []);
  return rejected.filter(({ why }) => why === 'placeholder').map(({ value }) => spacedPhone(value));
}

/** One sentence for all of them. */
function leftoversSaid({ words: { owner }, formats }: View, values: readonly string[]): readonly string[] {
  const [value] = values;
  if (value === undefined) return [];
  return [
    values.length === 1
      ? fillTemplate(owner.placeholder, { value })
      : fillTemplate(owner.placeholders, { list: formats.list(values) }),
  ];
}
