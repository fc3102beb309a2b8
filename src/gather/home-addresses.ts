import { registrableDomain } from '../lib/same-site.ts';

/**
 * The addresses under which the home page may answer, in the order in which they are tried: as given, the other scheme, the
 * other of `www` and apex, both. Hosts of other kinds (subdomains, `*.localhost`, IP addresses) have no `www` twin, and a port that is
 * named for http speaks nothing else.
 */
export function homeAddresses(address: string): readonly string[] {
  const given = new URL(address);
  const twin = withHost(given, twinHost(given.hostname));
  const all = [given, twin].flatMap((url) =>
    url ? [url, ...(url.protocol === 'http:' && url.port ? [] : [otherScheme(url)])] : [],
  );
  return [...new Set(all.map((url) => url.href))];
}

/** The front door of the host, for an address of a page that is gone; null when it is that already. */
export function frontDoor(address: string): string | null {
  const door = new URL('/', address).href;
  return door === address ? null : door;
}

function twinHost(host: string): string | null {
  const domain = registrableDomain(host);
  if (!domain) return null;
  if (host === domain) return `www.${host}`;
  return host === `www.${domain}` ? domain : null;
}

function withHost(url: URL, host: string | null): URL | null {
  if (!host) return null;
  const twin = new URL(url);
  twin.hostname = host;
  return twin;
}

function otherScheme(url: URL): URL {
  const other = new URL(url);
  other.protocol = url.protocol === 'https:' ? 'http:' : 'https:';
  return other;
}
