import { describe, expect, it } from 'vitest';
import { createLandings } from '../../../../src/gather/outage/landings.ts';
import type { FetchedPage } from '../../../../src/model/world.ts';

function landed(asked: string, finalUrl = asked, change: Partial<FetchedPage> = {}): [URL, FetchedPage] {
  const page = {
    url: asked,
    finalUrl,
    status: 200,
    headers: {},
    redirects: [],
    text: 'Hotel Miramare',
    contentType: 'text/html',
  };
  return [new URL(asked), { ...page, charset: 'utf-8', bytes: 14, truncated: false, ms: 1, ...change }];
}

function noted(...pages: [URL, FetchedPage][]): string | null {
  const landings = createLandings();
  return pages.map(([asked, page]) => landings.note(asked, page)).at(-1) ?? null;
}

const portal = 'http://wifi.miramare.it/login';

describe('sites that all land in one place', () => {
  it('three are led to one other host', () => {
    expect(noted(landed('http://uno.it/', portal), landed('http://due.de/', portal), landed('http://tre.fr/', portal))).toBe(
      'wifi.miramare.it',
    );
  });

  it('three are answered with the same page', () => {
    expect(noted(landed('http://uno.it/'), landed('http://due.es/'), landed('http://tre.co.uk/'))).toBe('one and the same page');
  });

  it.each<[string, [URL, FetchedPage][]]>([
    ['two are too few', [landed('http://uno.it/', portal), landed('http://due.it/', portal)]],
    [
      'the same site thrice',
      [landed('http://uno.it/', portal), landed('http://www.uno.it/', portal), landed('http://uno.it/chi', portal)],
    ],
    [
      'one lands on its own page',
      [
        landed('http://uno.it/', portal),
        landed('http://due.it/'),
        landed('http://tre.it/', portal),
        landed('http://4.it/', portal),
      ],
    ],
    ['pages differ', [landed('http://uno.it/'), landed('http://due.it/', undefined, { text: 'Due' }), landed('http://tre.it/')]],
    [
      'one has an error of its own',
      [
        landed('http://uno.it/'),
        landed('http://due.it/', undefined, { status: 404 }),
        landed('http://tre.it/'),
        landed('http://4.it/'),
      ],
    ],
    [
      'robots.txt may be alike',
      [landed('http://uno.it/robots.txt'), landed('http://due.it/robots.txt'), landed('http://tre.it/robots.txt')],
    ],
    ['sites of this machine', [landed('http://a.localhost/'), landed('http://b.localhost/'), landed('http://127.0.0.1/')]],
  ])('nothing is suspected: %s', (_, pages) => {
    expect(noted(...pages)).toBeNull();
  });
});
