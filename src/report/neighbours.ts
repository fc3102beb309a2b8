import { fold } from '../lib/fold.ts';
import type { Sector } from '../model/business.ts';
import type { AuditRecord } from '../model/record.ts';
import { type Answers, answersOf } from './answers.ts';

/** Another business of the same trade in the run, as far as it is told beside one. */
export interface Neighbour {
  readonly row: number;
  readonly name: string;
  readonly sector: Sector;
  /** In the same town or province. */
  readonly near: boolean;
  readonly answers: Answers;
}

type Card = Omit<Neighbour, 'near'> & { readonly score: number };

export interface Neighbours {
  /** Up to three, of the same town first, then of the province, then of the trade; the best first. Fewer than two are none. */
  readonly of: (record: AuditRecord) => readonly Neighbour[];
}

const SHOWN = 3;
const FEWEST = 2;
/** Of each town, province and trade so many are kept: the business itself may be one of them. */
const KEPT = SHOWN + 1;

/** Collects those who may stand beside others: the best of each place and trade, so that a run of any size fits in memory. */
export function gatherNeighbours(): { readonly add: (record: AuditRecord) => void; readonly neighbours: Neighbours } {
  const best = new Map<string, Card[]>();
  return {
    add: (record) => {
      const card = cardOf(record);
      if (card === null) return;
      for (const key of keysOf(record)) {
        const cards = [...(best.get(key) ?? []), card].sort((a, b) => b.score - a.score || a.row - b.row);
        best.set(key, cards.slice(0, KEPT));
      }
    },
    neighbours: { of: (record) => chosen(record, best) },
  };
}

function chosen(record: AuditRecord, best: ReadonlyMap<string, readonly Card[]>): readonly Neighbour[] {
  const { row } = record.business;
  const keys = keysOf(record);
  const found = keys.flatMap((key, index) => (best.get(key) ?? []).map((card) => ({ ...card, near: index < keys.length - 1 })));
  const distinct = found.filter(
    (card, index) => card.row !== row && found.findIndex((other) => other.row === card.row) === index,
  );
  return distinct.length < FEWEST ? [] : distinct.slice(0, SHOWN).map(({ score: _, ...neighbour }) => neighbour);
}

/** Only a site that was seen says something beside others, and trades that are not known are not the same trade. */
function cardOf({ business, outcome, sector, score, facts }: AuditRecord): Card | null {
  if (outcome.outcome !== 'ok' || score.score === null || sector === 'generic') return null;
  return { row: business.row, name: business.name?.trim() ?? '', sector, score: score.score, answers: answersOf(sector, facts) };
}

/** From the narrowest group to the widest, which is the trade. */
function keysOf({ business: { city, province, country }, sector }: AuditRecord): readonly string[] {
  const places = [city && `city ${fold(city)}`, province && `province ${fold(province)}`].filter((place) => place);
  return [...places.map((place) => `${sector} ${country} ${place}`), `${sector} ${country}`];
}
