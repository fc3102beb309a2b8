import type { InputField } from '../../data/header-names.ts';
import { registrableDomain } from '../../lib/same-site.ts';
import { type CellKind, cellKinds, FITS } from './cell-kinds.ts';
import { cleanCell } from './clean-cell.ts';

/** What the first records of a list hold in one column. */
export interface ColumnValues {
  /** Cells that hold something, of those looked at. */
  readonly filled: number;
  readonly seen: number;
  /** Different values among the filled ones, 0–1. */
  readonly distinct: number;
  /** Share of the filled cells that look like a kind, 0–1; 0 when there are none. */
  readonly share: (kind: CellKind) => number;
  /** Share of the filled cells that a field could have, 0–1; 0 when there are none. */
  readonly fit: (field: InputField) => number;
  /** Share of the web addresses that lead to the most frequent site: a column of links to one portal has 1. */
  readonly sameSite: number;
  /** Average number of words, and of characters. */
  readonly words: number;
  readonly length: number;
}

/** Enough to see what a column is; more would only take time. */
const MOST_CELLS = 200;

export function columnValues(records: readonly (readonly string[])[], column: number): ColumnValues {
  const texts: string[] = [];
  for (const cells of records) {
    const text = cleanCell(cells[column], 'name');
    if (text !== null && texts.length < MOST_CELLS) texts.push(text);
  }
  const kinds = texts.map(cellKinds);
  const shareOf = (claim: (of: ReadonlySet<CellKind>) => boolean) =>
    texts.length === 0 ? 0 : kinds.filter(claim).length / texts.length;
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return {
    filled: texts.length,
    seen: records.length,
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    share: (kind) => shareOf((of) => of.has(kind)),
    fit: (field) => shareOf(FITS[field]),
    sameSite: mostFrequentSite(texts),
    words: words / Math.max(1, texts.length),
    length: total / Math.max(1, texts.length),
  };
}

function mostFrequentSite(texts: readonly string[]): number {
  const sites = new Map<string, number>();
  let addresses = 0;
  for (const text of texts) {
    const host = /^(?:https?:\/\/)?([\w.-]+)/i.exec(text)?.[1]?.toLowerCase();
    if (!host?.includes('.')) continue;
    addresses++;
    const site = registrableDomain(host) ?? host;
    sites.set(site, (sites.get(site) ?? 0) + 1);
  }
  return addresses === 0 ? 0 : Math.max(...sites.values()) / addresses;
}
