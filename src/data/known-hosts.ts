import { parse } from 'tldts';
import { rememberTexts } from '../lib/remember-texts.ts';
import { BOOKING_VENDORS } from './booking-vendors.ts';
import { DONATION_SITES } from './donation-sites.ts';
import { findNetwork } from './find-network.ts';
import { FORM_VENDORS } from './form-vendors.ts';
import { FREE_BUILDER_DOMAINS } from './free-builder-domains.ts';
import { MAILING_VENDORS } from './mailing-vendors.ts';
import { MAP_SERVICES } from './map-services.ts';
import { MESSAGING_CHANNELS } from './messaging.ts';
import { ORDER_VENDORS } from './order-vendors.ts';
import { SHOP_BUILDERS } from './shop-addresses.ts';
import { SHOP_PLATFORMS } from './shop-platforms.ts';
import type { Signature } from './signature.ts';
import { OWN_SITE_HOSTS, THIRD_PARTY_SITES } from './third-party-sites.ts';

/**
 * What a known host is for, the more telling first. `lent`: a name that a builder or host lends to sites of one's own, `shop`
 * likewise to shops; `portal`: directories, marketplaces and other places where a business has a page among others.
 */
const HOST_KINDS = [
  ...(['own_site', 'chat', 'social', 'reviews', 'map', 'donate'] as const),
  ...(['lent', 'shop', 'booking', 'order', 'mailing', 'form', 'portal'] as const),
] as const;
export type HostKind = (typeof HOST_KINDS)[number];

export interface KnownHost {
  readonly kind: HostKind;
  /** Key of its row: id of a network or channel, name of a product, kind of a portal. */
  readonly id: string;
  /** For people: `WhatsApp`, `PagineGialle`. */
  readonly name: string;
}

interface Row {
  readonly host: KnownHost;
  /** Beginning of the path, '' for all. */
  readonly path: string;
  readonly fits: ((url: URL) => boolean) | null;
}

/**
 * Every use that we know of the host of an address, the most telling first; none for a host that is in no table. Subdomains count
 * with their host. One book made of all tables: whoever needs to know a host asks here, and a new row is known everywhere.
 */
export function knownHosts(url: URL): readonly KnownHost[] {
  const { rows, network } = entryOf(url.hostname);
  if ((rows.length === 0 && !network) || !/^https?:$/.test(url.protocol)) return NONE;
  const found: KnownHost[] = [];
  for (const { host, path, fits } of rows) if (url.pathname.startsWith(path) && (!fits || fits(url))) found.push(host);
  if (network) found.push({ kind: network.kind, id: network.id, name: network.name });
  return found.length < 2 ? found : found.sort((a, b) => HOST_KINDS.indexOf(a.kind) - HOST_KINDS.indexOf(b.kind));
}

/** The most telling of them; null for a host that is in no table. */
export function knownHost(url: URL): KnownHost | null {
  return knownHosts(url)[0] ?? null;
}

const NONE: readonly never[] = [];

/** Most hosts are in no table. */
const entryOf = rememberTexts((written: string) => {
  const hostname = written.toLowerCase().replace(/\.$/, '');
  return { rows: keysOf(hostname).flatMap((key) => BOOK.get(key) ?? []), network: findNetwork(hostname)?.network };
});

/** `a.b.example.co.uk`: itself, what it is under, and each with any public suffix. */
const keysOf = rememberTexts((hostname: string): readonly string[] => {
  const { publicSuffix } = parse(hostname);
  const keys: string[] = [];
  const bare = publicSuffix ? hostname.slice(0, -publicSuffix.length - 1) : '';
  for (let host = hostname; host; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '') keys.push(host);
  for (let host = bare; host; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '') keys.push(`${host}.*`);
  return keys;
});

/** Every pattern of every table (`host`, `host/path`, `name.*`), with what it is for. */
export function knownPatterns(): readonly (readonly [pattern: string, host: KnownHost, fits?: (url: URL) => boolean])[] {
  const vendors = (kind: HostKind, table: readonly Signature[]) =>
    table.flatMap(({ product, links = [] }) => links.map((link) => [link, { kind, id: product, name: product }] as const));
  return [
    ...OWN_SITE_HOSTS.map((host) => [host, { kind: 'own_site', id: host, name: host }] as const),
    ...FREE_BUILDER_DOMAINS.map((host) => [host, { kind: 'lent', id: host, name: host }] as const),
    ...MESSAGING_CHANNELS.flatMap(({ id, name, rules, shorteners = [] }) =>
      [...new Set([...rules.flatMap(({ hosts = [], network }) => (network ? [] : hosts)), ...shorteners])].map(
        (host) => [host, { kind: 'chat', id, name }] as const,
      ),
    ),
    ...MAP_SERVICES.flatMap(({ name, hosts, at, not }) =>
      hosts.map((host) => {
        const fits = ({ pathname, search, hash }: URL) =>
          !not?.test(`${pathname}${search}`) && (!at || at.test(`${pathname}${search}`) || at.test(hash));
        return [host, { kind: 'map', id: name, name }, fits] as const;
      }),
    ),
    ...DONATION_SITES.flatMap(({ name, hosts }) => hosts.map((host) => [host, { kind: 'donate', id: name, name }] as const)),
    ...vendors('shop', SHOP_PLATFORMS),
    ...SHOP_BUILDERS.filter(({ named }) => named === 'host').map(
      ({ address }) => [address, { kind: 'shop', id: address, name: address }] as const,
    ),
    ...vendors('booking', BOOKING_VENDORS),
    ...vendors('order', ORDER_VENDORS),
    ...vendors('mailing', MAILING_VENDORS),
    ...vendors('form', FORM_VENDORS),
    ...THIRD_PARTY_SITES.map(({ host, name, kind }) => [host, { kind: 'portal', id: kind, name }] as const),
  ];
}

const BOOK: ReadonlyMap<string, readonly Row[]> = (() => {
  const book = new Map<string, Row[]>();
  for (const [pattern, host, fits = null] of knownPatterns()) {
    const slash = pattern.indexOf('/');
    const key = slash < 0 ? pattern : pattern.slice(0, slash);
    book.set(key, [...(book.get(key) ?? []), { host, path: slash < 0 ? '' : pattern.slice(slash), fits }]);
  }
  return book;
})();
