import { expect, test } from 'vitest';
import { chooseScripts } from '../../../src/gather/choose-scripts.ts';
import { parsePage } from '../../../src/page/parse-page.ts';

function chosen(...sources: readonly string[]): string[] {
  const html = sources.map((src) => `<script src="${src}"></script>`).join('');
  const home = parsePage(html, 'https://www.rossi.it/', { role: 'home', rendered: false });
  return chooseScripts([home, home]).map((url) => new URL(url).pathname);
}

test('what the owner or the agency wrote, in the order of the page, once each', () => {
  expect(chosen('/site.js?v=2', 'js/main.js', '//rossi.it/app.js', '/site.js?v=2')).toEqual([
    '/site.js',
    '/js/main.js',
    '/app.js',
  ]);
});

test.each([
  'https://www.googletagmanager.com/gtag/js?id=G-1',
  'https://cdn.altri.it/site.js',
  '/js/jquery-3.7.1.min.js',
  '/js/bootstrap.bundle.min.js',
  '/assets/swiper-bundle.min.js',
  '/wp-includes/js/dist/hooks.min.js',
  '/wp-content/plugins/contact-form-7/includes/js/index.js',
  '/vendor/slider.js',
])('%s is not the site’s own work', (src) => {
  expect(chosen(src)).toEqual([]);
});

test('names that tell of measuring come first, in folders of plugins too', () => {
  const plain = Array.from({ length: 12 }, (_, i) => `/js/part${i}.js`);
  const read = chosen(...plain, '/wp-content/plugins/x/js/cookie-banner.js', '/theme/ga4.js');
  expect(read.slice(0, 2)).toEqual(['/wp-content/plugins/x/js/cookie-banner.js', '/theme/ga4.js']);
  expect(read).toHaveLength(10);
});
