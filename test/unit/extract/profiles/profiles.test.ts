import { describe, expect, test } from 'vitest';
import { brokenProfileLinks } from '../../../../src/extract/profile/broken-profile-links.ts';
import { profiles, reviewProfiles } from '../../../../src/extract/profile/profiles.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { type PageSource, siteOf } from '../actions/site-of.ts';
import { itemsOf } from './items-of.ts';

const urls = (pages: string | readonly PageSource[], more = {}) => valuesOf(profiles(siteOf(pages, more))).map(({ url }) => url);
const refused = (pages: string | readonly PageSource[]) =>
  (profiles(siteOf(pages)) as { rejected?: { why: string }[] }).rejected?.map(({ why }) => why) ?? [];

const FB = 'https://www.facebook.com/';
const IG = 'https://www.instagram.com/';

/** What it is about, the page, the profiles that are the business's own. */
const OWNED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an icon in the footer, whatever its handle',
    '<footer><a href="https://www.facebook.com/lacasadelpane"><i class="fa fa-facebook"></i></a></footer>',
    [`${FB}lacasadelpane`],
  ],
  [
    'a named link in the text',
    '<p>Siamo su <a href="https://www.instagram.com/bottegatest">Instagram</a></p>',
    [`${IG}bottegatest`],
  ],
  [
    'a labelled link with another handle',
    '<p><a href="https://www.instagram.com/sapori_1950">Seguici su Instagram</a></p>',
    [`${IG}sapori_1950`],
  ],
  [
    'a link that names somebody else',
    '<p>Ringraziamo <a href="https://www.facebook.com/trattoriadamario">Trattoria da Mario</a></p>',
    [],
  ],
  [
    'the credit of the agency',
    '<footer><p>Realizzato da <a href="https://www.facebook.com/pixelstudioweb">Pixel Studio</a></p></footer>',
    [],
  ],
  [
    'a credit in English with an icon',
    '<footer><p>Web design by Acme <a href="https://www.instagram.com/acme.design"><i class="fa-instagram"></i></a></p></footer>',
    [],
  ],
  [
    'own icons after a credit line',
    '<footer><p>© 2024 Bottega Test. Sito web: Pixel</p><ul><li><a href="https://www.facebook.com/bottegatest">f</a></li></ul></footer>',
    [`${FB}bottegatest`],
  ],
  [
    'share buttons',
    '<a href="https://www.facebook.com/sharer/sharer.php?u=https://x.it">Condividi</a><a href="https://twitter.com/intent/tweet?url=x">Tweet</a>',
    [],
  ],
  [
    'a list of partners',
    '<h2>I nostri partner</h2><ul><li><a href="https://www.facebook.com/uno">Uno</a></li><li><a href="https://www.facebook.com/due">Due</a></li></ul>',
    [],
  ],
  [
    'three unnamed profiles of one network in the text',
    '<p><a href="https://www.instagram.com/anna.x"></a></p><p><a href="https://www.instagram.com/bruno.y"></a></p><p><a href="https://www.instagram.com/carla.z"></a></p>',
    [],
  ],
  [
    'the page plug-in',
    '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fbottegatest&tabs"></iframe>',
    [`${FB}bottegatest`],
  ],
  [
    'a lazy page plug-in',
    '<iframe data-src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fbottegatest"></iframe>',
    [`${FB}bottegatest`],
  ],
  ['the script plug-in', '<div class="fb-page" data-href="https://www.facebook.com/bottegatest/"></div>', [`${FB}bottegatest`]],
  [
    'a button with a script',
    `<footer><button onclick="window.open('https://www.instagram.com/bottegatest/')">Instagram</button></footer>`,
    [`${IG}bottegatest`],
  ],
  ['an embedded video', '<iframe src="https://www.youtube.com/embed/kM7YfhfkiEE"></iframe>', []],
  [
    'sameAs of the business',
    '<script type="application/ld+json">{"@type":"Bakery","name":"Bottega Test","sameAs":["https://www.facebook.com/sapori1950","https://www.facebook.com/"]}</script>',
    [`${FB}sapori1950`],
  ],
  [
    'sameAs of an author',
    '<script type="application/ld+json">{"@type":"Person","name":"Anna Neri","sameAs":["https://www.instagram.com/annaneri"]}</script>',
    [],
  ],
  ['a handle in text', '<p>Email: info@bottega-test.it</p><p>Instagram: @sapori_1950</p>', [`${IG}sapori_1950`]],
  ['a handle beside its icon', '<p><i class="bi bi-instagram"></i> @sapori_1950</p>', [`${IG}sapori_1950`]],
  ['two handles in one line', '<p>Facebook: @saporifb - Instagram: @saporiig</p>', [`${FB}saporifb`, `${IG}saporiig`]],
  ['a handle without a network', '<p>@sapori_1950</p>', []],
  ['a mailbox is no handle', '<p>Instagram e altro: info@bottega-test.it</p>', []],
  ['an address printed in the text', '<p>Facebook: www.facebook.com/bottegatest.</p>', [`${FB}bottegatest`]],
  ['a comment', '<!-- <a href="https://www.facebook.com/bottegatest">f</a> -->', []],
  [
    'a placeholder beside the real one',
    '<footer><a href="https://www.instagram.com/IL_TUO_PROFILO">ig</a><a href="https://www.instagram.com/bottegatest">ig</a></footer>',
    [`${IG}bottegatest`],
  ],
  [
    'the default of a site builder',
    '<footer><a href="https://www.facebook.com/wix">f</a><a href="https://twitter.com/squarespace">t</a></footer>',
    [],
  ],
  [
    'a developer in the team',
    '<h3>Il nostro team</h3><p>Anna Neri <a href="https://www.linkedin.com/in/anna-neri-123">LinkedIn</a></p>',
    [],
  ],
  [
    'the owner by name',
    '<p><a href="https://www.linkedin.com/in/bottega-test">LinkedIn</a></p>',
    ['https://www.linkedin.com/in/bottega-test'],
  ],
  [
    'rel=me on any server',
    '<footer><a rel="me" href="https://social.example.net/@bottegatest">Mastodon</a></footer>',
    ['https://social.example.net/@bottegatest'],
  ],
  [
    'a share link as the only page',
    '<header><a href="https://www.facebook.com/share/17AbCdEf9h/?mibextid=x">Facebook</a></header>',
    [`${FB}share/17AbCdEf9h`],
  ],
  [
    'a share link beside the page',
    '<header><a href="https://www.facebook.com/share/17AbCdEf9h/">Facebook</a><a href="https://www.facebook.com/bottegatest">Facebook</a></header>',
    [`${FB}bottegatest`],
  ],
  [
    'the same page in two spellings',
    '<footer><a href="https://www.facebook.com/profile.php?id=100063712345678">f</a></footer><p><a href="https://www.facebook.com/people/Bottega-Test/100063712345678/">Facebook</a></p>',
    [`${FB}profile.php?id=100063712345678`],
  ],
  ['a link without its scheme', '<footer><a href="www.facebook.com/bottegatest">Facebook</a></footer>', [`${FB}bottegatest`]],
  [
    'a link with two schemes',
    '<footer><a href="http://https://www.facebook.com/bottegatest">Facebook</a></footer>',
    [`${FB}bottegatest`],
  ],
  [
    'a link within a picture',
    '<footer><svg><a xlink:href="https://www.facebook.com/bottegatest"></a></svg></footer>',
    [`${FB}bottegatest`],
  ],
  [
    'an address in a data attribute',
    '<footer><a data-href="https://www.facebook.com/bottegatest">f</a></footer>',
    [`${FB}bottegatest`],
  ],
  [
    'a page of the site with the name of a network',
    '<a href="facebook.html">Facebook</a><a href="/instagram/">Instagram</a>',
    [],
  ],
  [
    'the own icon after the heading of another section',
    '<h2>I nostri partner</h2><p>Uno</p><footer><a href="https://www.facebook.com/sapori1950">f</a></footer>',
    [`${FB}sapori1950`],
  ],
  [
    'a customer who praises',
    '<h2>Dicono di noi</h2><p>Ottimo! <a href="https://www.instagram.com/gola_golosa">@gola_golosa</a></p>',
    [],
  ],
  ['the photographer', '<p>Foto: <a href="https://www.instagram.com/luca_scatta">Instagram</a></p>', []],
  [
    'an address pasted behind another',
    '<footer><a href="https://www.facebook.com/https://www.facebook.com/bottegatest">f</a></footer>',
    [`${FB}bottegatest`],
  ],
  [
    'the team beside the footer',
    '<h3>Anna Neri</h3><a href="https://www.instagram.com/annaneri"><i class="fa-instagram"></i></a><footer><a href="https://www.instagram.com/sapori1950"><i class="fa-instagram"></i></a></footer>',
    [`${IG}sapori1950`],
  ],
  ['twitter:site alone', '<meta name="twitter:site" content="@sometheme">', []],
];

