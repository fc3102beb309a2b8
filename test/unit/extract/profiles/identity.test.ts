import { describe, expect, test } from 'vitest';
import { identity } from '../../../../src/extract/identity/identity.ts';
import { matchIdentity } from '../../../../src/extract/identity/match-identity.ts';
import { nameShown } from '../../../../src/extract/identity/name-shown.ts';
import { placeShown } from '../../../../src/extract/identity/place-shown.ts';
import type { Business } from '../../../../src/model/business.ts';
import { likeness, nameShare, nameTokens, soundsLike } from '../../../../src/whose/business-name.ts';
import { siteOf } from '../actions/site-of.ts';

const BLANK = siteOf('').business;
const site = (html: string, row: Partial<Business>, origin = 'https://www.altro-nome.it') =>
  siteOf(html, { business: { ...BLANK, name: null, city: null, ...row } }, origin);

describe('names', () => {
  test.each([
    ['Forno Rossi S.r.l.', ['forno', 'rossi']],
    ['ROSSI & C. SNC', ['rossi']],
    ['Caffè dell’Arte di Bianchi Anna', ['caffe', 'arte', 'bianchi', 'anna']],
    ['Müller GmbH', ['muller']],
  ])('%s', (name, tokens) => {
    expect(nameTokens(name)).toEqual(tokens);
  });

  test.each([
    ['Arte e Colore di Bianchi Anna', 'Arte e Colore | Modena', 1],
    ['Zahnarztpraxis Anna Weber', 'Praxis Weber', 0.44],
    ['Bar Centrale', 'Bar Sport', 0.2],
    ['Forno Rossi', 'fornorossi', 1],
    ['Forno Rossi', 'Macelleria Verdi', 0],
    // words written as one, as handles and addresses have them
    ['Birreria Alta Riva', 'birreria.altariva', 1],
    ['Alta Riva', 'www.altarivabeer.it', 1],
    ['Alta Riva', 'Malta e riva del Garda', 0.5],
    ['Alta Riva', 'Salta, arriva!', 0],
    ['CON', 'Con', 1],
    ['Con', 'Ristorante con terrazza', 0],
  ])('share of %s in %s', (name, text, share) => {
    expect(nameShare(name, text)).toBeCloseTo(share, 1);
  });

  test.each([
    ['fornorossi.modena', true],
    ['forno_rossi', true],
    ['fornorosi', true],
    ['macelleriaverdi', false],
  ])('%s sounds like Forno Rossi: %s', (handle, expected) => {
    expect(soundsLike(site('', { name: 'Forno Rossi' }), handle)).toBe(expected);
  });

  test('likeness is 1 for equals and 0 for strangers', () => {
    expect(likeness('rossi', 'rossi')).toBe(1);
    expect(likeness('rossi', 'xyzwk')).toBe(0);
  });
});

