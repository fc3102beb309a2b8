import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import type { Business } from '../../../../src/model/business.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { type PageSource, siteOf } from '../actions/site-of.ts';

const siteIn = (country: string, pages: string | readonly PageSource[], row: Partial<Business> = {}) => {
  const { business } = siteOf('').evidence;
  return siteOf(pages, { business: { ...business, country, ...row } }, 'https://www.bottega-test.com');
};
const phonesIn = (country: string, pages: string | readonly PageSource[]) =>
  valuesOf(EXTRACTORS.phones(siteIn(country, pages))).map(({ e164 }) => e164);
const faxesIn = (country: string, html: string) => valuesOf(EXTRACTORS.faxes(siteIn(country, html))).map(({ e164 }) => e164);
const refused = (country: string, html: string) => {
  const fact = EXTRACTORS.phones(siteIn(country, html));
  return ('rejected' in fact ? (fact.rejected ?? []) : []).map(({ why }) => why);
};

describe('ways of writing a number', () => {
  test.each([
    ['IT', 'Tel. 059 682195', ['+39059682195']],
    ['IT', 'Tel: +39 059 682195 - 0522 435741', ['+39059682195', '+390522435741']],
    ['IT', 'Telefono 059/682195', ['+39059682195']],
    ['IT', 'Tel. 059.682195', ['+39059682195']],
    ['IT', 'Cell. 348 2217765 / 347.9182736', ['+393482217765', '+393479182736']],
    ['IT', 'Tel. 0522 435741/435742', ['+390522435741', '+390522435742']],
    ['IT', 'Tel. +39 (0)59 682195', ['+39059682195']],
    ['IT', 'Cell. +39 0348 2217765', ['+393482217765']],
    ['IT', 'Tel. 0039 059 682195', ['+39059682195']],
    ['IT', '(+39) 348 221.7765', ['+393482217765']],
    ['IT', 'Numero verde 800 672 914', ['+39800672914']],
    ['IT', 'Tel. <b>059</b> <span>682</span><span>195</span>', ['+39059682195']],
    ['IT', '<table><tr><td>Telefono</td><td>059682195</td></tr></table>', ['+39059682195']],
    ['IT', 'Chiama 059\u00a0682\u2011195', ['+39059682195']],
    ['DE', 'Telefon: 02774 · 2668', ['+4927742668']],
    ['DE', 'Mobil: +49 (0)1575 1234089', ['+4915751234089']],
    ['DE', 'Tel. 06221 / 292 61 58', ['+4962212926158']],
    ['FR', 'Tél. 06 37 38 15 54', ['+33637381554']],
    ['ES', 'Teléfono: 943 61 94 83', ['+34943619483']],
    ['GB', 'Call 020 7193 1482', ['+442071931482']],
    ['GB', 'Call <span>07490</span> <span>424978</span>', ['+447490424978']],
    ['CH', '076 816 38 31', ['+41768163831']],
    ['US', '(512) 454-1203 ext. 12', ['+15124541203']],
    ['US', 'Toll free 1-800-FLOWERS', ['+18003569377']],
    ['US', 'Movie line (520) 494 STAR', ['+15204947827']],
    ['US', 'Austin, TX 78701 (512) 454-1203', ['+15124541203']],
    ['US', 'UK: 07545 025138', ['+447545025138']],
  ])('%s: %s', (country, html, expected) => {
    expect(phonesIn(country, `<p>${html}</p>`)).toEqual(expected);
  });

  test('kinds are told apart, and whether a tap dials', () => {
    const html = '<p>Tel. <a href="tel:+39059682195">059 682195</a>, cell. 348 2217765, numero verde 800 672914</p>';
    const found = valuesOf(EXTRACTORS.phones(siteIn('IT', html)));
    expect(found.map(({ kind, clickable }) => [kind, clickable])).toEqual([
      ['landline', true],
      ['mobile', false],
      ['toll_free', false],
    ]);
  });

  test('a picture that says the number', () => {
    expect(phonesIn('IT', '<img src="tel.gif" alt="chiamaci al numero 059 682195">')).toEqual(['+39059682195']);
  });
});