describe('profiles of the business', () => {
  test.each(OWNED)('%s', (_, html, expected) => {
    expect([...urls(html)].sort()).toEqual([...expected].sort());
  });

  test('a profile on the privacy page only is nobody of ours', () => {
    const pages = [
      { html: '<p>Ciao</p>' },
      { html: '<p><a href="https://www.facebook.com/altri">Facebook</a></p>', path: '/privacy', role: 'privacy' as const },
    ];
    expect(urls(pages)).toEqual([]);
  });

  test('the cell of the row that holds a profile is a sighting of its own', () => {
    const site = siteOf('<a href="https://www.facebook.com/login">x</a>', {
      business: { ...siteOf('').business, website: 'www.facebook.com/BottegaTest' },
      source: { url: null, from: 'none', mendedFrom: null, kind: 'social_profile', tried: [] },
    });
    const fact = profiles(site);
    expect(fact).toMatchObject({ state: 'yes', items: [{ value: { url: `${FB}BottegaTest` }, seen: [{ how: 'input' }] }] });
  });

  test('nothing found is unknown where something hides', () => {
    const notSeen = [
      {
        url: 'https://www.bottega-test.it/contatti',
        role: 'contact' as const,
        problem: { kind: 'timeout' as const, detail: '' },
      },
    ];
    expect(profiles(siteOf('<p>Ciao</p>', { notSeen }))).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
    expect(profiles(siteOf('<p>Ciao</p>')).state).toBe('no');
  });

  test('what was turned down is kept with its reason', () => {
    expect(
      refused(
        '<footer><p>Realizzato da <a href="https://www.facebook.com/pixelstudioweb">Pixel</a></p><a href="https://www.instagram.com/">ig</a></footer>',
      ),
    ).toEqual(['agency_credit', 'bare']);
  });

  test('evidence raises confidence', () => {
    const [weak] = itemsOf(profiles(siteOf('<p><a href="https://www.instagram.com/sapori_1950">Instagram</a></p>')));
    const [strong] = itemsOf(profiles(siteOf('<footer><a href="https://www.instagram.com/bottegatest">Instagram</a></footer>')));
    expect(strong?.confidence).toBeGreaterThan(weak?.confidence ?? 1);
    expect(strong?.because).toContain('name_match');
  });
});

