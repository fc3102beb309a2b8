import { type Fact, itemsOf } from '../model/fact.ts';
import { factsThat, traitsOf } from '../model/fact-traits.ts';
import type { FactName, FactValue } from '../model/facts.ts';
import type { AuditRecord } from '../model/record.ts';

/** What stands in the place of a piece of personal data. */
const REDACTED = '…';

/**
 * The record without personal-looking mailboxes and mobile numbers: gone as facts, and blotted out wherever else they are
 * quoted (proofs, labels, links). Candidates that were not taken go too, and pictures, for they may show them. The row of the
 * input is the user's own and stays. Pure.
 */
export function redactPersonal(record: AuditRecord): AuditRecord {
  const { business } = record;
  const isPersonal = new Set(personalOf(record));
  const kept = Object.fromEntries(factsThat('personal').map((name) => [name, dropping(name, record, isPersonal)]));
  const blot = blotter([...isPersonal]);
  const rest = withoutRejected({ ...record, facts: { ...record.facts, ...kept } });
  return { ...mapStrings(rest, blot), business, screenshots: { mobile: null, desktop: null } };
}

/** Mailboxes and numbers that may be a person's; a number that is one of the landlines of the site is not. */
function personalOf(record: AuditRecord): readonly string[] {
  const landlines = itemsOf(record.facts.phones).flatMap(({ value }) => (value.kind === 'mobile' ? [] : [value.e164]));
  const isLandline = (text: string) => {
    const digits = text.replace(/\D/g, '');
    return digits !== '' && !text.includes('@') && landlines.some((number) => number.endsWith(digits));
  };
  return factsThat('personal').flatMap((name) => personalIn(name, record).filter((text) => !isLandline(text)));
}

function personalIn<N extends FactName>(name: N, { facts }: AuditRecord): readonly string[] {
  const fact = facts[name] as Fact<FactValue<N>>;
  return itemsOf(fact).flatMap(({ value }) => traitsOf(name).personal?.(value) ?? []);
}

/** What was looked for and is not told is as good as not asked for. */
function dropping<N extends FactName>(name: N, { facts }: AuditRecord, isPersonal: ReadonlySet<string>): Fact<FactValue<N>> {
  const fact = facts[name] as Fact<FactValue<N>>;
  if (fact.state !== 'yes') return fact;
  const items = fact.items.filter(
    ({ value }) =>
      !traitsOf(name)
        .personal?.(value)
        .some((text) => isPersonal.has(text)),
  );
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
function blotter(personal: readonly string[]): (text: string) => string {
  const [addresses, numbers] = [personal.filter((text) => text.includes('@')), personal.filter((text) => !text.includes('@'))];
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
