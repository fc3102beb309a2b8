import { expect, test } from 'vitest';
import { slugOf, wordSlug } from '../../../src/lib/slug.ts';

test.each([
  ['Bäckerei Müller & Söhne GmbH', 'baeckerei-mueller-soehne-gmbh'],
  ['Straußwirtschaft Weiß', 'strausswirtschaft-weiss'],
  ['Mu\u0308ller', 'mueller'],
  ['Au cœur de Lyon', 'au-coeur-de-lyon'],
  ['Café Citroën', 'cafe-citroen'],
  ['El Pingüino', 'el-pinguino'],
  ['Caffè Però, Perù', 'caffe-pero-peru'],
  ['日本', ''],
])('%s', (name, slug) => {
  expect(wordSlug(name)).toBe(slug);
});

test('a report has its row, and never the name of a device', () => {
  expect([slugOf('Con', 3), slugOf(null, 4), slugOf('日本', 5)]).toEqual(['con-3', 'business-4', 'business-5']);
});
