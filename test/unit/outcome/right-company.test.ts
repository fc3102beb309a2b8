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
  test('without a telephone to compare it is doubtful, each field with its proof', () => {
    const { outcome, identity: fact } = judge({ ...TRATTORIA, phone: null });
    expect(outcome.outcome).toBe('ok');
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

test('data for machines that name another town than the page', () => {
  const data = (town: string) =>
    `<script type="application/ld+json">{"@type":"Store","name":"Ferramenta Bianchi","address":{"@type":"PostalAddress","addressLocality":"${town}"}}</script>`;
  const row = { name: 'Ferramenta Bianchi', city: 'Torino' };
  expect(whyOf(judge(row, data('Milano') + SHOP).identity)).toContain('other_data');
  expect(whyOf(judge(row, data('Torino') + SHOP).identity)).not.toContain('other_data');
});
