import { channelNames } from '../../data/channel-names.ts';
import { SOCIAL_NETWORKS } from '../../data/social-networks.ts';
import { fillTemplate } from '../../i18n/fill-template.ts';
import type { Fact, Item } from '../../model/fact.ts';
import { type ContactFact, factsThat } from '../../model/fact-traits.ts';
import type { FactName, Facts, FactValue } from '../../model/facts.ts';
import { foreign, type Html, html } from '../page/html.ts';
import { linkTo, mailShown } from '../page/link.ts';
import { spacedPhone } from '../spaced-phone.ts';
import { hoursShown } from './hours-shown.ts';
import { placeOf } from './sightings.ts';
import type { View } from './view.ts';

/** Below this somebody should look before relying on it. */
const SURE_FROM = 0.6;
const SHOWN_EACH = 6;
const NETWORKS = new Map(SOCIAL_NETWORKS.map(({ id, name }) => [id, name]));

export const networkNamed = (network: string): string => NETWORKS.get(network) ?? network;

type Show<N extends FactName> = (value: FactValue<N>, view: View) => Html;
/** A new contact without a way to show it does not compile. */
type Shows = { readonly [N in ContactFact]: Show<N> };

const words = (value: { readonly text: string }) => html`${foreign(value.text)}`;
const channel = ({ value, url }: { readonly value: string; readonly url: string }) => linkTo(url, foreign(spacedPhone(value)));
const email = ({ address }: { readonly address: string }) => linkTo(`mailto:${address}`, mailShown(address));
const profile = ({ network, url }: { readonly network: string; readonly url: string }, { formats }: View) =>
  html`${networkNamed(network)}${formats.colon}${linkTo(url)}`;

/** Who makes the form, how much it asks: the names of its fields are those of its code. */
function formShown({ fields, vendor }: FactValue<'contactForm'>, { words: { page }, formats }: View): Html {
  const count = fields.length === 1 ? page.formField : fillTemplate(page.formFields, { count: formats.number(fields.length) });
  return html`${[vendor, fields.length > 0 && count].filter(Boolean).join(', ') || page.formThere}`;
}

/** How each contact is shown. */
const CONTACTS: Shows = {
  phones: ({ e164, printed, clickable }, view) =>
    html`${linkTo(`tel:${e164}`, foreign(printed || spacedPhone(e164)))} <span class="quiet small">${clickable ? view.words.page.clickable : view.words.page.notClickable}</span>`,
  emails: email,
  pec: email,
  whatsapp: channel,
  messenger: channel,
  telegram: channel,
  otherMessaging: (value, { formats }) => html`${channelNames([value]).join()}${formats.colon}${channel(value)}`,
  contactForm: formShown,
  address: words,
  openingHours: ({ text }, view) => hoursShown(text, view.words.locale),
  profiles: profile,
  reviewProfiles: profile,
  vatNumber: ({ number, country }) => html`${country} ${number}`,
  rea: words,
  companyDetails: words,
};

/** One value of a contact, as people read it. */
export function contactShown<N extends ContactFact>(view: View, name: N, value: unknown): Html {
  return (CONTACTS[name] as Show<N>)(value as FactValue<N>, view);
}

const CONTACT_NAMES = factsThat('contact') as readonly ContactFact[];

/** The contacts as a new customer finds them, each with where it stands. */
export function contactsSection(view: View): Html {
  const { page } = view.words;
  const rows = CONTACT_NAMES.map((name) => contactRow(view, name)).filter((row) => row !== null);
  const table = html`<table class="contacts"><caption class="only-spoken">${page.contactsTitle}</caption><thead><tr><th scope="col">${page.contactKind}</th><th scope="col">${page.contactValue}</th></tr></thead><tbody>${rows}</tbody></table>`;
  return html`<section class="section" aria-labelledby="contacts"><h2 id="contacts">${page.contactsTitle}</h2>${rows.length > 0 ? html`<p class="quiet">${page.contactsLead}</p>${table}` : html`<p>${page.contactsNone}</p>`}</section>`;
}

export function hasContacts({ record }: View): boolean {
  return CONTACT_NAMES.some((name) => record.facts[name].state === 'yes');
}

function contactRow<N extends ContactFact>(view: View, name: N): Html | null {
  const fact = view.record.facts[name] as Fact<FactValue<N>>;
  if (fact.state !== 'yes') return null;
  const items = fact.items.slice(0, SHOWN_EACH).map((item) => contactItem(view, item, contactShown(view, name, item.value)));
  return html`<tr><th scope="row">${view.words.facts[name as keyof Facts]}</th><td><ul>${items}</ul></td></tr>`;
}

function contactItem(view: View, { confidence, seen }: Item<unknown>, shown: Html): Html {
  const first = seen[0];
  const doubt = confidence < SURE_FROM && html` <span class="chip is-half">${view.words.page.doubtful}</span>`;
  return html`<li>${shown}${doubt}${first && html`<br><span class="small where">${placeOf(view, first)}</span>`}</li>`;
}
