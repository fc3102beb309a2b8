/**
 * Hosts that answer over TLS wherever the Internet does, of owners that do not fail together. Asked only when sites of a list do not
 * answer, one at a time, and only for a handshake: no request is sent. `--probe` names others.
 */
export const CONTROL_HOSTS: readonly string[] = [
  'www.wikipedia.org',
  'www.cloudflare.com',
  'www.google.com',
  'www.microsoft.com',
  'www.europa.eu',
];

/** Public resolvers, by address: one that takes a connection shows that only names are not resolved here. */
export const CONTROL_ADDRESSES: readonly string[] = ['9.9.9.9', '1.1.1.1', '8.8.8.8'];

/** Domains that are in nobody's DNS (RFC 2606, RFC 6761, RFC 6762): that they do not resolve says nothing of the network. */
export const NOWHERE_DOMAINS: readonly string[] = ['invalid', 'test', 'example', 'localhost', 'local', 'internal'];
