import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { CtaKind } from '../../model/facts.ts';
import type { Control } from '../../page/controls.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import { readWords } from './cta-kinds.ts';
import type { CtaReading } from './cta-reading.ts';

/** What a number and a mailbox are good for. */
const DONE_BY: Readonly<Record<string, ReadonlySet<CtaKind>>> = {
  'tel:': new Set(['book', 'call', 'quote', 'contact', 'order']),
  'mailto:': new Set(['book', 'quote', 'contact', 'order']),
};
/** A longer heading is a sentence about something else. Letters. */
const HEADING_LETTERS = 60;

const headingsOfLinks = oncePer(({ links }: ParsedPage) => new Map(links.map(({ element, heading }) => [element, heading])));

/** What a heading invites to whose number or mailbox stands beneath it: "Per prenotare chiamaci al", and the number. */
export function readHeadingAbove(control: Control): { readonly label: string; readonly readings: readonly CtaReading[] } | null {
  const { url, label, page, element } = control;
  const done = url ? DONE_BY[url.protocol] : undefined;
  if (!done || (url?.protocol === 'tel:' ? /\p{L}{3}/u.test(label) : !label.includes('@'))) return null;
  const heading = headingsOfLinks(page).get(element) ?? '';
  if (!heading || heading.length > HEADING_LETTERS || heading === label) return null;
  const readings = readWords(heading, fold(heading)).filter(({ kind, strength }) => strength === 'invites' && done.has(kind));
  return readings.length > 0 ? { label: heading, readings } : null;
}
