import type { Business } from '../model/business.ts';
import type { AuditRecord } from '../model/record.ts';
import { measurementNote, measurementOf } from '../report/measurement.ts';
import { printable, type Terminal } from './terminal.ts';

export interface Progress {
  readonly started: (business: Business) => void;
  readonly finished: (record: AuditRecord) => void;
  readonly end: () => void;
}

export interface ProgressOptions {
  /** Businesses to audit in all, null when unknown. */
  readonly total: number | null;
  /** Of them, finished in an earlier session of this run. */
  readonly before: number;
  readonly mode: 'lines' | 'quiet' | 'json';
}

/** One live line on a terminal, a line per business elsewhere, JSON lines with `--json-log`, nothing with `--quiet`. */
export function showProgress(terminal: Terminal, { total, before, mode }: ProgressOptions): Progress {
  const running = new Map<string, string>();
  const begin = performance.now();
  let done = 0;
  let failed = 0;

  const line = () => {
    const seconds = (performance.now() - begin) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    const left = total === null ? null : total - before - done;
    const parts = [
      `${before + done}${total === null ? '' : `/${total}`}`,
      `${(rate * 60).toFixed(rate * 60 < 10 ? 1 : 0)}/min`,
      ...(left !== null && done > 0 ? [`about ${duration(left / rate)} left`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
      [...running.values()].slice(-3).join(', '),
    ];
    return parts.filter(Boolean).join('  ');
  };
  const timer = mode === 'lines' && terminal.isTty ? setInterval(() => terminal.live(line()), 250) : null;
  timer?.unref();

  return {
    started: (business) => {
      running.set(business.id, printable(business.name ?? business.website ?? business.id).slice(0, 24));
      if (mode === 'json') terminal.err(JSON.stringify({ event: 'started', id: business.id, row: business.row }));
    },
    finished: (record) => {
      running.delete(record.business.id);
      done++;
      if (record.outcome.outcome === 'failed') failed++;
      if (mode === 'json') terminal.err(JSON.stringify(eventOf(record)));
      if (mode === 'lines' && !terminal.isTty) terminal.err(plainLine(record, { number: before + done, total }));
    },
    end: () => {
      if (timer) clearInterval(timer);
      terminal.live('');
    },
  };
}

function eventOf(record: AuditRecord) {
  const { business, outcome, score, startedAt, auditedAt } = record;
  const ms = Date.parse(auditedAt) - Date.parse(startedAt);
  const note = measurementNote(record);
  return {
    ...{ event: 'finished', id: business.id, row: business.row, outcome: outcome.outcome, score: score.score, ms },
    lighthouse: measurementOf(record).state,
    ...(note !== '' && { lighthouseNote: note }),
  };
}

function plainLine({ business, outcome, score }: AuditRecord, at: { number: number; total: number | null }): string {
  const name = printable(business.name ?? business.website ?? business.id).slice(0, 60);
  return `[${at.number}${at.total === null ? '' : `/${at.total}`}] ${name}: ${outcome.outcome}${score.score === null ? '' : `, ${score.score} (${score.grade})`}`;
}

export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
