import type { Business } from '../model/business.ts';
import type { WebsiteSource } from '../model/evidence.ts';
import { discoverWebsite } from './discover-website.ts';
import type { Lookout } from './look.ts';
import { mendWebsite } from './mend-website.ts';
import type { Permissions } from './read-robots.ts';

/** The address to audit: what the row says, mended where the meaning is plain; else, when asked to, what discovery finds. */
export async function findWebsite(business: Business, lookout: Lookout, permissions: Permissions): Promise<WebsiteSource> {
  const { url, kind, mendedFrom, mailDomain } = mendWebsite(business.website);
  if (url !== null) return { url, from: 'input', mendedFrom, kind, tried: [] };
  const nothing: WebsiteSource = { url: null, from: 'none', mendedFrom: null, kind, tried: [] };
  if (!lookout.options.discovery || business.problem !== null) return nothing;
  const found = await discoverWebsite(business, { mailDomain, lookout, permissions });
  if (found.url === null) return { ...nothing, tried: found.tried };
  return { url: found.url, from: 'discovered', mendedFrom: null, kind: 'website', tried: found.tried };
}
