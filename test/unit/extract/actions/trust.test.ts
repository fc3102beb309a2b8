import { describe, expect, test } from 'vitest';
import { cookiePolicy, privacyPolicy } from '../../../../src/extract/legal/policies.ts';
import { payments } from '../../../../src/extract/shop/payments.ts';
import { shop, shopPlatform } from '../../../../src/extract/shop/shop.ts';
import { consentBanner } from '../../../../src/extract/vendors/consent-banner.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { type PageSource, siteOf } from './site-of.ts';

const LONG = 'I dati personali sono trattati dal titolare secondo il regolamento europeo. '.repeat(30);

describe('consent banner', () => {
  test.each([
    ['a tool', '<script src="https://consent.cookiebot.com/uc.js" data-cbid="x"></script>'],
    ['the cookie solution of iubenda', '<script>var _iub=_iub||[];_iub.csConfiguration={siteId:1};</script>'],
    [
      'its own, Italian',
      '<div id="cb"><p>Questo sito utilizza cookie tecnici e di profilazione.</p><button>Accetta</button><button>Rifiuta</button></div>',
    ],
    [
      'its own, German',
      '<div class="hinweis"><p>Wir verwenden Cookies, um diese Website zu verbessern.</p><a href="#">Akzeptieren</a></div>',
    ],
    ['its own, French', '<div><p>Nous utilisons des cookies.</p><div><button>Tout accepter</button></div></div>'],
    ['its own, Spanish', '<section><p>Utilizamos cookies propias.</p><button>Aceptar</button></section>'],
    ['its own, English', '<div><p>We use cookies to improve your experience.</p><button>Got it</button></div>'],
    [
      'written by a script',
      `<script>el.id='cookie-banner';el.innerHTML='<p>Usiamo i cookie</p><button class="ok">Accetta</button>';</script>`,
    ],
  ])('yes: %s', (_, html) => {
    expect(consentBanner(siteOf(html)).state).toBe('yes');
  });

  test.each([
    ['biscuits', '<div><h3>Cookies</h3><p>Les cookies maison, tout chocolat.</p><a href="/carte">Voir la carte</a></div>'],
    [
      'a box to tick on a form',
      '<form><label><input type="checkbox"> Accetto la privacy di questo sito</label><button>Accetto e invio</button></form>',
    ],
    ['a link to a policy of iubenda', '<a href="https://www.iubenda.com/privacy-policy/123">Privacy Policy</a>'],
    ['a cookie policy', `<main><h1>Cookie policy</h1><p>${LONG}</p><button>Ok</button></main>`],
    ['a comment', '<!-- <div id="cookie-notice"><button>Accetta i cookie</button></div> --><p>x</p>'],
  ])('no: %s', (_, html) => {
    expect(consentBanner(siteOf(html)).state).toBe('no');
  });

  test('unknown where a container may bring it', () => {
    const site = siteOf('<script>j.src="https://www.googletagmanager.com/gtm.js?id=GTM-K7TWR2P"</script>');
    expect(consentBanner(site)).toMatchObject({ state: 'unknown', why: 'needs_browser' });
  });
});

