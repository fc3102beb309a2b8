import { knownPatterns } from '../data/known-hosts.ts';
import { SOCIAL_NETWORKS } from '../data/social-networks.ts';
import { mendWebsite } from '../gather/mend-website.ts';
import type { WebsiteCell } from '../io/count-records.ts';

/** An address as most cells hold it, with nothing to mend; the group is the name before the ending. */
const PLAIN =
  /^(?:https?:\/\/)?(?:www\.)?(?:[a-z\d-]+\.)*([a-z\d-]+)\.(?:it|com|net|org|eu|de|fr|es|info|biz|ch|at|uk)(?:\/[\w./-]*)?$/i;

/** What a website cell holds, for the preview of a list: asked of every record, so that what is plain has to be quick. */
export function websiteCell(cell: string | null): WebsiteCell {
  if (cell === null) return 'none';
  const name = PLAIN.exec(cell)?.[1]?.toLowerCase();
  namesOfOthers ??= readNamesOfOthers();
  if (name !== undefined && !namesOfOthers.has(name)) return 'website';
  const { kind, mailDomain } = mendWebsite(cell);
  return kind === 'invalid' && mailDomain !== null ? 'mailbox' : kind;
}

let namesOfOthers: ReadonlySet<string> | null = null;

/** Every label of every host in the book of hosts: a site whose name is none of them is nobody else's. */
function readNamesOfOthers(): ReadonlySet<string> {
  const hosts = [
    ...knownPatterns().map(([pattern]) => pattern),
    ...SOCIAL_NETWORKS.flatMap(({ hosts, otherHosts = {} }) => [...hosts, ...Object.keys(otherHosts)]),
  ];
  return new Set(hosts.flatMap((host) => (host.split('/')[0] ?? '').toLowerCase().split('.')));
}
