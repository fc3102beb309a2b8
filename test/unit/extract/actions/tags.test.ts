import { describe, expect, test } from 'vitest';
import { conversionTracking } from '../../../../src/extract/vendors/conversion-tracking.ts';
import { adTags, analytics } from '../../../../src/extract/vendors/tags.ts';
import { emailMarketing, liveChat, platform } from '../../../../src/extract/vendors/vendor-facts.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from './site-of.ts';

const gtag = (id: string) => `<script async src="https://www.googletagmanager.com/gtag/js?id=${id}"></script>
  <script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)};gtag('js',new Date());gtag('config','${id}');</script>`;
const gtm = (id: string) =>
  `<script>(function(w,d,s,l,i){j.src='https://www.googletagmanager.com/gtm.js?id='+i;})(window,document,'script','dataLayer','${id}');</script>`;
const pixel = (id: string) =>
  `<script>!function(f,b){b.src='https://connect.facebook.net/en_US/fbevents.js'}(window);fbq('init', '${id}');fbq('track','PageView');</script>`;
/** Text enough that the page is no empty shell. */
const TEXT = `<p>${'Mobili su misura da tre generazioni. '.repeat(10)}</p>`;
const named = (html: string) =>
  [...valuesOf(analytics(siteOf(html))), ...valuesOf(adTags(siteOf(html)))].map(({ product, id }) =>
    id ? `${product} ${id}` : product,
  );

describe('tags with their ids', () => {
  test.each([
    ['gtag', gtag('G-4KQ7X2M9ZB'), ['GA4 G-4KQ7X2M9ZB']],
    ['in the head', `<head>${gtag('G-4KQ7X2M9ZB')}</head><body>x</body>`, ['GA4 G-4KQ7X2M9ZB']],
    ['a container', gtm('GTM-K7TWR2P'), ['Google Tag Manager GTM-K7TWR2P']],
    [
      'a container without scripts',
      '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-K7TWR2P"></iframe></noscript>',
      ['Google Tag Manager GTM-K7TWR2P'],
    ],
    [
      'Universal Analytics',
      "<script>ga('create', 'UA-48273645-2', 'auto');</script>",
      ['Universal Analytics (dead) UA-48273645-2'],
    ],
    ['Google Ads', gtag('AW-948273615'), ['Google Ads AW-948273615']],
    ['Meta Pixel', pixel('284719365028471'), ['Meta Pixel 284719365028471']],
    [
      'Meta Pixel without scripts',
      '<noscript><img src="https://www.facebook.com/tr?id=284719365028471&ev=PageView&noscript=1"></noscript>',
      ['Meta Pixel 284719365028471'],
    ],
    [
      'Microsoft Clarity',
      '<script>(function(c,l,a,r,i){})(window,document,"clarity","script","k4hq8vbt2m");</script>',
      ['Microsoft Clarity k4hq8vbt2m'],
    ],
    ['Hotjar', '<script>h._hjSettings={hjid:2748193,hjsv:6};</script>', ['Hotjar 2748193']],
    ['Matomo', "<script>var _paq=_paq||[];_paq.push(['trackPageView']);_paq.push(['setSiteId', '7']);</script>", ['Matomo 7']],
    ['Plausible', '<script defer data-domain="bottega-test.it" src="https://plausible.io/js/script.js"></script>', ['Plausible']],
    ['TikTok', "<script>ttq.load('C4KQ7X2M9ZBT5RWN8VHG');ttq.page();</script>", ['TikTok Pixel C4KQ7X2M9ZBT5RWN8VHG']],
    ['LinkedIn', '<script>_linkedin_partner_id = "3847261";</script>', ['LinkedIn Insight Tag 3847261']],
    [
      'waiting for consent',
      `<script type="text/plain" data-cookieconsent="statistics">gtag('config','G-4KQ7X2M9ZB');</script>`,
      ['GA4 G-4KQ7X2M9ZB'],
    ],
    [
      'waiting for consent, address parked',
      '<script type="text/plain" data-src="https://www.googletagmanager.com/gtag/js?id=G-4KQ7X2M9ZB"></script>',
      ['GA4 G-4KQ7X2M9ZB'],
    ],
    [
      'an id in the options of a plugin',
      '<script>var pysOptions={"facebook":{"pixelIds":["284719365028471"]}};</script>',
      ['Meta Pixel 284719365028471'],
    ],
  ])('%s', (_, html, expected) => {
    expect(named(html)).toEqual(expected);
  });

  test.each([
    ['a placeholder id', gtag('G-XXXXXXXXXX')],
    ['a placeholder container', gtm('GTM-XXXXXXX')],
    ['a counted-up id', gtag('G-ABCDEF1234')],
    ['a placeholder of Universal Analytics', "<script>ga('create','UA-XXXXX-Y')</script>"],
    ['zeros', "<script>ga('create','UA-00000000-0')</script>"],
    ['a placeholder pixel', pixel('1234567890123456')],
    ['words instead of an id', "<script>fbq('init','YOUR_PIXEL_ID');</script>"],
    ['a pixel without an id', '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>'],
    ['a comment of the page', `<!-- ${gtag('G-4KQ7X2M9ZB')} -->`],
    ['a comment of the script', "<script>// gtag('config','G-4KQ7X2M9ZB');\n/* fbq('init','284719365028471') */</script>"],
    ['a date in a file name', '<script src="/js/LOG-20190513.js"></script><script>var build="G-20190513"</script>'],
    ['an empty id', "<script>const GA4_ID=''; if (GA4_ID) gtag('config', GA4_ID)</script>"],
    ['visible text', "<p>gtag('config','G-4KQ7X2M9ZB')</p>"],
  ])('nothing from %s', (_, html) => {
    expect(named(html)).toEqual([]);
  });

  test('what died is said to be dead', () => {
    expect(valuesOf(analytics(siteOf("<script>ga('create','UA-48273645-2')</script>")))).toMatchObject([{ dead: true }]);
  });

  test('requests of the browser show what a container loads', () => {
    const requests = [{ url: 'https://www.facebook.com/tr/?id=284719365028471&ev=PageView', type: 'image', status: 200 }];
    const site = siteOf([{ html: gtm('GTM-K7TWR2P'), rendered: { html: gtm('GTM-K7TWR2P'), requests } }]);
    expect(valuesOf(adTags(site))).toMatchObject([{ product: 'Meta Pixel', id: '284719365028471' }]);
  });

  test.each([
    ['no tag manager: no', '<p>Ciao</p>', 'no'],
    ['a container that no browser ran: unknown', gtm('GTM-K7TWR2P'), 'unknown'],
    ['a plain Google tag hides nothing', gtag('G-4KQ7X2M9ZB'), 'no'],
  ])('ad tags: %s', (_, html, state) => {
    expect(adTags(siteOf(html + TEXT)).state).toBe(state);
  });
});

