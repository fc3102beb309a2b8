import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../../src/extract/extract-facts.ts';
import { readVatNumbers } from '../../../../src/extract/legal/read-vat.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { type PageSource, siteOf } from '../actions/site-of.ts';

const siteIn = (country: string, pages: string | readonly PageSource[]) => {
  const { business } = siteOf('').evidence;
  return siteOf(pages, { business: { ...business, country } }, 'https://www.bottega-test.com');
};
const addressesIn = (country: string, html: string) =>
  valuesOf(EXTRACTORS.address(siteIn(country, html))).map(({ text }) => text);
const hoursIn = (html: string) => valuesOf(EXTRACTORS.openingHours(siteIn('IT', html))).map(({ text }) => text);

describe('house numbers and towns', () => {
  test.each([
    ['IT', 'Via dei Carpini 12 - Trento', /^Via dei Carpini 12(?:,|$)/],
    ['IT', 'Via dei Carpini 12 – Trento', /^Via dei Carpini 12(?:,|$)/],
    ['IT', 'Via dei Carpini, 12 / Trento', /^Via dei Carpini, 12(?:,|$)/],
    ['IT', 'Via dei Carpini n. 12 - Bar', /^Via dei Carpini n\. 12(?:,|$)/],
    ['IT', 'Corso Belvento 5 - Ala (TN)', /^Corso Belvento 5(?:,|$)/],
    ['IT', 'Piazza Grande 3-5, 46100 Mantova', /^Piazza Grande 3-5, 46100 Mantova/],
    ['IT', 'Via dei Carpini 12/bis - Trento', /^Via dei Carpini 12\/bis(?:,|$)/],
    ['IT', 'Via dei Carpini 12 B, 46100 Mantova', /^Via dei Carpini 12 B, 46100 Mantova/],
    ['IT', 'vicolo delle oche, interno 2, n. 8, 46100 Mantova MN', /vicolo delle oche.*46100 Mantova/],
    ['IT', 'via cav g.b. bordogna, trav 1, num, 17, 25012 Calvisano BS', /bordogna.*25012 Calvisano/],
    ['DE', 'Ahornstraße 12 - 50667 Köln', /^Ahornstraße 12, 50667 Köln/],
    ['GB', '<div>4 Cooper Wynd,</div><div>Edinburgh, Scotland, EH1 1TB</div>', /^4 Cooper Wynd, Edinburgh, Scotland, EH1 1TB/],
    ['GB', 'Flat 3, 4 Cooper Lane, Exeter, England EX4 3SB', /4 Cooper Lane, Exeter/],
    ['GB', '12 High Street, Ludlow, Shropshire SY8 1BW', /12 High Street, Ludlow/],
    ['US', '77 Tinker Rd<br>Suite 4<br>Salem, OR 97301', /77 Tinker Rd.*Salem, OR 97301/],
    ['US', '18850 Adams Ct<br>Morgan Hill, CA 95037', /18850 Adams Ct, Morgan Hill, CA 95037/],
    ['US', '1355 Larch Street, San Francisco, CA 94103', /^1355 Larch Street, San Francisco, CA 94103/],
    ['ES', 'Calle del Búho, 9, LOC 3<br>20001 San Sebastián', /Calle del Búho.*20001 San Sebastián/],
    ['ES', 'Lurgorri Bidea 14, 20800 Zarautz', /Lurgorri Bidea 14.*20800 Zarautz/],
    ['ES', 'C/ del Búho 9, 2º B, 28013 Madrid', /Búho 9.*28013 Madrid/],
    ['FR', '4 bis rue des Carpes, Bât. B, 75011 Paris', /4 bis rue des Carpes.*75011 Paris/],
    ['AT', 'Lindengasse 4/2/11, 1070 Wien', /Lindengasse 4\/2\/11, 1070 Wien/],
  ])('%s: %s', (country, html, wanted) =>
    expect(addressesIn(country, `<p>${html}</p>`)).toEqual([expect.stringMatching(wanted)]),
  );

  test.each([
    ['IT', '<h3>Dove siamo</h3><p>Piazza del Pozzo, Rovereto</p>', 'Piazza del Pozzo'],
    ['IT', '<p>Indirizzo: Piazza del Pozzo, Rovereto</p>', 'Piazza del Pozzo'],
    ['IT', '<h3>Indirizzo</h3><p>Località Prà Alto<br>38060 Brentonico</p>', 'Prà Alto'],
    ['DE', '<h3>Anschrift</h3><p>Am Alten Hafen<br>18055 Rostock</p>', 'Am Alten Hafen'],
    ['DE', '<p><b>Adresse:</b> Marktplatz, 18055 Rostock</p>', 'Marktplatz'],
    ['FR', '<h3>Où nous trouver</h3><p>Place du Puits, Annecy</p>', 'Place du Puits'],
    ['ES', '<h3>Dirección</h3><p>Plaza de las Ranas, Segovia</p>', 'Plaza de las Ranas'],
    ['GB', '<h3>Find us</h3><p>Market Square, Ludlow</p>', 'Market Square'],
    ['GB', '<h3>Our address</h3><p>The Old Mill Lane<br>Ludlow<br>SY8 1BW</p>', 'SY8 1BW'],
    ['IN', '<h4>Our Address</h4><p>Maharaja Agrasen Chowk, Devpura, Haridwar Uttarakhand, 249401</p>', 'Agrasen Chowk'],
    [
      'ZA',
      '<p>Physical address:<br>Main Road, San Lameer, Southbroom,<br>Kwa-Zulu Natal,<br>South Africa<br>4277</p>',
      'Main Road',
    ],
  ])('without a number %s: %s', (country, html, part) => expect(addressesIn(country, html).join('\n')).toContain(part));

  test.each([
    ['IT', '<p>Siamo in fondo a Viale del Lago, 200 metri dopo il ponte.</p>'],
    ['IT', '<p>Piazza delle Erbe, 350m</p>'],
    ['IT', '<p>Via SS 12 da Trento.</p><p>Via A22, uscita Rovereto Sud.</p>'],
    ['IT', '<p>Dalla stazione prendete Viale del Lago fino al numero 9, poi a destra.</p>'],
    ['DE', '<p>Vom Marktplatz 300 m entfernt.</p>'],
    ['DE', '<p>Folgen Sie der Ahornstraße bis zur Nummer 9.</p>'],
    ['FR', '<p>Prenez la rue des Carpes, 200 m après le pont.</p>'],
    ['ES', '<p>A 50 metros de la Plaza de las Ranas, 350m de la parada.</p>'],
    ['GB', '<p>Two doors from Goose Street, 350m from the bus stop.</p>'],
    ['IT', '<h2>Zone servite</h2><ul><li>38122 Trento (TN)</li><li>38068 Rovereto (TN)</li></ul>'],
    ['IT', '<h2>Consegniamo a</h2><p>38122 Trento (TN)</p>'],
    ['IT', '<ul><li>38122 Trento (TN)</li><li>38068 Rovereto (TN)</li><li>39100 Bolzano (BZ)</li></ul>'],
    ['GB', '<h2>Areas we cover</h2><p>Exeter EX4 3SB</p>'],
    ['FR', '<h2>Zones d’intervention</h2><p>69003 Lyon</p>'],
    ['IT', '<h2>Dove parcheggiare</h2><p>Via dei Tigli 4, 46100 Mantova</p>'],
    ['IT', '<h3>Dove siamo</h3><p>Nel cuore della città, tra i vigneti, a 5 minuti dal lago.</p>'],
    ['GB', '<h3>Find us</h3><p>Facebook, Instagram, TikTok 2024</p>'],
  ])('none %s: %s', (country, html) => expect(addressesIn(country, html)).toEqual([]));

  test.each([
    ['<p>Via Flavia, 47 – Roma</p><p>Sede: Via Flavia n. 47, 00187 Roma</p>', ['Via Flavia n. 47, 00187 Roma']],
    [
      '<script type="application/ld+json">{"@type":"PostalAddress","streetAddress":"32 Via Carlo Bruni","postalCode":"46100","addressLocality":"Mantova"}</script><p>Via Carlo Bruni 32, 46100 Mantova</p>',
      1,
    ],
    ['<p>Via Flavia, 47</p><p>Via Flavia n. 4, 00187 Roma</p>', 2],
  ])('one house once, however its number is written: %s', (html, told) => {
    const said = addressesIn('IT', html);
    expect(typeof told === 'number' ? said.length : said).toEqual(told);
  });

  test('the data that say more than a page prints stand, whatever other offices the page names', () => {
    const data = JSON.stringify({
      '@type': 'Organization',
      name: 'Bottega Test',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Via Bruni 19',
        postalCode: '29020',
        addressLocality: 'Vigolzone (PC)',
        addressRegion: 'Emilia Romagna',
      },
    });
    const html = `<script type="application/ld+json">${data}</script><p>Via Bruni, 19 | 29020 Vigolzone (PC)</p><p>Via Marconi, 63 | 20010 Cornaredo (MI)</p>`;
    expect(addressesIn('IT', html)[0]).toMatch(/^Via Bruni 19, 29020/);
  });

  test('the town may stand in the line after its code', () =>
    expect(addressesIn('IT', '<p>Via Privata Golf, 42, 20823<br>Lentate sul Seveso (MB)</p>')).toEqual([
      'Via Privata Golf, 42, 20823, Lentate sul Seveso (MB)',
    ]));

  test('one street once', () =>
    expect(
      addressesIn(
        'IT',
        '<p>Via G. Garibaldi, 12 - 46100 Mantova (MN)</p><p>Via Garibaldi 12, 46100 Mantova</p><p>V.le Europa 3, 46100 Mantova</p><p>Viale Europa, 3 46100 Mantova</p>',
      ).length,
    ).toBe(2));

  test.each([
    'Usiamo un servizio di Chirpy Inc., 1355 Larch Street, San Francisco, CA 94103, USA, per contare le visite.',
    'I dati sono trattati da Nuvolotta GmbH, Ahornstraße 12, 80802 München.',
    'Le notre prestataire Papillon SAS, 4 rue des Carpes, 75011 Paris.',
  ])('a notice: %s', (text) => {
    const pages = [
      { html: '<p>Via dei Carpini 12, 46100 Mantova</p>', role: 'home' as const },
      { html: `<h1>Privacy</h1><p>${text}</p>`, role: 'privacy' as const },
    ];
    expect(valuesOf(EXTRACTORS.address(siteIn('IT', pages))).map((each) => each.text)).toEqual([
      'Via dei Carpini 12, 46100 Mantova',
    ]);
  });
});

