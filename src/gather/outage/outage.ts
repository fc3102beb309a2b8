/** Why nothing that should answer does, or our browser does not start: our own fault, never the businesses'. */
export type OutageReason = 'no_network' | 'resolver' | 'no_connection' | 'portal' | 'certificate' | 'clock' | 'proxy' | 'browser';

export interface Outage {
  readonly reason: OutageReason;
  /** What was seen, one line. */
  readonly detail: string;
}
