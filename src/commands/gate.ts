import type { AuditRecord } from '../model/record.ts';
import { type FailOn, isFailing } from '../options/fail-on.ts';
import type { Output } from '../report/outputs/output.ts';
import { printable, type Terminal } from './terminal.ts';

const NAMED = 5;

/** Watches the records that go by for what `--fail-on` names. Nothing is written. */
export interface Gate {
  readonly output: Output;
  /** Says which businesses fail; true when there are any. */
  readonly tell: (terminal: Pick<Terminal, 'err'>) => boolean;
}

export function openGate(failOn: FailOn | null): Gate {
  const named: string[] = [];
  let count = 0;
  const look = (record: AuditRecord) => {
    if (!failOn || !isFailing(record, failOn)) return;
    count += 1;
    if (named.length < NAMED) named.push(nameOf(record));
  };
  return {
    output: { names: [], open: async () => ({ record: async ({ record }) => look(record), end: async () => undefined }) },
    tell: ({ err }) => {
      if (count > 0)
        err(
          printable(
            `--fail-on: ${count} ${count === 1 ? 'business' : 'businesses'}: ${named.join(', ')}${count > NAMED ? ' …' : ''}`,
          ),
        );
      return count > 0;
    },
  };
}

function nameOf({ business, outcome, score }: AuditRecord): string {
  const name = business.name ?? business.website ?? business.id;
  return `${name} (${outcome.outcome === 'ok' ? (score.score ?? 'no score') : outcome.outcome})`;
}
