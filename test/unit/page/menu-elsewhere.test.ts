import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/extract/extract-facts.ts';
import { siteOf } from '../extract/actions/site-of.ts';

const menu = (host: string) =>
  `<nav>${['azienda', 'prodotti', 'contatti', 'orari'].map((page) => `<a href="${host}/${page}">${page}</a>`).join(' ')}</nav>`;
const TEXT = '<title>Bottega Test</title><h1>Bottega Test</h1><p>Lavoriamo il legno da tre generazioni.</p>';
const factsOf = (html: string, read: readonly string[] = []) => {
  const { evidence } = siteOf([{ html }, ...read.map((path) => ({ html: TEXT, path, role: 'other' as const }))]);
  return extractFacts(evidence, { outcome: 'ok', reason: 'site_answers', params: {}, seen: [] });
};

test('a menu that leads to another host leaves open what its pages say', () => {
  const facts = factsOf(`${menu('https://www.bottega-vecchia.it')}${TEXT}`);
  expect(facts.phones).toMatchObject({ state: 'unknown', why: 'pages_not_seen', detail: 'www.bottega-vecchia.it' });
  expect(facts.address.state).toBe('unknown');
  expect(facts.canonical.state).toBe('no');
});

test('counter-case: a menu of the site itself, and links to others beside it', () => {
  const partners =
    '<p><a href="https://www.uno.it/">Uno</a> <a href="https://www.due.it/">Due</a> <a href="https://www.tre.it/">Tre</a></p>';
  const own = menu('https://www.bottega-test.it').replaceAll('contatti', 'bosco').replaceAll('orari', 'fiume');
  expect(factsOf(`${own}${TEXT}${partners}`).phones.state).toBe('no');
  expect(factsOf(`${menu('https://www.bottega-vecchia.it')}${TEXT}`, ['/uno', '/due']).phones.state).toBe('no');
});
