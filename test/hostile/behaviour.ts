import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Outcome } from '../../src/model/outcome.ts';
import type { Certificate } from '../unit/gather/net/certificates.ts';

/** What a misbehaving site knows of the web that it stands in. */
export interface Web {
  readonly port: number;
  /** Port on which nothing listens. */
  readonly closedPort: number;
  /** Port of the sentinel: a service that nothing of ours may ever reach. */
  readonly sentinelPort: number;
  /** Address of another site of this web: `siteUrl('healthy', '/x')`. */
  readonly siteUrl: (name: string, path?: string) => string;
}

export interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Path and query. */
  readonly path: string;
  /** How often this site was asked for this path, this time included. */
  readonly times: number;
  readonly web: Web;
}

/** The ways in which the suite runs the CLI: `--no-browser`, `--no-lighthouse`, and everything. */
export type Batch = 'static' | 'rendered' | 'measured';

type Cells = Readonly<Record<string, string | RegExp>>;

/** One way to misbehave: a site of its own, and what must become of the business that has it. */
export interface Behaviour {
  /** Label of its host name. */
  readonly name: string;
  /** Answers over HTTP; robots.txt is "404" unless `ownRobots`. */
  readonly answer?: (visit: Visit) => void;
  /** Below HTTP: called with the connection once something was asked on it. */
  readonly raw?: (socket: Duplex, web: Web) => void;
  /** The site's own certificate, for behaviours of TLS. */
  readonly certificate?: Certificate;
  readonly ownRobots?: true;
  /** The website cell; `http://<name>.hostile.test/` when left out. */
  readonly website?: (web: Web) => string;
  /** Where the name leads; the port of the web when left out. */
  readonly resolvesTo?: (web: Web) => string;
  readonly outcome: Outcome | readonly Outcome[];
  /** Where the browser sees more than the static look does. */
  readonly shownOutcome?: Outcome | readonly Outcome[];
  /** Expected cells of audit.csv. */
  readonly cells?: Cells;
  /** Those that only the browser sees. */
  readonly shownCells?: Cells;
  /** Expected page title, as the record has it. */
  readonly title?: string;
  /** Beside `static`, which all are in. */
  readonly also?: readonly Exclude<Batch, 'static'>[];
  readonly staticToo?: false;
}