describe('figures that are no phone numbers', () => {
  test.each([
    'P.IVA 01234560368',
    'C.F. e P. IVA: 02082090222',
    'IBAN IT60 X054 2811 1010 0000 0123 456',
    'REA MO-369852 capitale sociale € 10.000',
    'Aperto dal 01/02/2023, orario 08.30-12.30 e 15.00-19.00',
    'Prezzo 0596 82195 €',
    '44.647128, 10.925226',
    'Ordine n. 0596821950',
    'Cod. art. 059 682195',
    'CIN IT060006B5AHRJVMJV, CIR 036023-BB-00123',
    '41121 Modena (MO)',
    'Anni 1998 - 2024',
    'Chiama il 112, il 118 o il 115',
    'ISBN 978-88-06-22000-1',
  ])('%s', (text) => {
    expect(phonesIn('IT', `<p>${text}</p>`)).toEqual([]);
  });

  test('a nine-digit number with "VAT" before it, a ZIP with four more digits, one digit too few', () => {
    expect(phonesIn('IT', '<p>P.IVA 059682195</p>')).toEqual([]);
    expect(phonesIn('US', '<p>Wichita KS 67206-2504</p>')).toEqual([]);
    expect(phonesIn('GB', '<p>02071 93148</p>')).toEqual([]);
  });

  test('what stands in a comment or in a list of choices', () => {
    expect(phonesIn('IT', '<!-- Tel. 059 682195 --><select><option>059 682195</option></select>')).toEqual([]);
  });
});

describe('placeholders', () => {
  test.each([
    ['IT', '+39 123 456 7890'],
    ['IT', 'Tel. +39 000 000 0000'],
    ['IT', 'Cell. 333 0000000'],
    ['IT', 'Tel. 059 123456'],
    ['IT', 'Cell. 333 444 5555'],
    ['DE', 'Telefon: +49 123 456 789'],
    ['US', 'Call (212) 555-0142'],
    ['GB', 'Call 020 7946 0123'],
    ['FR', 'Tél. 06 12 34 56 78'],
  ])('%s: %s', (country, text) => {
    expect(phonesIn(country, `<p>${text}</p>`)).toEqual([]);
  });

  test('a link still to be filled in is kept among the refused', () => {
    expect(refused('IT', '<a href="tel:+39XXXXXXXXXX">Chiama</a>')).toEqual(['placeholder']);
    expect(refused('IT', '<a href="tel:0000000">Chiama</a>')).toEqual(['placeholder']);
  });
});

describe('fax', () => {
  test.each([
    ['IT', 'Tel. 059 682195 Fax 059 682196', ['+39059682195'], ['+39059682196']],
    ['IT', 'Tel. e Fax 059 682195', ['+39059682195'], ['+39059682195']],
    ['IT', 'Tel/Fax: 059 682195', ['+39059682195'], ['+39059682195']],
    ['IT', 'per comunicazioni via fax il numero è: 059 682196', [], ['+39059682196']],
    ['IT', '059 682195 (fax)', [], ['+39059682195']],
    ['US', 'Tel: (202) 623-3901Fax: (202) 623-3815', ['+12026233901'], ['+12026233815']],
    ['GB', 'T 020 7193 1482<br>F 020 7193 1483', ['+442071931482'], ['+442071931483']],
    ['IT', '<i class="icon-fax"></i> 059 682196', [], ['+39059682196']],
  ])('%s: %s', (country, html, phones, faxes) => {
    expect(phonesIn(country, `<p>${html}</p>`)).toEqual(phones);
    expect(faxesIn(country, `<p>${html}</p>`)).toEqual(faxes);
  });

  test('a column of faxes', () => {
    const html = '<table><tr><th>Phone</th><th>Fax</th></tr><tr><td>408.868.1260</td><td>408.868.1280</td></tr></table>';
    expect(phonesIn('US', html)).toEqual(['+14088681260']);
    expect(faxesIn('US', html)).toEqual(['+14088681280']);
  });
});

describe('links against what is printed', () => {
  const contradictions = (html: string) => valuesOf(EXTRACTORS.phoneContradictions(siteIn('IT', html)));

  test('the printed number is believed, and the contradiction told', () => {
    const html = '<p><a href="tel:+390522435741">059 682195</a></p>';
    expect(phonesIn('IT', html)).toEqual(['+39059682195']);
    expect(contradictions(html)).toEqual([{ printed: '+39059682195', dials: '+390522435741' }]);
  });

  test('one link reused for several people', () => {
    const card = (name: string, phone: string) =>
      `<div><h3>${name}</h3><p>${phone}</p><a href="tel:+393482217765">Chiama</a></div>`;
    const html = card('Anna', '348 2217765') + card('Portineria', '059 682195');
    expect(phonesIn('IT', html).sort()).toEqual(['+39059682195', '+393482217765']);
    expect(contradictions(html)).toEqual([{ printed: '+39059682195', dials: '+393482217765' }]);
  });

  test('an icon that dials what is printed nowhere', () => {
    const html = '<header><a href="tel:+4998439357296"><img alt="Telefon" src="t.png"></a></header><p>Telefon: 06221 2926158</p>';
    expect(phonesIn('DE', html)).toEqual(['+4962212926158']);
  });

  test('the same number written in two ways is no contradiction', () => {
    expect(contradictions('<a href="tel:00390596%2082195">059 682195</a>')).toEqual([]);
    expect(contradictions('<a href="tel:%28%2B39%29%20059-682195">+39 059 682195</a>')).toEqual([]);
  });
});

