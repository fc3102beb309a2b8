import { shownValue } from '../report/shown-value.ts';

/** The value of a fact as a person says it: what tells most, else its fields one after the other. */
export function valueInWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const telling = shownValue(value as Readonly<Record<string, unknown>>);
  if (telling) return telling;
  const fields = Object.entries(value).filter(([, field]) => field !== null && field !== false && !isEmpty(field));
  return fields.map(([name, field]) => (field === true ? inWords(name) : `${inWords(name)} ${ofField(field)}`)).join(', ');
}

function ofField(field: unknown): string {
  if (Array.isArray(field)) return field.map((one) => (typeof one === 'object' ? valueInWords(one) : String(one))).join(' + ');
  return typeof field === 'object' ? valueInWords(field) : String(field);
}

const isEmpty = (field: unknown) => Array.isArray(field) && field.length === 0;

/** `opensAt` → `opens at`. */
const inWords = (name: string) =>
  name.replace(/([a-z\d])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
