/** How numbers, dates and lists are written in one language. All pure: dates are shown in UTC, as the record has them. */
export interface Formats {
  readonly number: (value: number, digits?: number) => string;
  /** A number as a check gives it: its own digits, and no grouping that would make a year look odd. */
  readonly plainNumber: (value: number) => string;
  /** 0–1 as a percentage without decimals. */
  readonly percent: (share: number) => string;
  /** Milliseconds as seconds: "2.4 s". */
  readonly seconds: (milliseconds: number) => string;
  /** Bytes as kB or MB. */
  readonly bytes: (bytes: number) => string;
  /** "21 November 2026"; the text itself when it is not a date. */
  readonly date: (iso: string) => string;
  readonly dateTime: (iso: string) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly alternatives: (items: readonly string[]) => string;
  /** What stands between a label and its value: French has a blank before it. */
  readonly colon: string;
  readonly compare: (a: string, b: string) => number;
}

export function formatsFor(locale: string): Formats {
  const decimals = [0, 1, 2].map(
    (digits) => new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const number = (value: number, digits = 0) => (decimals[digits] ?? new Intl.NumberFormat(locale)).format(value);
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 3, useGrouping: 'min2' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  const onDate = (iso: string, show: (instant: Date) => string) => {
    const instant = new Date(iso);
    return Number.isNaN(instant.getTime()) ? iso : show(instant);
  };
  return {
    number,
    plainNumber: (value) => plain.format(value),
    percent: (share) => percent.format(share),
    seconds: (milliseconds) => `${number(milliseconds / 1000, 1)} s`,
    bytes: (bytes) =>
      bytes < 1_000_000 ? `${number(bytes / 1000, bytes < 10_000 ? 1 : 0)} kB` : `${number(bytes / 1_000_000, 1)} MB`,
    date: (iso) => onDate(iso, (instant) => date.format(instant)),
    dateTime: (iso) => onDate(iso, (instant) => `${date.format(instant)}, ${time.format(instant)} UTC`),
    list: (items) => list.format(items),
    alternatives: (items) => alternatives.format(items),
    colon: locale.startsWith('fr') ? '\u00a0: ' : ': ',
    compare: (a, b) => collator.compare(a, b),
  };
}