describe('products of others', () => {
  test.each([
    ['a chat window', liveChat, "<script>s1.src='https://embed.tawk.to/5f/default';</script>", 'Tawk.to'],
    ['a newsletter tool', emailMarketing, '<iframe src="https://abc.sibforms.com/serve/MUI"></iframe>', 'Brevo'],
    ['WordPress by its paths', platform, '<link rel="stylesheet" href="/wp-content/themes/x/style.css">', 'WordPress'],
    ['a builder by its meta tag', platform, '<meta name="generator" content="Wix.com Website Builder">', 'Wix'],
  ])('%s', (_, extract, html, product) => {
    expect(extract(siteOf(html))).toMatchObject({ state: 'yes', items: [{ value: { product } }] });
  });

  test('a platform by its response header', () => {
    const site = siteOf([{ html: '<p>x</p>', headers: { 'x-wix-request-id': '17' } }]);
    expect(platform(site)).toMatchObject({
      state: 'yes',
      items: [{ value: { product: 'Wix' }, seen: [{ how: 'header' }] }],
    });
  });
});

describe('conversion tracking', () => {
  test.each([
    ["<script>gtag('event','generate_lead',{value:1})</script>", ['generate_lead']],
    ["<script>fbq('track','Contact')</script>", ['Contact']],
    [`<a href="tel:1" onclick="gtag('event','click_to_call')">Chiama</a>`, ['click_to_call']],
    [
      "<script>gtag('event','conversion',{'send_to':'AW-948273615/AbC-D_efG'})</script>",
      ['conversion', 'AW-948273615/AbC-D_efG'],
    ],
  ])('%s', (html, events) => {
    expect(valuesOf(conversionTracking(siteOf(html))).map(({ text }) => text)).toEqual(events);
  });

  test('a page view is no conversion', () => {
    expect(conversionTracking(siteOf("<script>fbq('track','PageView')</script>")).state).toBe('no');
  });

  test('a container may hold events of its own', () => {
    expect(conversionTracking(siteOf(gtm('GTM-K7TWR2P')))).toMatchObject({ state: 'unknown', why: 'doubtful' });
  });
});
