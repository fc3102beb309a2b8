import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../src/extract/extract-facts.ts';
import { valuesOf } from '../../../src/model/fact.ts';
import type { PageSource } from './actions/site-of.ts';
import { siteOf } from './actions/site-of.ts';

const phonesOn = (page: PageSource) => {
  const site = siteOf([{ html: '<h1>Idraulica Rossi</h1><p>Impianti e caldaie</p>' }, page]);
  return valuesOf(EXTRACTORS.phones(site)).map(({ e164 }) => e164);
};
const CARD = '<h3>Caldaie Verdi</h3><p>Tel. 059 682195</p>';
const OWN = ['+39059682195'];

describe('lists of other parties', () => {
  test.each([
    '<h1>I nostri partner</h1>',
    '<h1>Fornitori e sponsor</h1>',
    '<h2>Dove dormire</h2>',
    '<h2>Our suppliers:</h2>',
    '<h2>Unsere Partner</h2>',
    '<h2>Nos fournisseurs</h2>',
    '<h2>Enlaces</h2>',
  ])('%s: each entry is its own', (heading) => {
    expect(phonesOn({ html: heading + CARD, path: '/x', role: 'other' })).toEqual([]);
  });

  test.each(['/partner', '/it/i-nostri-fornitori.html', '/links', '/rivenditori/'])('%s: the address says so', (path) => {
    expect(phonesOn({ html: `<h1>Benvenuti</h1>${CARD}`, path, role: 'other' })).toEqual([]);
  });

  test.each([
    ['another heading', '<h1>Assistenza</h1>', '/assistenza'],
    ['a heading that only mentions them', '<h1>Diventa cliente, chiama ora</h1>', '/clienti-felici'],
    ['a section that ended', '<h2>Partner</h2><h3>Verdi</h3><p>Caldaie</p><h2>Sede</h2>', '/azienda'],
  ])('%s leaves the business its own', (_, heading, path) => {
    expect(phonesOn({ html: heading + CARD, path, role: 'other' })).toEqual(OWN);
  });

  test('its own contacts under a list, and in the footer', () => {
    const html = `<h2>Partner</h2><h3>Verdi</h3><p>Caldaie</p><h3>Contatti</h3><p>Tel. 059 682195</p>`;
    expect(phonesOn({ html, path: '/azienda', role: 'other' })).toEqual(OWN);
    expect(phonesOn({ html: '<h1>Partner</h1><footer>Tel. 059 682195</footer>', path: '/partner', role: 'other' })).toEqual(OWN);
  });
});

describe('authorities in privacy policies', () => {
  test.each([
    'Beschwerden nimmt das Landeszentrum für Datenschutz entgegen (Telefon 059 682195).',
    'Zuständige Aufsichtsbehörde: Tel. 059 682195',
    'Potete proporre reclamo all’autorità competente, tel. 059 682195.',
    'You may lodge a complaint with the regulator, phone 059 682195.',
    'Vous pouvez déposer une plainte auprès de l’autorité, tél. 059 682195.',
    'Puede presentar una reclamación ante el organismo, tel. 059 682195.',
  ])('%s', (text) => {
    expect(phonesOn({ html: `<h1>Privacy</h1><p>${text}</p>`, path: '/privacy', role: 'privacy' })).toEqual([]);
    expect(phonesOn({ html: `<p>Per informazioni: tel. 059 682195.</p>`, path: '/privacy', role: 'privacy' })).toEqual(OWN);
  });
});
