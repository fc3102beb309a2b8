export type AddressBookEntry<T> = readonly [pattern: string, owner: T];

/**
 * Looks addresses up by host: a pattern is a host (its subdomains included), optionally with the beginning of a path:
 * `list-manage.com`, `google.com/recaptcha`. The cost of a question does not grow with the number of patterns.
 */
export function addressBook<T>(entries: readonly AddressBookEntry<T>[]): (url: URL) => readonly T[] {
  const byHost = new Map<string, { readonly path: string; readonly owner: T }[]>();
  for (const [pattern, owner] of entries) {
    const slash = pattern.indexOf('/');
    const host = slash < 0 ? pattern : pattern.slice(0, slash);
    byHost.set(host, [...(byHost.get(host) ?? []), { path: slash < 0 ? '' : pattern.slice(slash), owner }]);
  }
  return ({ hostname, pathname }) => {
    const found: T[] = [];
    for (let host = hostname; host; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '')
      for (const { path, owner } of byHost.get(host) ?? [])
        if (pathname.startsWith(path) && !found.includes(owner)) found.push(owner);
    return found;
  };
}