describe('opening hours', () => {
  test.each([
    'Lunedì:9:00-13:00',
    'Lun-Ven:9:00-13:00',
    '<h2>Opening hours</h2><p>Mon-Fri:9:00-17:30</p>',
    '<h2>Orari</h2><p>L-V: 08:00 am a 05:00 pm</p>',
    '<h2>Öffnungszeiten</h2><p>Mo–Fr:9:00–18:00</p>',
    '<h2>Horaires</h2><p>Lundi:9h-12h</p>',
    '<h2>Horario</h2><ul><li><b>Lunes:</b>9:00-14:00</li></ul>',
    '<div><h4>ORARI</h4></div><div><p>L-V: 8:00-12:00<br>S: 8:00-13:00</p></div>',
    '<h2>Orari</h2><p>Aperto tutti i giorni 7:30–20:00</p>',
    '<h1>Osteria la Cucina</h1><p>Mar-Dom 12:00-15:00</p>',
  ])('%s', (html) => expect(hoursIn(`<div>${html}</div>`).length).toBe(1));
  test('times whose days stand in the line above', () =>
    expect(hoursIn('<h3>Orari</h3><p>Da martedì a domenica<br>dalle ore 08.30 alle ore 18.00</p>')).toEqual([
      'Da martedì a domenica dalle ore 08.30 alle ore 18.00',
    ]));
  test('what the page and its foot say differently stays two', () =>
    expect(
      hoursIn('<h3>Orari</h3><p>Lun-Ven 9:00-19:00</p><footer><h3>Orari</h3><p>Lun-Ven 9:00-18:00</p></footer>').sort(),
    ).toEqual(['Lun-Ven 9:00-18:00', 'Lun-Ven 9:00-19:00']));
  test.each([
    'Con la nostra agenda in rete scegli giorno e orario quando vuoi tu, 24 ore su 24.',
    'Prenota online 24 ore su 24',
    'Book a visit online 24 hours a day.',
    'Termine rund um die Uhr online buchen: täglich 0:00–24:00',
    'Prenez rendez-vous en ligne 24 h sur 24.',
    'Reserva en línea las 24 horas',
    'Handtuchwechsel gegen Aufpreis · täglich 10:00–12:00',
    'Menù di lavoro dal lunedì al venerdì 12:00-14:30',
    'Cambio biancheria ogni giorno 9:00-11:00',
    'Call center: lun-ven 9:00-18:00',
    'Our helpline is open Monday to Friday, 9am–5pm',
    'Petit-déjeuner tous les jours de 7h à 10h',
    'Desayuno todos los días de 7:00 a 10:00',
    'Frühstück täglich 7:00–10:00',
    'Consegne a domicilio lun-sab 10:00-13:00',
    '<h3>Pranzo</h3><p>lun-ven 12:00-14:30</p>',
    '<h2>Menù pranzo<br>Disponibile martedì-venerdì<br>dalle 12 alle 14.30</h2>',
    'Unsere Kurse<br>Montag – Freitag<br>18:00 – 20:00',
    'Assistenza H24, 24 ore su 24',
  ])('none: %s', (html) => expect(hoursIn(`<p>${html}</p>`)).toEqual([]));
});

