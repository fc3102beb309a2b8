import type { LighthouseResult } from '../../model/lighthouse-result.ts';
import type { Look, RenderedPage } from '../../model/world.ts';
import type { Share } from './processor.ts';
import type { VisitTimes } from './visit-times.ts';

/** How every visit of a pool is made. */
export interface VisitSettings {
  /** Added to the user agent of the emulated phone or desktop, e.g. `Vetrina/0.1 (+https://…)`. */
  readonly userAgent: string | null;
  readonly throttling: 'simulate' | 'devtools' | 'provided';
  /** Longest wait for the load event and the quiet after it. */
  readonly maxLoadMs: number;
}

export interface BrowserSettings {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Address of the filtering proxy, null to connect directly (tests). */
  readonly proxyUrl: string | null;
  /** Fingerprint of the key of our own proxy; null without it. */
  readonly trustedKey: string | null;
  /** Profiles and everything else temporary. */
  readonly temp: string;
}

/** One load of one page, in a fresh browser context. */
export interface VisitOrder {
  readonly url: string;
  readonly lighthouse: boolean;
  /** False for the further runs of a median: the page has been collected already. */
  readonly harvest: boolean;
  readonly screenshot: boolean;
  /** Measured already, but for what varies from run to run. */
  readonly onlyPerformance?: boolean;
  readonly formFactor: 'mobile' | 'desktop';
  /** The context is closed then, whatever is going on. */
  readonly deadlineMs: number;
  /** From then to the kill of its browser, where that is to be less than usual. */
  readonly graceMs?: number;
  /** Write Lighthouse's own report to this path + `.html` and `.json`. */
  readonly saveReport: string | null;
}

export type ToChild =
  /** `warmUp`: measurements will be asked for. */
  | { readonly type: 'start'; readonly browser: BrowserSettings; readonly visits: VisitSettings; readonly warmUp: boolean }
  | { readonly type: 'visit'; readonly order: VisitOrder }
  | { readonly type: 'turn' };

export type FromChild =
  | { readonly type: 'ready'; readonly browserPid: number; readonly version: string; readonly sandbox: boolean }
  | { readonly type: 'cannot-start'; readonly detail: string }
  /** Something broke where nobody was waiting for it; the process ends. */
  | { readonly type: 'broken'; readonly detail: string }
  /** A step begins that keeps the processor busy: may it? One at a time. */
  | { readonly type: 'ask-turn'; readonly share: Share }
  /** Its busy part is over. */
  | { readonly type: 'give-back-turn' }
  /** Sent as soon as it is there, so that it survives whatever Lighthouse does next. */
  | { readonly type: 'page'; readonly page: Look<RenderedPage> }
  /** Where the time of a measurement went. */
  | { readonly type: 'times'; readonly times: VisitTimes }
  /** `worn`: something of this visit still hangs, so the process must not make another. */
  | { readonly type: 'done'; readonly lighthouse: Look<LighthouseResult>; readonly worn: boolean };
