import { expect, test } from 'vitest';
import { differingData } from '../../../../src/extract/identity/differing-data.ts';
import { siteOf } from '../actions/site-of.ts';

const PRINTED =
  '<h1>Bottega Test</h1><p>Via Roma 12, 41121 Modena</p><p>Tel. <a href="tel:+39059682195">059 682195</a></p><p>info@bottega-test.it</p>';
const told = (data: Readonly<Record<string, unknown>>, printed = PRINTED, types: string | readonly string[] = 'LocalBusiness') =>
  differingData(
    siteOf(
      `${printed}<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': types, ...data })}</script>`,
    ),
  );
const at = (place: Readonly<Record<string, string>>) => ({ address: { '@type': 'PostalAddress', ...place } });

test.each([
  ['town', at({ addressLocality: 'Milano' }), 'Milano', 'Modena'],
  ['street', at({ streetAddress: 'Corso Garibaldi 3', addressLocality: 'Modena' }), 'Corso Garibaldi 3', 'Via Roma'],
  ['mailbox at another domain', { email: 'mailto:hello@theme-demo.com' }, 'hello@theme-demo.com', 'info@bottega-test.it'],
  ['mailbox at a provider', { email: 'bottega.vecchia@gmail.com' }, 'bottega.vecchia@gmail.com', 'info@bottega-test.it'],
])('the data name another %s than the page', (_, data, row, site) => {
  expect(told(data)).toMatchObject([{ by: 'data', row, site: expect.stringContaining(site), seen: { how: 'json_ld' } }]);
});

test.each([
  ['the same, written otherwise', at({ streetAddress: 'V. Roma, 12', addressLocality: 'Modena (MO)' })],
  ['the same mailbox', { email: 'INFO@bottega-test.it' }],
  ['another mailbox of the same firm', { email: 'ordini@bottega-test.it' }],
  ['nothing', { email: '', address: '' }],
  ['something that is no address', { email: 'write to us', address: ['Milano'] }],
])('counter-case: the data name %s', (_, data) => expect(told(data)).toEqual([]));

test('counter-case: data of something else, and a page that prints nothing to differ from', () => {
  expect(told({ email: 'hello@theme-demo.com' }, PRINTED, 'Article')).toEqual([]);
  expect(told({ email: 'hello@theme-demo.com', ...at({ addressLocality: 'Milano' }) }, '<h1>Bottega Test</h1>')).toEqual([]);
});
