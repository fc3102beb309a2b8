import { registrableDomain } from '../lib/same-site.ts';
import type { World } from '../model/world.ts';
import { mendWebsite } from './mend-website.ts';
import { whyNotPublic } from './net/address-ranges.ts';

/** The site that a website cell leads to: registrable domain, else host and port; null when nobody's server will be asked. */
export function placeOfWebsite(cell: string | null): string | null {
  const url = urlIn(cell);
  return url && (registrableDomain(url.hostname) ?? url.host);
}

/**
 * The address that the site is served from, null when it cannot be told beforehand. Of addresses that are not public (this
 * machine, an office network) each port is a server of its own.
 */
export async function hostingAddress(cell: string | null, world: Pick<World, 'resolve'>): Promise<string | null> {
  const url = urlIn(cell);
  if (!url) return null;
  const found = await world.resolve(url.hostname);
  const address = found.ok ? found.value[0] : undefined;
  if (address === undefined) return null;
  const port = url.port || (url.protocol === 'http:' ? '80' : '443');
  return whyNotPublic(address) === null ? address : `${address} port ${port}`;
}

/** Profiles and pages on somebody else's platform are judged by their address and not visited. */
function urlIn(cell: string | null): URL | null {
  const { url, kind } = mendWebsite(cell);
  return url !== null && kind === 'website' ? new URL(url) : null;
}
