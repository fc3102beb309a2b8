import type { AuditRecord } from '../model/record.ts';
import type { Output } from '../report/outputs/output.ts';
import type { Terminal } from './terminal.ts';

/** The options that hints look at. */
export interface HintedOptions {
  readonly browser: boolean;
  readonly discovery: boolean;
}

/** What happened to businesses that an option would change; `say` names the option. */
interface Hint {
  readonly fits: (record: AuditRecord, options: HintedOptions) => boolean;
  readonly say: (count: number) => string;
}

const HINTS: readonly Hint[] = [
  {
    fits: ({ outcome }) => outcome.outcome === 'refused_address',
    say: (count) =>
      `${addresses(count)} of a private network: --allow-address HOST:PORT lets one be visited, --allow-private all.`,
  },
  {
    fits: ({ outcome }) => outcome.reason === 'robots_forbids' || outcome.reason === 'robots_unreadable',
    say: (count) => `${sites(count)} kept closed by robots.txt: --ignore-robots opens what is yours.`,
  },
  {
    fits: ({ outcome }, { browser }) => !browser && outcome.outcome === 'empty',
    say: (count) => `${sites(count)} that showed nothing without a browser: leave out --no-browser and they may.`,
  },
  {
    fits: ({ outcome }, { discovery }) => !discovery && outcome.reason === 'none_given',
    say: (count) => `${businesses(count)} without an address in the list: leave out --no-discovery and it is looked for.`,
  },
];

const addresses = (count: number) => (count === 1 ? '1 address' : `${count} addresses`);
const sites = (count: number) => (count === 1 ? '1 site' : `${count} sites`);
const businesses = (count: number) => (count === 1 ? '1 business' : `${count} businesses`);

/** Watches the records that go by for what an option would have changed. Nothing is written. */
export function openHints(options: HintedOptions): {
  readonly output: Output;
  readonly tell: (terminal: Pick<Terminal, 'err'>) => void;
} {
  const counts = HINTS.map(() => 0);
  const look = (record: AuditRecord) => {
    for (const [index, { fits }] of HINTS.entries()) if (fits(record, options)) counts[index] = (counts[index] ?? 0) + 1;
  };
  return {
    output: { names: [], open: async () => ({ record: async ({ record }) => look(record), end: async () => undefined }) },
    tell: ({ err }) => {
      for (const [index, { say }] of HINTS.entries()) {
        const count = counts[index] ?? 0;
        if (count > 0) err(`Hint: ${say(count)}`);
      }
    },
  };
}