describe('identity', () => {
  test.each<[string, string, Partial<Business>, string, string]>([
    ['VAT number', '<footer>P.IVA 01234567897</footer>', { vatNumber: 'IT01234567897' }, 'vat', 'certain'],
    ['phone, written otherwise', '<p>Tel. 059 68 21 95</p>', { phone: '+39 059/682195' }, 'phone', 'certain'],
    ['phone in a link', '<a href="tel:+39059682195">Chiama</a>', { phone: '059682195' }, 'phone', 'certain'],
    ['mailbox printed', '<p>fornorossi@gmail.com</p>', { email: 'FornoRossi@gmail.com' }, 'email_domain', 'certain'],
    [
      'address with the town',
      '<p>Via Emilia Est, 12 - 41121 Modena</p>',
      { street: 'Via Emilia Est 12', city: 'Modena' },
      'address',
      'certain',
    ],
    ['name alone', '<title>Forno Rossi</title>', { name: 'Forno Rossi S.r.l.' }, 'name', 'weak'],
    [
      'name with the town',
      '<title>Forno Rossi</title><p>Modena</p>',
      { name: 'Forno Rossi S.r.l.', city: 'Modena' },
      'name',
      'certain',
    ],
  ])('%s', (_, html, row, by, verdict) => {
    const identity = matchIdentity(site(html, row));
    expect(identity.matches[0]).toMatchObject({ by });
    expect(identity.verdict).toBe(verdict);
  });

  test('the domain of the mailbox', () => {
    const own = site('<p>Ciao</p>', { email: 'info@fornorossi.it' }, 'https://www.fornorossi.it');
    expect(matchIdentity(own)).toMatchObject({ verdict: 'certain', matches: [{ by: 'email_domain' }] });
  });

  test.each<[string, string, Partial<Business>, string]>([
    ['another number', '<p>Tel. 059 999999</p>', { phone: '059 682195' }, 'none'],
    ['the street without its number', '<p>Via Emilia Est, 99</p>', { street: 'Via Emilia Est 12', city: 'Modena' }, 'none'],
    ['another name', '<title>Macelleria Verdi</title>', { name: 'Forno Rossi' }, 'doubtful'],
    ['a common word of the name', '<title>Ristorante Verdi</title>', { name: 'Ristorante Rossi' }, 'doubtful'],
    ['a greeting', '<title>Benvenuti | Home</title>', { name: 'Ristorante Rossi' }, 'none'],
    ['a mailbox of a provider', '<p>Scrivici</p>', { email: 'fornorossi@gmail.com' }, 'none'],
  ])('%s is no match', (_, html, row, verdict) => {
    expect(matchIdentity(site(html, row))).toMatchObject({ matches: [], verdict });
  });

  test('another name that the site declares leaves it doubtful, and decides no more', () => {
    const other = site('<script type="application/ld+json">{"@type":"Store","name":"Macelleria Verdi"}</script>', {
      name: 'Forno Rossi',
    });
    expect(matchIdentity(other)).toMatchObject({
      verdict: 'doubtful',
      contradictions: [{ by: 'name', site: 'Macelleria Verdi' }],
    });
    expect(identity(other).state).toBe('unknown');
  });

  describe('a domain that sounds like the row, with the VAT number of another firm', () => {
    const row = { name: 'Forno Rossi', city: 'Modena', vatNumber: '01234567897' };
    const shows = (html: string) =>
      matchIdentity(site(`${html}<p>P.IVA 00488410010</p>`, row, 'https://www.fornorossi.it')).verdict;

    test('is somebody else’s where name and town are others too', () => {
      expect(shows('<title>Prestiti Lampo</title><h1>Soldi subito</h1><p>Parma</p>')).toBe('other');
    });

    test.each([
      ['a word of the name', '<title>Antico Forno</title>'],
      ['the town', '<title>Prestiti Lampo</title><p>Via Emilia 1, Modena</p>'],
      ['no name at all', '<title>Home</title>'],
    ])('is not clear with %s', (_, html) => {
      expect(shows(html)).toBe('weak');
    });
  });

  test('a row with nothing but a website asks nothing', () => {
    expect(identity(site('<p>Ciao</p>', {})).state).toBe('not_applicable');
  });
});

describe('name and place shown', () => {
  test.each([
    ['<title>Forno Rossi, pane a Modena</title>', 'yes'],
    ['<title>Home</title><h1>Forno Rossi</h1>', 'yes'],
    ['<title>Home</title><h1><img alt="Forno Rossi"></h1>', 'yes'],
    ['<title>Home</title><p>Forno Rossi</p>', 'no'],
  ])('%s: name %s', (html, state) => {
    expect(nameShown(site(html, { name: 'Forno Rossi srl' })).state).toBe(state);
  });

  test.each([
    ['<title>Pane a Modena</title>', 'yes'],
    ['<meta name="description" content="Pane fresco a Modena">', 'yes'],
    ['<p>Modena</p>', 'no'],
    ['<title>Modenantica</title>', 'no'],
  ])('%s: place %s', (html, state) => {
    expect(placeShown(site(html, { city: 'Modena (MO)' })).state).toBe(state);
  });
});
