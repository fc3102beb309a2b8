import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/extract/cta/cta-kinds.ts';
import { ctas, primaryCta } from '../../../../src/extract/cta/ctas.ts';
import { fold } from '../../../../src/lib/fold.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from './site-of.ts';

const kindsOf = (html: string) => [...new Set(valuesOf(ctas(siteOf(html))).map(({ kind }) => kind))].sort();

describe('links to messengers', () => {
  test.each([
    'https://wa.me/393356554515',
    'https://api.whatsapp.com/send?phone=393356554515&text=Ciao',
    'https://t.me/bottegatest',
  ])('%s is a chat', (href) => {
    expect(kindsOf(`<a href="${href}">WhatsApp</a>`)).toEqual(['chat']);
  });

  test.each([
    'https://wa.me/?text=Guarda%20questo%20sito',
    'https://api.whatsapp.com/send?text=Guarda',
    'whatsapp://send?text=Guarda',
    'https://t.me/share/url?url=https%3A%2F%2Fwww.bottega-test.it',
  ])('%s tells friends', (href) => {
    expect(kindsOf(`<a href="${href}">WhatsApp</a>`)).toEqual([]);
  });
});

test('the logo of a shop, a shelf of the menu and a sentence with the word are no invitation to buy', () => {
  const cart = '<a href="/cart">Carrello</a><a href="/x">Acquista ora</a>';
  const labels = (html: string) => valuesOf(ctas(siteOf(cart + html))).map(({ label }) => label);
  for (const html of [
    '<a href="/"><img src="/logo.png" alt="Cloud Brew Shop"></a>',
    '<a href="/dj">Prodotti per DJ</a>',
    '<a href="/piano">12 dicembre presentazione ufficiale in negozio</a>',
  ])
    expect(labels(html)).toEqual(['Acquista ora', 'Carrello']);
  expect(labels('<a href="/negozio">Il nostro negozio</a>')).toContain('Il nostro negozio');
  expect(labels('<a href="/prodotti">Prodotti</a>')).toContain('Prodotti');
});

describe('words that invite, in five languages', () => {
  test.each([
    ['Prenota ora', 'book'],
    ['Prenota un tavolo →', 'book'],
    ['Fissa subito un appuntamento', 'book'],
    ['Book your stay', 'book'],
    ['Termin online vereinbaren', 'book'],
    ['Prendre rendez‑vous', 'book'],
    ['Pide tu cita', 'book'],
    ['Richiedi un preventivo gratuito', 'quote'],
    ['Get a free quote', 'quote'],
    ['Unverbindliches Angebot anfordern', 'quote'],
    ['Demandez votre devis', 'quote'],
    ['Solicitar presupuesto', 'quote'],
    ['🛒 Aggiungi al carrello', 'buy'],
    ['Shop now', 'buy'],
    ['In den Warenkorb', 'buy'],
    ['Ajouter au panier', 'buy'],
    ['Tienda online', 'buy'],
    ['ORDINA ONLINE', 'order'],
    ['Order takeaway', 'order'],
    ['Ricevi a domicilio', 'order'],
    ['Get it delivered', 'order'],
    ['Nach Hause liefern lassen', 'order'],
    ['Faites-vous livrer', 'order'],
    ['Recíbelo en casa', 'order'],
    ['Jetzt bestellen', 'order'],
    ['Commander en ligne', 'order'],
    ['Haz tu pedido', 'order'],
    ['Iscriviti alla nostra newsletter', 'newsletter'],
    ['Newsletter abonnieren', 'newsletter'],
    ['Scarica il buono sconto', 'coupon'],
    ['Contattaci', 'contact'],
    ['Get in touch', 'contact'],
    ['Schreiben Sie uns', 'contact'],
    ['Nous contacter', 'contact'],
    ['Escríbenos', 'contact'],
    ['Scarica il menù', 'download'],
    ['Télécharger la brochure', 'download'],
    ['Lavora con noi', 'jobs'],
    ['Fai una donazione', 'donate'],
    ['Crea un account', 'login'],
    ['Come raggiungerci', 'directions'],
  ])('%s → %s', (label, kind) => {
    expect(readWords(label, fold(label))).toContainEqual({ kind, strength: 'invites' });
  });

  test.each(['Contatti', 'Shop', 'Prenotazioni', 'Preventivi', 'Newsletter', 'Kontakt', 'Devis'])(
    '%s is a bare name',
    (label) => {
      expect(readWords(label, fold(label)).map(({ strength }) => strength)).toEqual(['names']);
    },
  );

  test.each([
    'Scopri di più',
    'Chi siamo',
    'Come prenotare una visita',
    'Can I call instead of filling out the form?',
    'Riserva naturale',
    'Nature reserve',
    'Ordina per prezzo',
    'Order by date',
    'Termini e condizioni',
    'Guest book',
    'Informativa sulla privacy',
    'Scarica informativa privacy',
    'Disiscriviti dalla newsletter',
  ])('%s invites to nothing', (label) => {
    expect(readWords(label, fold(label)).filter(({ strength }) => strength === 'invites')).toEqual([]);
  });
});

