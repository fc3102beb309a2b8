/**
 * Products of `tags` that only load others: a tag manager, or Google's tag whose id does not say what it feeds. What they
 * count is set at the vendor's and cannot be read on the page.
 */
const CONTAINERS: ReadonlySet<string> = new Set(['Google Tag Manager', 'Google tag']);

export function isTagContainer(product: string): boolean {
  return CONTAINERS.has(product);
}

/** Code that loads the container of a tag manager. */
export const CONTAINER_CODE = 'googletagmanager.com/gtm.js';

/** Scripts of these hosts bring tags or a consent banner. */
export const LOADER_HOSTS =
  /(?:^|\.)(?:googletagmanager\.com|tealiumiq\.com|adobedtm\.com|segment\.com|cookiebot\.com|iubenda\.com|cookielaw\.org|usercentrics\.eu)$/;