test('review sites are a fact of their own', () => {
  const site = siteOf(
    '<footer><a href="https://www.tripadvisor.it/Restaurant_Review-g1-d2-Reviews-X.html">Tripadvisor</a><a href="https://www.facebook.com/bottegatest">f</a></footer>',
  );
  expect(valuesOf(reviewProfiles(site)).map(({ network }) => network)).toEqual(['tripadvisor']);
  expect(valuesOf(profiles(site)).map(({ network }) => network)).toEqual(['facebook']);
});

test('a link to Google that speaks of reviews leads to them, one that only shows the way does not', () => {
  const to = (words: string) => siteOf(`<a href="https://www.google.com/maps?q=Bottega+Como">${words}</a>`);
  expect(valuesOf(reviewProfiles(to('Leggi tutte le recensioni su Google')))).toMatchObject([{ network: 'google_reviews' }]);
  expect(reviewProfiles(to('Come arrivare')).state).toBe('no');
});

test('a review site under the heading of the reviews is the own one', () => {
  const html =
    '<h2>Dicono di noi</h2><a href="https://www.tripadvisor.it/Restaurant_Review-g1-d2-Reviews-X.html">Leggi tutte</a>';
  expect(reviewProfiles(siteOf(html)).state).toBe('yes');
});

describe('icons that lead nowhere', () => {
  test.each([
    ['<a href="#"><i class="fab fa-facebook-f"></i></a>', ['facebook empty']],
    ['<a href="#" aria-label="Instagram"><svg></svg></a>', ['instagram empty']],
    ['<a href="https://www.facebook.com/"><img alt="Facebook"></a>', ['facebook bare']],
    ['<a href="https://www.instagram.com/tuoprofilo">Instagram</a>', ['instagram placeholder']],
    ['<a href="https://www.facebook.com/wix">Facebook</a>', ['facebook vendor']],
    ['<a href="https://plus.google.com/+Bottega">Google+</a>', ['google_plus dead_network']],
    ['<a href="#" class="share-facebook">Facebook</a>', []],
    ['<a href="#">Condividi su Facebook</a>', []],
    ['<a href="#" onclick="apri()">Facebook</a>', []],
    ['<a href="#" data-href="https://x.it">Facebook</a>', []],
    [
      '<p>I cookie di Facebook (<a href="https://www.facebook.com/">https://www.facebook.com/ e le sue controllate di tutto il mondo</a>)</p>',
      [],
    ],
    ['<a href="https://twitter.com/home?status=x">Twitter</a>', []],
    ['<a href="https://www.facebook.com/bottegatest">Facebook</a>', []],
    ['<a href="#menu">Menu</a>', []],
    ['<a href="www.facebook.com/bottegatest">Facebook</a>', ['facebook no_scheme']],
  ])('%s', (html, expected) => {
    expect(valuesOf(brokenProfileLinks(siteOf(html))).map(({ network, why }) => `${network} ${why}`)).toEqual(expected);
  });
});

