import { type Fact, itemsOf } from '../model/fact.ts';
import type { FactName, FactValue } from '../model/facts.ts';
import type { AuditRecord } from '../model/record.ts';

/** What stands in the place of a piece of personal data. */
const REDACTED = '…';

type Keep<N extends FactName> = (value: FactValue<N>) => boolean;

/**
 * The record without personal-looking mailboxes and mobile numbers: gone as facts, and blotted out wherever else they are
 * quoted (proofs, labels, links). Candidates that were not taken go too, and pictures, for they may show them. The row of the
 * input is the user's own and stays. Pure.
 */
export function redactPersonal(record: AuditRecord): AuditRecord {
  const { facts, business } = record;
  const personal = [...itemsOf(facts.emails), ...itemsOf(facts.pec)].flatMap(({ value }) =>
    value.personal ? [value.address] : [],
  );
  const mobiles = [...itemsOf(facts.phones), ...itemsOf(facts.faxes)].flatMap(({ value }) =>
    value.kind === 'mobile' ? [value.e164] : [],
  );
  const channels = [facts.whatsapp, facts.telegram, facts.messenger, facts.otherMessaging].flatMap((fact) =>
    itemsOf(fact).flatMap(({ value }) => (isMobileChannel(value.value, record) ? [value.value] : [])),
  );
  const mailKept = ({ personal: isPersonal }: FactValue<'emails'>) => !isPersonal;
  const phoneKept = ({ kind }: FactValue<'phones'>) => kind !== 'mobile';
  const channelKept = ({ value }: FactValue<'whatsapp'>) => !channels.includes(value);
  const kept = {
    ...facts,
    emails: dropping<'emails'>(facts.emails, mailKept),
    pec: dropping<'pec'>(facts.pec, mailKept),
    phones: dropping<'phones'>(facts.phones, phoneKept),
    faxes: dropping<'faxes'>(facts.faxes, phoneKept),
    whatsapp: dropping<'whatsapp'>(facts.whatsapp, channelKept),
    telegram: dropping<'telegram'>(facts.telegram, channelKept),
    messenger: dropping<'messenger'>(facts.messenger, channelKept),
    otherMessaging: dropping<'otherMessaging'>(facts.otherMessaging, channelKept),
  };
  const blot = blotter(personal, [...mobiles, ...channels]);
  const rest = withoutRejected({ ...record, facts: kept });
  return { ...mapStrings(rest, blot), business, screenshots: { mobile: null, desktop: null } };
}

/** A number that is not one of the landlines of the site. */
function isMobileChannel(value: string, { facts }: AuditRecord): boolean {
  const digits = value.replace(/\D/g, '');
  if (!/^\+?[\d\s]{7,}$/.test(value)) return false;
  return !itemsOf(facts.phones).some(({ value: phone }) => phone.kind !== 'mobile' && phone.e164.endsWith(digits));
}

/** What was looked for and is not told is as good as not asked for. */
function dropping<N extends FactName>(fact: Fact<FactValue<N>>, keep: Keep<N>): Fact<FactValue<N>> {
  if (fact.state !== 'yes') return fact;
  const items = fact.items.filter(({ value }) => keep(value));
  return items.length > 0 ? { ...fact, items } : { state: 'unknown', why: 'not_asked' };
}

function withoutRejected(record: AuditRecord): AuditRecord {
  const facts = Object.entries(record.facts).map(([name, fact]) => {
    const { rejected: _, ...rest } = fact as Fact<unknown> & { rejected?: unknown };
    return [name, rest];
  });
  return { ...record, facts: Object.fromEntries(facts) as AuditRecord['facts'] };
}

/** Blots out the addresses, and the numbers however they are spelled. */
function blotter(addresses: readonly string[], numbers: readonly string[]): (text: string) => string {
  const mails = addresses.map((address) => address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const phones = numbers.map((number) => {
    const national = number.replace(/\D/g, '').slice(-9);
    return `(?:\\+?[\\d\\s./()-]{0,8})?${[...national].join('[\\s./()-]{0,3}')}`;
  });
  if (mails.length + phones.length === 0) return (text) => text;
  const any = new RegExp([...mails, ...phones].join('|'), 'gi');
  return (text) => text.replace(any, REDACTED);
}

function mapStrings<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((each) => mapStrings(each, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapStrings(each, change)])) as T;
}
