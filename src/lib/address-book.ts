import { rememberTexts } from './remember-texts.ts';

export type AddressBookEntry<T> = readonly [pattern: string, owner: T];

interface Entry<T> {
  readonly path: string;
  readonly owner: T;
}

const NONE: readonly never[] = [];

export interface AddressBook<T> {
  (url: URL): readonly T[];
  /** Whether an address on this host may have an owner. */
  readonly knows: (hostname: string) => boolean;
}

/**
 * Looks addresses up by host: a pattern is a host (its subdomains included), optionally with the beginning of a path:
 * `list-manage.com`, `google.com/recaptcha`. The cost of a question does not grow with the number of patterns.
 */
export function addressBook<T>(entries: readonly AddressBookEntry<T>[]): AddressBook<T> {
  const byHost = new Map<string, Entry<T>[]>();
  for (const [pattern, owner] of entries) {
    const slash = pattern.indexOf('/');
    const host = slash < 0 ? pattern : pattern.slice(0, slash);
    byHost.set(host, [...(byHost.get(host) ?? []), { path: slash < 0 ? '' : pattern.slice(slash), owner }]);
  }
  // the links of a page lead to a few hosts, and most of those are in no table
  const entriesOf = rememberTexts((hostname) => {
    const found: Entry<T>[] = [];
    for (let host = hostname; host; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '')
      found.push(...(byHost.get(host) ?? []));
    return found;
  });
  const owners = ({ hostname, pathname }: URL): readonly T[] => {
    const entries = entriesOf(hostname);
    if (entries.length === 0) return NONE;
    return [...new Set(entries.filter(({ path }) => pathname.startsWith(path)).map(({ owner }) => owner))];
  };
  return Object.assign(owners, { knows: (hostname: string) => entriesOf(hostname).length > 0 });
}
