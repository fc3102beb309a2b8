import { flag, list, repeated, text, whole } from './kinds.ts';
import type { OptionTable, ValuesOf } from './option.ts';

const MACHINE_AND_NETWORK = 'Machine and network:';

const own = { group: MACHINE_AND_NETWORK, effect: 'machine' } as const;

/** What is this machine's own affair, whatever it audits: its browser, and where it may connect to. */
export const MACHINE = {
  browserPath: text('--browser <path>', 'browser to use (default: an installed one, else the embedded one)', {
    ...own,
    default: null,
    fromTyped: (typed) => (typeof typed === 'string' ? typed : null),
  }),
  browsers: whole('--browsers <n>', 'browser processes (default: by cores and memory)', {
    ...own,
    from: 1,
    to: 32,
    default: null,
  }),
  allowPrivate: flag('--allow-private', 'allow private, loopback and reserved addresses', own),
  allowAddress: list('--allow-address <addr:port,…>', 'allow exactly these refused addresses', { ...own, default: [] }),
  probe: list(
    '--probe <host:port,…>',
    'TLS servers that tell whether the network works when no site answers; "none" = do not ask',
    { ...own, default: null, defaultShown: 'well-known hosts, or $VETRINA_PROBE' },
  ),
  dnsServer: list('--dns-server <addr:port,…>', 'name servers to ask about mail', {
    ...own,
    default: [],
    defaultShown: 'those of the system',
  }),
  resolve: repeated('--resolve <host=addr:port>', 'connect to this address for a host (repeatable)', own),
} as const satisfies OptionTable;

export type MachineOptions = ValuesOf<typeof MACHINE>;

/** Of the commands that audit many. */
export const AT_A_TIME = {
  concurrency: whole('--concurrency <n>', 'businesses at a time (default: by the machine)', {
    ...own,
    from: 1,
    to: 500,
    default: null,
  }),
} as const satisfies OptionTable;

/** Of a worker: what running audits get when it is asked to stop. */
export const GRACE = {
  grace: whole('--grace <seconds>', 'what running audits get when the worker is stopped; then they are given back', {
    ...own,
    from: 0,
    to: 3600,
    default: 20,
  }),
} as const satisfies OptionTable;
