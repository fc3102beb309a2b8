import type { Business } from '../model/business.ts';
import type { AuditRecord } from '../model/record.ts';

/** Spreads audits over whatever there is (this process, a queue). It is handed the audit; it knows nothing of what it does. */
export interface Runner {
  /**
   * Audits every business once and hands over each record as it is finished, in any order. Stops taking new ones when
   * `signal` aborts; resolves when nothing is running any more. Pulls a business only when it can be started.
   */
  readonly run: (businesses: AsyncIterable<Business>, hooks: RunnerHooks) => Promise<void>;
}

export interface RunnerHooks {
  /** Null when it came to nothing through our own fault: the business stays open. */
  readonly audit: (business: Business) => Promise<AuditRecord | null>;
  readonly started?: (business: Business) => void;
  readonly finished: (record: AuditRecord) => Promise<void>;
  readonly signal: AbortSignal;
}