describe('where a control leads', () => {
  test.each([
    ['a telephone link with a call verb', '<a href="tel:+39059123456">Chiamaci</a>', ['call']],
    ['a telephone link with a number is no invitation', '<a href="tel:+39059123456">059 123456</a>', []],
    ['a telephone link labelled Prenota books', '<a href="tel:+39059123456">Prenota</a>', ['book']],
    ['a call verb without a telephone', '<a href="/numeri.html">Chiama</a>', []],
    ['a bare mail address', '<a href="mailto:info@bottega-test.it">info@bottega-test.it</a>', []],
    ['a mail link that asks to write', '<a href="mailto:info@bottega-test.it">Scrivici</a>', ['contact']],
    ['WhatsApp', '<a href="https://wa.me/393331234567"><img alt="WhatsApp"></a>', ['chat']],
    ['a booking engine without words', '<a href="https://direct-book.com/properties/bottega">Disponibilità</a>', ['book']],
    [
      'a delivery portal shown by its logo',
      '<a href="https://www.justeat.it/restaurants-bottega"><img alt="Just Eat"></a>',
      ['order'],
    ],
    ['reviews on a portal', '<a href="https://www.booking.com/hotel/it/bottega.html">Leggi le recensioni</a>', []],
    ['the maker of an engine, credited', '<a href="https://www.krossbooking.com/">Powered by Krossbooking</a>', []],
    ['a social network', '<a href="https://www.instagram.com/bottega/">Iscriviti al canale</a>', []],
    ['an empty download', '<a href="#">Scarica il CV</a>', []],
    ['a download', '<a href="/menu.pdf">Scarica il menù</a>', ['download']],
    ['a map', '<a href="https://www.google.com/maps/dir//Modena">Portami qui</a>', ['directions']],
    ['a menu word alone', '<nav><a href="/contatti">Contatti</a><a href="/shop">Shop</a></nav>', []],
    ['inside a comment', '<!-- <a href="/prenota">Prenota ora</a> --><p>Ciao</p>', []],
  ])('%s', (_, html, kinds) => {
    expect(kindsOf(html)).toEqual(kinds);
  });

  test('a menu word counts where the site bears it out', () => {
    const html = '<nav><a href="/prenotazioni">Prenotazioni</a></nav><iframe src="https://widget.thefork.com/abc"></iframe>';
    expect(valuesOf(ctas(siteOf(html))).map(({ label }) => label)).toContain('Prenotazioni');
  });

  test('menu words that nothing bears out are kept for explanation', () => {
    expect(ctas(siteOf('<nav><a href="/contatti">Contatti</a></nav>'))).toMatchObject({
      state: 'no',
      rejected: [{ value: 'contact: Contatti', why: 'menu_word' }],
    });
  });
});

describe('the primary call to action', () => {
  test('a sale or booking before an enquiry, a button in the header before a link in the footer', () => {
    const html = `<header><a class="btn" href="/prenota">Prenota ora</a></header><main><a href="/contatti">Contattaci</a></main>
      <footer><a href="/newsletter">Iscriviti alla newsletter</a></footer>`;
    expect(valuesOf(primaryCta(siteOf(html)))).toMatchObject([{ kind: 'book', label: 'Prenota ora', place: 'header' }]);
  });

  test('what the browser measured on the first screen says the place', () => {
    const html = '<main><p>Benvenuti</p><a href="/preventivo">Richiedi un preventivo</a></main>';
    const control = {
      tag: 'a',
      text: 'Richiedi un preventivo',
      href: '/preventivo',
      x: 0,
      y: 10,
      width: 90,
      height: 30,
      sticky: false,
      firstScreen: true,
    };
    const site = siteOf([{ html, rendered: { html, controls: [control] } }]);
    expect(valuesOf(primaryCta(site))).toMatchObject([{ kind: 'quote', place: 'first_screen' }]);
  });

  test('a shell that no browser ran says nothing', () => {
    const site = siteOf('<div id="root"></div><script src="/app.js"></script>');
    expect(ctas(site)).toMatchObject({ state: 'unknown', why: 'needs_browser' });
  });
});

describe('further nouns in a sentence that invites', () => {
  test.each([
    ['book', 'Buchen Sie jetzt Ihren <a href="/x">Kurs</a>.'],
    ['book', 'Why not arrange a <a href="/x">consultation</a> with Tess?'],
    ['quote', 'Compila il modulo per avere un <a href="/x">preventivo</a>.'],
    ['quote', 'Consiga un <a href="/x">presupuesto</a> en el día.'],
  ])('%s: %s', (kind, html) => expect(kindsOf(`<p>${html}</p>`)).toContain(kind));
  test('why somebody asks for one invites to nothing', () =>
    expect(kindsOf('<p>Why we arrange a <a href="/x">consultation</a> with Tess</p>')).not.toContain('book'));
});