describe('labels of VAT numbers', () => {
  test.each([
    'C.F./P.I./R.I. MN 98123470209',
    'PI / CF / REG IMP MN: 98123470209',
    'PI CF REG IMP MN98123470209',
    'Partita I.V.A. 98123470209',
    'C.F. P.IVA e Reg. Imp. di Mantova n. 98123470209',
    'C.F. e n. iscr. Reg. Imprese MN e P.IVA: 98123470209',
    'Codice Fiscale e Partita IVA: 98123470209',
    'cf-pi 98123470209',
    'P.IVA IT 981 234 702 09',
  ])('%s', (text) =>
    expect(readVatNumbers(text).some(({ number, valid, plainly }) => number === '98123470209' && valid && plainly)).toBe(true),
  );
  test.each([
    [
      '<footer>© Bottega Test – Website theme by <a>Inkmoth</a> – © 2024 Bottega Test – P.IVA 98123470209</footer>',
      ['98123470209'],
    ],
    [
      '<footer><small style="display:none">Theme designed by Inkmoth</small> © Bottega – P.IVA 98123470209</footer>',
      ['98123470209'],
    ],
    ['<footer><p>© Bottega</p><p>Sito realizzato da Carteruga Web Agency – P.IVA 98123470209</p></footer>', []],
  ])('beside a credit: %s', (html, numbers) =>
    expect(valuesOf(EXTRACTORS.vatNumber(siteIn('IT', html))).map(({ number }) => number)).toEqual(numbers),
  );
});

