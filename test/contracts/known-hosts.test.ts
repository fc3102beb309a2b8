import { describe, expect, it } from 'vitest';
import { type HostKind, knownHosts, knownPatterns } from '../../src/data/known-hosts.ts';
import { SOCIAL_NETWORKS } from '../../src/data/social-networks.ts';
import { readControl } from '../../src/extract/cta/cta-kinds.ts';
import { mendWebsite } from '../../src/gather/mend-website.ts';
import { fold } from '../../src/lib/fold.ts';
import { controlsOf } from '../../src/page/controls.ts';
import { meantAddress } from '../../src/page/page-addresses.ts';
import { parsePage } from '../../src/page/parse-page.ts';

/** Every host of every table, as an address of a page on it. */
const NETWORK_HOSTS = SOCIAL_NETWORKS.flatMap(({ id, hosts, otherHosts = {} }) =>
  [...hosts, ...Object.keys(otherHosts)].map((host) => [host.replace(/^\*\./, 'mulino.').replace(/\.\*$/, '.it'), id] as const),
);
const LENT: ReadonlySet<HostKind> = new Set(['own_site', 'lent', 'shop']);
const ADDRESSES = [
  ...knownPatterns().map(([pattern, host, fits]) => {
    const [name = '', ...path] = pattern.replace('.*', '.it').split('/');
    const paths = fits
      ? ['/maps/place/x', '/mulino', '/ul?ll=45.1,9.2', '/way/12', '/web/Mappe', '/mappa', '/styles/v1']
      : ['/mulino-nuvole'];
    const found = paths
      .map((each) => `${name}/${[...path, each.slice(1)].join('/')}`)
      .find((each) => !fits || fits(new URL(`https://${each}`)));
    return { address: found ?? '', kind: host.kind, name: `${pattern} (${host.name})` };
  }),
  ...NETWORK_HOSTS.map(([host, id]) => ({ address: `${host}/mulino-nuvole`, kind: 'social' as const, name: `${host} (${id})` })),
];
const PAGE = 'https://www.mulinodellenuvole.it/';

function readLink(address: string, label: string): readonly string[] {
  const page = parsePage(`<a href="https://${address}">${label}</a>`, PAGE, { role: 'home', rendered: false });
  return controlsOf(page).flatMap((control) => readControl(control).map(({ kind }) => kind));
}

describe('the book of hosts', () => {
  it('walks every table', () => {
    expect(ADDRESSES.length).toBeGreaterThan(400);
    expect(ADDRESSES.filter(({ address }) => address === '')).toEqual([]);
  });

  it('knows each host, whatever else is said of it', () => {
    expect(ADDRESSES.filter(({ address }) => knownHosts(new URL(`https://${address}`)).length === 0)).toEqual([]);
  });

  it('takes none for a website of the business’s own', () => {
    const own = ADDRESSES.filter(({ kind }) => !LENT.has(kind)).filter(({ address }) => mendWebsite(address).kind === 'website');
    // a host that is lent to sites of one's own as well is one
    const wrong = own.filter(({ address }) => !LENT.has(knownHosts(new URL(`https://${address}`))[0]?.kind ?? 'portal'));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('takes lent hosts for places of sites of one’s own', () => {
    const lent = ADDRESSES.filter(({ kind }) => kind === 'own_site' || kind === 'lent');
    const wrong = lent.filter(({ address }) => mendWebsite(`mulino.${address.replace(/\/.*/, '')}`).kind !== 'website');
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('understands each without its scheme', () => {
    expect(
      ADDRESSES.filter(({ address }) => meantAddress(address)?.href !== new URL(`https://${address}`).href).map(
        ({ name }) => name,
      ),
    ).toEqual([]);
  });

  it.each(['Acquista ora', 'Buy now', 'Jetzt kaufen', 'Acheter maintenant', 'Comprar ahora'])(
    'makes no "buy" of "%s" on a profile',
    (label) => {
      expect(readLink('www.mulino-shop.it/x', label), fold(label)).toContain('buy');
      const wrong = NETWORK_HOSTS.filter(([host]) => readLink(`${host}/mulino-nuvole`, label).includes('buy'));
      expect(wrong).toEqual([]);
    },
  );

  it.each(['eventi.it/bar', 'news/2024', 'foto.html', 'area.it', 'mailto:x.it/y', '/facebook.com/x', '#instagram.com/x'])(
    'takes "%s" for what it says',
    (href) => expect(meantAddress(href)).toBeNull(),
  );

  it.each([
    'https://www.smoobu.com/',
    'https://beds24.com',
    'https://mulino.myshopify.com/',
    'https://facebook-marketing.it/',
    'https://t-me.it/x',
  ])('takes %s for a website', (cell) => expect(mendWebsite(cell).kind).toBe('website'));
});
