import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { siteOf } from '../actions/site-of.ts';

const PIECES = [
  '<p>',
  '</p>',
  '<br>',
  'Tel.',
  'Fax',
  '+39',
  '059 ',
  '682195',
  ' - ',
  '/',
  '@',
  'info',
  '.it',
  ' [at] ',
  'P.IVA ',
  '12345678901',
  'via ',
  '41121 Modena',
  'REA ',
  '©',
  '2024',
  'Lun ',
  '9-13',
  '<a href="tel:',
  '<a href="mailto:',
  '%',
  '">',
  '<td>',
  '<script>',
  "'a'+",
  '</script>',
  '\u0000',
  '\u202e',
  '(0)',
  '1-800-',
];

test('broken pages never make an extractor throw', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 80 }), (pieces) => {
      const site = siteOf(pieces.join(''));
      for (const extract of Object.values(EXTRACTORS)) expect(extract(site).state).toMatch(/^(yes|no|unknown|not_applicable)$/);
    }),
    { numRuns: 80 },
  );
});

test('what could not be seen is unknown, not missing', () => {
  const problem = { kind: 'timeout', detail: '' } as const;
  const site = siteOf('<p>Bottega</p>', { notSeen: [{ url: 'https://www.bottega-test.it/contatti', role: 'contact', problem }] });
  for (const name of ['phones', 'emails', 'vatNumber', 'address', 'openingHours', 'rea'] as const)
    expect(EXTRACTORS[name](site)).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
});

test('the page as served and as rendered is seen once', () => {
  const html = '<p>Tel. 059 682195, info@bottega-test.it</p>';
  const site = siteOf([{ html, rendered: { html } }]);
  for (const name of ['phones', 'emails'] as const) {
    const fact = EXTRACTORS[name](site);
    const [item] = fact.state === 'yes' ? fact.items : [];
    expect(item?.seen).toHaveLength(1);
    expect(item?.because).not.toContain('several_places');
  }
});