describe('whose number it is', () => {
  test.each([
    ['the agency', '<footer><p>Sito realizzato da Studio Pixel - Tel. 059 682195</p></footer>'],
    ['useful numbers', '<h2>Numeri utili</h2><p>Taxi Modena 059 682195</p>'],
    ['where to eat', '<h3>Dove mangiare</h3><ul><li>Trattoria da Gino 059 682195</li></ul>'],
    ['the police', '<p>Carabinieri: 059 682195</p>'],
    ['the host', '<p>Hébergeur : OVH, tél. 059 682195</p>'],
  ])('%s', (_, html) => {
    expect(phonesIn('IT', html)).toEqual([]);
  });

  test('the authority and the host named in policies', () => {
    const policy = (html: string): PageSource => ({ html, path: '/privacy', role: 'privacy' });
    const home = { html: '<p>Bottega</p>' };
    expect(phonesIn('IT', [home, policy('<p>Garante per la protezione dei dati, Roma</p><p>Tel. 06 696771</p>')])).toEqual([]);
    expect(phonesIn('IT', [home, policy('<p>Titolare: Bottega Test srl</p><p>Tel. 059 682195</p>')])).toEqual(['+39059682195']);
  });

  test('"call us" speaks of the business, whatever the heading', () => {
    expect(phonesIn('US', '<footer><h4>Useful Links</h4><p>or call us at 800-925-1524</p></footer>')).toEqual(['+18009251524']);
  });

  test('a credit does not taint the number before it', () => {
    const html = '<footer><p>Bottega Test - Tel. 059 682195 - Sito realizzato da Studio Pixel</p></footer>';
    expect(phonesIn('IT', html)).toEqual(['+39059682195']);
  });

  test('confidence and its reasons are kept; repeated and given by the row counts most', () => {
    const page: PageSource = { html: '<footer>Tel. 059 682195</footer>' };
    const pages = [page, { ...page, path: '/contatti', role: 'contact' as const }];
    const fact = EXTRACTORS.phones(siteIn('IT', pages, { phone: '059682195' }));
    const [item] = fact.state === 'yes' ? fact.items : [];
    expect(item?.because).toEqual(expect.arrayContaining(['row', 'footer', 'repeated', 'contact_page', 'labelled']));
    expect(item?.confidence).toBeGreaterThan(0.95);
    expect(item?.seen.map(({ page: url }) => url)).toEqual([
      'https://www.bottega-test.com/',
      'https://www.bottega-test.com/contatti',
    ]);
  });
});

describe('structured data, messaging, and nothing at all', () => {
  const business = (telephone: string) =>
    `<script type="application/ld+json">{"@type":"LocalBusiness","telephone":"${telephone}"}</script>`;

  test('JSON-LD and microdata', () => {
    expect(phonesIn('IT', business('059 682195'))).toEqual(['+39059682195']);
    expect(phonesIn('IT', business('+39-000-0000000'))).toEqual([]);
    expect(phonesIn('IT', '<div itemscope><span itemprop="telephone" content="+39059682195"></span></div>')).toEqual([
      '+39059682195',
    ]);
    expect(
      phonesIn(
        'IT',
        '<script type="application/ld+json">{"@type":"Review","author":{"@type":"Person","telephone":"059 682195"}}</script>',
      ),
    ).toEqual([]);
  });

  test('a WhatsApp link is no phone', () => {
    expect(phonesIn('IT', '<a href="https://wa.me/393482217765">WhatsApp</a>')).toEqual([]);
  });

  test('no number is "no", a number that may be somebody else’s is "unknown"', () => {
    expect(EXTRACTORS.phones(siteIn('IT', '<p>Bottega</p>')).state).toBe('no');
    expect(EXTRACTORS.phones(siteIn('IT', '<h2>Numeri utili</h2><p>Idraulico 059 682195</p>'))).toMatchObject({
      state: 'unknown',
      why: 'doubtful',
    });
  });
});
