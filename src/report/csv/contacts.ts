import type { AuditRecord } from '../../model/record.ts';
import { type Column, column, join, listed, products, stateOf, yesNo } from './column.ts';

const NETWORKS = ['facebook', 'instagram', 'linkedin', 'x', 'youtube', 'tiktok', 'pinterest', 'threads'] as const;

/** One network's profiles; `no` only when the look was complete. */
const network = (name: string, isMeant: (network: string) => boolean): Column =>
  column(name, ({ facts: { profiles } }: AuditRecord) => {
    if (profiles.state !== 'yes') return stateOf(profiles);
    const urls = profiles.items.filter(({ value }) => isMeant(value.network)).map(({ value }) => value.url);
    return urls.length > 0 ? join(urls) : profiles.mayHaveMore ? 'unknown' : 'no';
  });

/** How one reaches the business, and where it is. */
export const CONTACTS: readonly Column[] = [
  listed('phones', 'phones', ({ e164 }) => e164),
  listed('emails', 'emails', ({ address }) => address),
  listed('pec', 'pec', ({ address }) => address),
  listed('whatsapp', 'whatsapp', ({ value }) => value),
  listed('messenger', 'messenger', ({ url }) => url),
  listed('telegram', 'telegram', ({ url }) => url),
  listed('other_messaging', 'otherMessaging', ({ channel, value }) => `${channel}: ${value}`),
  yesNo('contact_form', 'contactForm'),
  products('live_chat', 'liveChat'),
  listed('address', 'address', ({ text }) => text),
  listed('map', 'map', ({ url }) => url),
  listed('opening_hours', 'openingHours', ({ text }) => text),
];

/** Profiles of its own elsewhere. */
export const PROFILES: readonly Column[] = [
  ...NETWORKS.map((id) => network(id, (name) => name === id)),
  network('other_social', (name) => !NETWORKS.some((id) => id === name)),
  listed('review_profiles', 'reviewProfiles', ({ url }) => url),
];
