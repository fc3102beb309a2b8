import { expect, test } from 'vitest';
import { judge } from '../../../src/audit/judge.ts';
import { CHECKS } from '../../../src/checks/index.ts';
import { claimsOf } from '../../../src/report/claims.ts';
import { withWeights } from '../../../src/scoring/weights.ts';
import { siteOf } from '../extract/actions/site-of.ts';

const OPTIONS = { lang: 'en', checks: CHECKS, brand: null, screenshots: { mobile: null, desktop: null } } as const;
const claims = (html: string) => claimsOf(judge(siteOf(html).evidence, withWeights(CHECKS, null)), OPTIONS);

test('every claim of a record stands in the table with its polarity, its proof and its page', () => {
  const all = claims('<title>Bottega</title><h1>Bottega</h1><p>Tel. 059 084517</p><h3>Modalità di pagamento</h3>');
  expect(all[0]).toMatchObject({ place: 'outcome', subject: 'ok', polarity: 'yes' });
  expect(all.filter(({ place }) => place.startsWith('action'))).toHaveLength(3);
  expect(all.find(({ place, subject }) => place === 'fact' && subject === 'phones')).toMatchObject({
    polarity: 'yes',
    proof: expect.stringContaining('059 084517'),
    page: expect.stringMatching(/^https:/),
  });
  expect(all.find(({ subject }) => subject === 'telegram')).toMatchObject({ polarity: 'no' });
});

test('what the guard objects to is marked', () => {
  const page = '<h1>Bottega</h1><p>Lavoriamo il legno da tre generazioni.</p><a href="/a">A</a><h3>Modalità di pagamento</h3>';
  const payments = claims(page).find(({ subject }) => subject === 'payments');
  expect(payments).toMatchObject({ polarity: 'doubted', proof: expect.stringContaining('Modalità di pagamento') });
});