describe('addresses in further forms', () => {
  test.each([
    ['IT', '<p>piazza del pozzo, 8 - 38122 trento (tn)</p>', /piazza del pozzo, 8.*38122 trento/],
    ['DE', '<p>ahornstraße 12 · 50667 köln</p>', /ahornstraße 12.*50667 köln/],
    ['FR', '<p>9 place des halles, 75011 paris</p>', /9 place des halles.*75011 paris/],
    ['GB', '<p>3 mill lane, ludlow, sy8 1aa</p>', /3 mill lane.*sy8 1aa/],
    ['ZA', '<p>22 Long Street, Stellenbosch, 7600</p>', /22 Long Street.*Stellenbosch/],
    ['IT', '<p>Via dei Carpini,<br>12<br>46100<br>Mantova</p>', /Via dei Carpini, 12.*46100 Mantova/],
    ['FR', '<h2>Adresse</h2><p>4 rue des Carpes - Angers</p>', /^4 rue des Carpes(?:,|$)/],
    ['DE', '<h2>Adresse</h2><p>Ahornstraße 12 - Aachen</p>', /^Ahornstraße 12(?:,|$)/],
    ['DE', '<h2>Standort</h2><p>Alter Markt<br>50667 Köln</p>', /Alter Markt/],
    ['FR', '<p>Adresse : Le Bourg, 24290 Montignac</p>', /Le Bourg/],
    ['IT', '<h2>Dove siamo</h2><p>Piazzetta dei Sarti, Cremona</p>', /Piazzetta dei Sarti/],
  ])('%s %s', (country, html, address) => expect(addressesIn(country, html)[0]).toMatch(address));

  test.each([
    ['DE', '<h3>Wir sind für Sie da in</h3><p>53111 Bonn · 53225 Beuel · 53757 Sankt Augustin</p>'],
    ['IT', '<p>vendiamo 12 tipi di pane in via sperimentale, 5 giorni su 7</p>'],
  ])('none: %s %s', (country, html) => expect(addressesIn(country, html)).toEqual([]));
});

test('two times with a stroke between are no date', () =>
  expect(hoursIn('<p>Mar-Sab:8.30-12.30/15.30-19.30</p>')).toHaveLength(1));
