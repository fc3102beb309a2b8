import { describe, expect, test } from 'vitest';
import { identity } from '../../../src/extract/identity/identity.ts';
import type { Business } from '../../../src/model/business.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { decideOutcome } from '../../../src/outcome/decide-outcome.ts';
import { openSite } from '../../../src/page/site.ts';
import { siteOf } from '../extract/actions/site-of.ts';

const SHOP =
  '<title>Ferramenta Bianchi – Torino</title><h1>Ferramenta Bianchi</h1><p>Viti, bulloni e colori da tre generazioni.</p>' +
  '<footer><p>Ferramenta Bianchi</p><p>Via Nizza 12, 10126 Torino (TO)</p><p>Tel. 011 5627711</p></footer>';

function judge(row: Partial<Business>, html = SHOP) {
  const { evidence } = siteOf(html);
  const mine = { ...evidence, business: { ...evidence.business, ...row, website: evidence.business.website } };
  return { outcome: decideOutcome(mine), identity: identity(openSite(mine)) as Fact<unknown> };
}
const TRATTORIA = { name: 'Trattoria Pippo', city: 'Modena', province: 'MO', phone: '059 222333' };
const whyOf = (fact: Fact<unknown>) => ('rejected' in fact ? (fact.rejected ?? []).map(({ why }) => why) : []);

describe('the site of somebody else', () => {
  test('another name, town and telephone, and nothing of the row', () =>
    expect(judge(TRATTORIA).outcome).toMatchObject({
      outcome: 'other_business',
      reason: 'other_name_and_place',
      params: { name: expect.stringContaining('Ferramenta Bianchi'), town: 'Torino' },
    }));
  test('another name, town and trade: no telephone is needed', () =>
    expect(judge({ ...TRATTORIA, phone: null }).outcome).toMatchObject({
      outcome: 'other_business',
      reason: 'other_name_and_trade',
    }));
  test('without telephone and trade to compare it is doubtful, each field with its proof', () => {
    const { outcome, identity: fact } = judge({ ...TRATTORIA, name: 'Pippo e Pluto', phone: null });
    expect(outcome).toMatchObject({ outcome: 'ok', reason: 'doubtful_name', params: { row: 'Pippo e Pluto' } });
    expect(outcome.seen.length).toBeGreaterThan(1);
    expect(fact).toMatchObject({ state: 'unknown', why: 'doubtful' });
    expect(whyOf(fact)).toEqual(['other_name', 'other_town']);
  });
});

describe('the right one', () => {
  test.each<[string, Partial<Business>]>([
    ['a trade name on the site, the telephone of the row', { ...TRATTORIA, phone: '011 562 7711' }],
    ['another telephone, the same name and town', { name: 'Ferramenta Bianchi', city: 'Torino', phone: '059 222333' }],
    ['a branch in another town, the name of the row', { name: 'Ferramenta Bianchi', city: 'Modena', phone: '059 222333' }],
    ['a legal name that stands in the footer', { ...TRATTORIA, name: 'Bianchi Ferramenta di Bianchi Ugo' }],
  ])('%s', (_, row) => expect(judge(row).outcome.outcome).toBe('ok'));
  test('a hamlet and its municipality share the postal code', () =>
    expect(whyOf(judge({ name: 'Ferramenta Bianchi', city: 'Mirafiori', postalCode: '10127' }).identity)).not.toContain(
      'other_town',
    ));
});

describe('names that are written in two ways', () => {
  const STORY = '<p>Lavoriamo con cura, come ci hanno insegnato i nonni. Venite a trovarci in bottega ogni giorno.</p>'.repeat(3);
  const reasonFor = (row: Partial<Business>, title: string, more = '') =>
    judge({ city: null, phone: null, ...row }, `<title>${title}</title><h1>${title}</h1>${STORY}${more}`).outcome.reason;
  test.each([
    ['CAFFE DELL ANGOLO', 'Caffè dell’Angolo'],
    ['Giuseppe Rossi Impianti', 'G. Rossi Impianti'],
    ['Pizzeria Vesuvio di Rossi Mario & C. snc', 'Pizzeria Vesuvio'],
    ['Studio Legale Avv. Carla Rossi', 'Rossi & Partners – Studio legale'],
    ['C.N.A. Modena', 'CNA Modena'],
    ['B&B Il Gelso', 'Bed and Breakfast Il Gelso'],
    ['F.lli Rossi Falegnameria', 'Fratelli Rossi – Falegnami'],
    ['Off. Mecc. Bianchi', 'Officina Meccanica Bianchi'],
    ['Dott.ssa Anna Verdi', 'Anna Verdi Psicologa'],
    ['Rossi Mario', 'Mario Rossi idraulico'],
    ['Auto Rossi', 'AutoRossi'],
    ["SOCIETA' AGRICOLA BELVEDERE DI ROSSI GIOV", 'Agriturismo Belvedere'],
    ['Ceramiche Moderne Rossini Srl', 'Rossini Ceramica'],
    ['Bäckerei Müller', 'Baeckerei Mueller'],
    ['Spuelmaschinen Goetz', 'Spülmaschinen Götz'],
    ["L'Arte del Ferro", 'Arte del ferro battuto'],
    ['TecnoImpianti Modena Srl', 'Tecno Impianti'],
    ['A. B. Termoidraulica', 'AB Termoidraulica'],
  ])('%s is %s', (name, title) => expect(reasonFor({ name }, title)).toBe('site_answers'));
  test.each<[string, Partial<Business>, string]>([
    ['the legal name stands in the footer', { name: 'Nuvola Blu Srl' }, '<footer>Nuvola Blu S.r.l. P.IVA 01234567897</footer>'],
    ['a partnership, in the same town', { name: 'Rossi Mario & C. snc', city: 'Modena' }, '<p>Via Emilia 3, 41121 Modena</p>'],
    [
      'the owner, in the same street',
      { name: 'Rossi Mario', city: 'Modena', street: 'Via Emilia Est 3' },
      '<p>Via Emilia Est 3, 41121 Modena</p>',
    ],
  ])('trades under another name: %s', (_, row, more) => expect(reasonFor(row, 'Ristorante Il Faro', more)).toBe('site_answers'));
});

test('data for machines that name another town than the page', () => {
  const data = (town: string) =>
    `<script type="application/ld+json">{"@type":"Store","name":"Ferramenta Bianchi","address":{"@type":"PostalAddress","addressLocality":"${town}"}}</script>`;
  const row = { name: 'Ferramenta Bianchi', city: 'Torino' };
  expect(whyOf(judge(row, data('Milano') + SHOP).identity)).toContain('other_data');
  expect(whyOf(judge(row, data('Torino') + SHOP).identity)).not.toContain('other_data');
});