describe('policies', () => {
  const link = (href: string, label = 'Privacy Policy') => `<footer><a href="${href}">${label}</a></footer>`;
  const privacy: PageSource = { html: `<h1>Informativa privacy</h1><p>${LONG}</p>`, path: '/privacy', role: 'privacy' };

  test.each([
    ['a page of its own', [{ html: link('/privacy') }, privacy], 'yes'],
    ['a document elsewhere', [{ html: link('https://www.iubenda.com/privacy-policy/123') }], 'yes'],
    [
      'a window on the page',
      [{ html: `<span onclick="open()">Privacy Policy</span><div id="privacy-modal" hidden><p>${LONG}</p></div>` }],
      'yes',
    ],
    ['German words', [{ html: link('/datenschutz', 'Datenschutzerklärung') }], 'yes'],
    ['an empty link', [{ html: link('#') }], 'no'],
    ["Google's own policy", [{ html: link('https://policies.google.com/privacy') }], 'no'],
    ['a page that is gone', [{ html: link('/legal') }, { html: '<p>Nulla</p>', path: '/legal', role: 'legal' as const }], 'no'],
    [
      'a paragraph in the legal notice',
      [
        { html: '<p>x</p>' },
        { html: '<h1>Note legali</h1><p>I dati personali sono protetti.</p>', path: '/note', role: 'legal' as const },
      ],
      'unknown',
    ],
    ['no word of it', [{ html: '<p>Ciao</p>' }], 'no'],
  ] as const)('%s → %s', (_, pages, state) => {
    expect(privacyPolicy(siteOf(pages)).state).toBe(state);
  });

  test('a cookie policy is told from biscuits', () => {
    expect(cookiePolicy(siteOf(link('/cookie-policy', 'Cookie Policy'))).state).toBe('yes');
    expect(cookiePolicy(siteOf('<p>Cookies al cioccolato</p>')).state).toBe('no');
  });
});

describe('shop', () => {
  test.each([
    ['a button to the cart', '<button class="btn">Aggiungi al carrello</button>', 'yes'],
    [
      'WooCommerce with goods',
      '<body class="woocommerce"><a class="add_to_cart_button" href="?add-to-cart=7">Acquista</a></body>',
      'yes',
    ],
    ['Shopify without goods', '<script>Shopify.shop = "bottega.myshopify.com";</script>', 'unknown'],
    ['Shopify with a price', '<script>Shopify.shop = "bottega.myshopify.com";</script><p>Vaso 12,00 €</p>', 'yes'],
    ['a gallery of goods with prices', '<ul><li>Tavolo 120 € <a href="/contatti">Richiedi informazioni</a></li></ul>', 'no'],
    ['an order by WhatsApp', '<a href="https://wa.me/393331234567?text=Ordine">Ordina su WhatsApp</a>', 'no'],
    ['WooCommerce without goods', '<link rel="stylesheet" href="/wp-content/plugins/woocommerce/x.css">', 'no'],
    [
      'WooCommerce without goods and a link to a shop',
      '<link rel="stylesheet" href="/wp-content/plugins/woocommerce/x.css"><a href="/tienda">Tienda</a>',
      'unknown',
    ],
    [
      'a cart whose order leaves by WhatsApp',
      `<button>Aggiungi al carrello</button><script>location.href='https://wa.me/39333?text=Nuovo ordine'</script>`,
      'unknown',
    ],
    ['the cart of another site', '<a href="https://altro-negozio.it/cart">Carrello</a>', 'no'],
  ])('%s → %s', (_, html, state) => {
    expect(shop(siteOf(html)).state).toBe(state);
  });

  test('names the software and the ways to pay', () => {
    const html =
      '<script src="https://cdn.snipcart.com/themes/v3/snipcart.js"></script><img src="/img/paypal.svg" alt="PayPal"><img src="/img/team-visavi.jpg">';
    expect(valuesOf(shopPlatform(siteOf(html)))).toEqual([{ product: 'Snipcart' }]);
    expect(valuesOf(payments(siteOf(html)))).toEqual([{ product: 'PayPal' }]);
  });
});

describe('a form that goes to a payment', () => {
  const form = (inside: string) =>
    `<h3>Vaso</h3><p>€ 48,00</p><form action="https://www.paypal.com/cgi-bin/webscr" method="post">${inside}</form>`;
  test('beside a price is a shop', () => expect(shop(siteOf(form('<button>Compra ora</button>'))).state).toBe('yes'));
  test('gifts are none', () => {
    expect(shop(siteOf(form('<button>Dona ora</button>'))).state).toBe('no');
    expect(shop(siteOf(form('<input type="hidden" name="cmd" value="_donations"><button>OK</button>'))).state).toBe('no');
  });
});
