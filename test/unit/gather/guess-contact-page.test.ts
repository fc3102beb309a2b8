import { expect, test } from 'vitest';
import { type GatherOptions, gatherEvidence } from '../../../src/gather/gather-evidence.ts';
import { LOOK } from '../../../src/options/look.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { business, type FakeWeb, fakeWorld } from './fake-world.ts';

const OPTIONS: GatherOptions = {
  ...defaultsOf(LOOK),
  ...{ timeout: 60, browser: false, lighthouse: false, discovery: false, screenshots: false },
};
const STORY = '<p>Da quarant’anni facciamo impianti idraulici a Carpi e dintorni, con preventivi chiari e pronto intervento.</p>';
const HOME = `<title>Rossi Impianti</title>${STORY}<script src="/menu.js"></script>`;

async function contactPages(web: FakeWeb) {
  const world = fakeWorld({ 'http://rossi.it/': HOME, ...web });
  const evidence = await gatherEvidence(business({ name: 'Rossi Impianti', website: 'http://rossi.it' }), world, OPTIONS);
  return { urls: evidence.pages.filter(({ role }) => role === 'contact').map(({ url }) => url), asked: world.asked };
}

test('a site that shows no contact and no way to one: the usual address is tried', async () => {
  const { urls } = await contactPages({ 'http://rossi.it/contatti': '<h1>Contatti</h1><p>Tel. 059 084517</p>' });
  expect(urls).toEqual(['http://rossi.it/contatti']);
});

test('few are tried, and what is not there leaves no trace', async () => {
  const { urls, asked } = await contactPages({});
  expect(urls).toEqual([]);
  expect(asked.filter((url) => /contatti|contact|dove-siamo/.test(url))).toHaveLength(3);
});

test('a site that answers every address with its home page has no contact page', async () => {
  const { urls } = await contactPages({ 'http://rossi.it/contatti': HOME, 'http://rossi.it/contact': HOME });
  expect(urls).toEqual([]);
});

test('nothing is guessed where the home page shows a contact or a link to the page', async () => {
  const shown = await contactPages({ 'http://rossi.it/': `${HOME}<p>Tel. 059 084517</p>` });
  const linked = await contactPages({
    'http://rossi.it/': `${HOME}<a href="/c.html">Contatti</a>`,
    'http://rossi.it/c.html': STORY,
  });
  expect([...shown.asked, ...linked.asked].filter((url) => /contatti|contact$|dove/.test(url))).toEqual([]);
  expect(linked.urls).toEqual(['http://rossi.it/c.html']);
});

test('a sitemap written for another host of the site lists the same paths here', async () => {
  const sitemap = `<urlset>${['/', '/recapiti-e-contatti.html', '/lavori.html'].map((path) => `<url><loc>https://nuovo-rossi.com${path}</loc></url>`).join('')}</urlset>`;
  const { urls } = await contactPages({
    'http://rossi.it/sitemap.xml': { text: sitemap, contentType: 'text/xml' },
    'http://rossi.it/recapiti-e-contatti.html': STORY,
  });
  expect(urls).toEqual(['http://rossi.it/recapiti-e-contatti.html']);
});
