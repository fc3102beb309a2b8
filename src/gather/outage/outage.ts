/** Why nothing that should answer does: our own network's fault, never the businesses'. */
export type OutageReason = 'no_network' | 'resolver' | 'no_connection' | 'portal' | 'certificate' | 'clock' | 'proxy';

export interface Outage {
  readonly reason: OutageReason;
  /** What was seen, one line. */
  readonly detail: string;
}