describe('who made the site, and who is named in a link', () => {
  test.each([
    '<div class="site-header">Sito web a cura di <a href="https://www.instagram.com/nives.siti">Nives</a></div>',
    '<p>Progetto grafico di <a href="https://www.instagram.com/nives.siti">Nives</a></p>',
    '<p>Theme: Nightjar by <a href="https://www.instagram.com/nives.siti">Nightjar Themes</a></p>',
    '<p>Website handcrafted with love by <a href="https://www.instagram.com/nives.siti">Mothworks</a></p>',
    '<p>Gestaltung &amp; Programmierung <a href="https://www.instagram.com/nives.siti">Pixelkraut</a></p>',
    '<p>Realisierung durch <a href="https://www.instagram.com/nives.siti">Pixelkraut</a></p>',
    '<p>Web creada por <a href="https://www.instagram.com/nives.siti">Gato Píxel</a></p>',
  ])('%s', (html) => expect(urls(`<footer>${html}</footer>`)).toEqual([]));

  test.each(['instagram.com/bottega_test', '@bottega_test'])('the words of a link, %s, make no second profile', (words) =>
    expect(urls(`<a href="https://instagram.com/bottegatest">${words}</a>`)).toEqual([`${IG}bottegatest`]),
  );

  test.each([
    'Le nostre foto <a href="https://www.instagram.com/lacasadelpane">su Instagram</a>',
    'Fotos: <a href="https://www.instagram.com/bottegatest">@bottegatest</a>',
  ])('pictures on one’s own profile: %s', (html) => expect(urls(`<footer>${html}</footer>`)).toHaveLength(1));
});
