/** Why there is no measurement, as the overview groups it. */
export type MissingMeasurement = 'heavy' | 'slow' | 'nothing_shown' | 'crashed' | 'other';

/** What the browser part says (`gather/browser`) and Lighthouse's error codes (core/lib/lh-error.js); the first that fits. */
export const MEASUREMENT_REASONS: readonly (readonly [pattern: RegExp, reason: MissingMeasurement])[] = [
  [/^the page took \d+ MB of memory/, 'heavy'],
  [/^the page was not done after|^the browser was ended after|^the time for this business ran out/, 'slow'],
  [/^the page kept its script busy|^the server did not answer the browser|PAGE_HUNG|PROTOCOL_TIMEOUT/, 'slow'],
  [/NO_FCP|NO_LCP|NO_SPEEDLINE_FRAMES|NOT_HTML|NO_DOCUMENT_REQUEST/, 'nothing_shown'],
  [/^the tab crashed|^the browser process ended unexpectedly|TARGET_CRASHED/, 'crashed'],
];
