import { MESSAGING_CHANNELS } from '../../data/messaging.ts';
import { fillTemplate } from '../../i18n/fill-template.ts';
import { inEvery } from '../../i18n/localised.ts';
import { surveyWords } from '../../i18n/survey/index.ts';
import type { Facts } from '../../model/facts.ts';
import { CHANNEL_FACTS, ownFactOf } from '../../model/messaging-facts.ts';
import type { Indicator, Reading } from '../indicator.ts';
import { either, having, onSites, present, where } from '../readings.ts';

function channelReading(id: string, facts: Facts): Reading {
  const own = ownFactOf(id);
  if (own) return present(facts[own]);
  return having<'otherMessaging'>(facts.otherMessaging, ({ channel }) => channel === id);
}

/** One indicator per channel of the table. */
const EACH_CHANNEL: readonly Indicator[] = MESSAGING_CHANNELS.map(({ id, name }) => ({
  id: `messaging_${id}`,
  theme: 'channels',
  base: 'sites',
  text: inEvery((lang) => ({ label: name, definition: fillTemplate(surveyWords(lang).channelDefinition, { name }) })),
  read: onSites((facts) => channelReading(id, facts)),
}));

export const CHANNELS: readonly Indicator[] = [
  {
    id: 'phone',
    theme: 'channels',
    base: 'sites',
    text: {
      it: { label: 'Telefono', definition: 'Sul sito è stato visto un numero di telefono dell’impresa.' },
      en: { label: 'Phone number', definition: 'A phone number of the business was seen on its site.' },
    },
    read: onSites(({ phones }) => present(phones)),
  },
  {
    id: 'phone_tap',
    theme: 'channels',
    base: 'sites_with_phone',
    text: {
      it: { label: 'Telefono che si chiama con un tocco', definition: 'Almeno un numero è collegato con tel:.' },
      en: { label: 'Phone number that dials with a tap', definition: 'At least one number is linked with tel:.' },
    },
    read: onSites(({ phones }) => where(present(phones), () => having<'phones'>(phones, ({ clickable }) => clickable))),
  },
  {
    id: 'email',
    theme: 'channels',
    base: 'sites',
    text: {
      it: { label: 'E-mail', definition: 'Sul sito è stato visto un indirizzo e-mail dell’impresa (la PEC da sola non conta).' },
      en: {
        label: 'E-mail address',
        definition: 'An e-mail address of the business was seen on its site (a PEC alone does not count).',
      },
    },
    read: onSites(({ emails }) => present(emails)),
  },
  {
    id: 'email_own_domain',
    theme: 'channels',
    base: 'sites_with_email',
    text: {
      it: { label: 'E-mail sul proprio dominio', definition: 'Almeno un indirizzo e-mail è sul dominio del sito.' },
      en: { label: 'E-mail on the own domain', definition: 'At least one e-mail address is on the domain of the site.' },
    },
    read: onSites(({ emails }) => where(present(emails), () => having<'emails'>(emails, ({ kind }) => kind === 'own_domain'))),
  },
  {
    id: 'contact_form',
    theme: 'channels',
    base: 'sites',
    text: {
      it: { label: 'Modulo di contatto', definition: 'Sul sito è stato visto un modulo per scrivere all’impresa.' },
      en: { label: 'Contact form', definition: 'A form to write to the business was seen on its site.' },
    },
    read: onSites(({ contactForm }) => present(contactForm)),
  },
  {
    id: 'messaging',
    theme: 'channels',
    base: 'sites',
    text: {
      it: {
        label: 'Messaggi (almeno un servizio)',
        definition: 'Sul sito è stato visto almeno un servizio di messaggistica dell’impresa.',
      },
      en: {
        label: 'Messaging (at least one service)',
        definition: 'At least one messaging service of the business was seen on its site.',
      },
    },
    read: onSites((facts) => either(...CHANNEL_FACTS.map((name) => present(facts[name])))),
  },
  ...EACH_CHANNEL,
  {
    id: 'live_chat',
    theme: 'channels',
    base: 'sites',
    text: {
      it: { label: 'Chat sul sito', definition: 'Sul sito è caricato un servizio di chat.' },
      en: { label: 'Chat on the site', definition: 'A chat service is loaded on the site.' },
    },
    read: onSites(({ liveChat }) => present(liveChat)),
  },
  {
    id: 'address',
    theme: 'channels',
    base: 'sites',
    text: {
      it: { label: 'Indirizzo', definition: 'Sul sito è stato visto un indirizzo postale dell’impresa.' },
      en: { label: 'Address', definition: 'A postal address of the business was seen on its site.' },
    },
    read: onSites(({ address }) => present(address)),
  },
  {
    id: 'opening_hours',
    theme: 'channels',
    base: 'sites',
    text: {
      it: { label: 'Orari di apertura', definition: 'Sul sito sono stati visti orari di apertura.' },
      en: { label: 'Opening hours', definition: 'Opening hours were seen on the site.' },
    },
    read: onSites(({ openingHours }) => present(openingHours)),
  },
  {
    id: 'map',
    theme: 'channels',
    base: 'sites',
    text: {
      it: { label: 'Mappa', definition: 'Una mappa è incorporata nel sito o collegata.' },
      en: { label: 'Map', definition: 'A map is embedded in the site or linked from it.' },
    },
    read: onSites(({ map }) => present(map)),
  },
];
