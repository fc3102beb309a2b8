import { expect, test } from 'vitest';
import { mendWebsite } from '../../../src/gather/mend-website.ts';

test.each([
  ['http://www.rossi.it/', 'http://www.rossi.it/'],
  ['www.rossi.it', 'https://www.rossi.it/'],
  ['ROSSI.IT/Menu', 'https://rossi.it/Menu'],
  ['rossi.it:8080/a/b.html', 'https://rossi.it:8080/a/b.html'],
  ['caffè-nuovo.it', 'https://xn--caff-nuovo-26a.it/'],
  ['http://192.0.2.7/x', 'http://192.0.2.7/x'],
  ['http://[2001:db8::1]:8080/x', 'http://[2001:db8::1]:8080/x'],
  ['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
  ['rossi.localhost:8800', 'https://rossi.localhost:8800/'],
  ['rossi.wixsite.com/bar', 'https://rossi.wixsite.com/bar'],
  ['https://sites.google.com/view/rossi', 'https://sites.google.com/view/rossi'],
])('takes %s as it is', (cell, url) => {
  expect(mendWebsite(cell)).toMatchObject({ url, kind: 'website', mendedFrom: null });
});

test.each([
  ['www,rossi.it', 'https://www.rossi.it/'],
  ['www.rossi,it', 'https://www.rossi.it/'],
  ['rossi . it', 'https://rossi.it/'],
  ['http//rossi.it', 'http://rossi.it/'],
  ['htpp://rossi.it', 'http://rossi.it/'],
  ['http;//rossi.it', 'http://rossi.it/'],
  ['https:/www.rossi.it', 'https://www.rossi.it/'],
  ['http:\\\\www.rossi.it', 'http://www.rossi.it/'],
  ['http://http://www.rossi.it', 'http://www.rossi.it/'],
  ['wwww.rossi.it', 'https://www.rossi.it/'],
  ['www.rossi..it', 'https://www.rossi.it/'],
  ['www.rossi.it (in costruzione)', 'https://www.rossi.it/'],
  ['[www.rossi.it]', 'https://www.rossi.it/'],
  ['sito[http://www.rossi.it][www.verdi.it]', 'http://www.rossi.it/'],
  ['sito: www.rossi.it, tel. 059 123456', 'https://www.rossi.it/'],
  ['info@rossi.it www.rossi.it', 'https://www.rossi.it/'],
  ['www.rossi.it; www.verdi.it', 'https://www.rossi.it/'],
  ['https://facebook.com/rossi - www.rossi.it', 'https://www.rossi.it/'],
])('mends %s and says so', (cell, url) => {
  expect(mendWebsite(cell)).toMatchObject({ url, kind: 'website', mendedFrom: cell });
});

test.each([null, '', ' ', '-', 'n/a', 'N.D.', 'Nessuno', 'non presente', 'www.', 'http://', 'kein', 'aucun', 'ninguno'])(
  'reads "%s" as no website',
  (cell) => {
    expect(mendWebsite(cell)).toEqual({ url: null, kind: 'none', mendedFrom: null, mailDomain: null });
  },
);

test.each(['Bar Roma', 'ftp://rossi.it', 'javascript:alert(1)', 'file:///etc/passwd', 'tel. 059 123456', '12.50', '0591234567'])(
  'makes no address of "%s"',
  (cell) => {
    expect(mendWebsite(cell)).toMatchObject({ url: null, kind: 'invalid' });
  },
);

test('an e-mail address is no website but names a domain', () => {
  expect(mendWebsite('info@Rossi.it')).toMatchObject({ url: null, kind: 'invalid', mailDomain: 'rossi.it' });
  expect(mendWebsite('http://info@rossi.it')).toMatchObject({ url: null, mailDomain: 'rossi.it' });
});

test.each([
  ['facebook.com/rossi', 'social_profile'],
  ['https://www.instagram.com/rossi/', 'social_profile'],
  ['https://wa.me/39059123456', 'social_profile'],
  ['www.paginegialle.it/rossi', 'third_party'],
  ['https://www.tripadvisor.it/Restaurant_Review-g1-d2', 'third_party'],
  ['https://linktr.ee/rossi', 'third_party'],
  ['https://maps.app.goo.gl/abc', 'third_party'],
])('knows whose site %s is', (cell, kind) => {
  expect(mendWebsite(cell).kind).toBe(kind);
});

test.each([
  'Facebook',
  'FB',
  'solo facebook',
  'vedi pagina Facebook',
  'siehe Instagram',
  'ver Instagram',
  'Facebook e Instagram',
  'page Facebook',
])('"%s" is a profile whose address is not told', (cell) => {
  expect(mendWebsite(cell)).toMatchObject({ url: null, kind: 'social_profile' });
});

test.each([
  'in costruzione',
  'Sito in allestimento',
  'website coming soon',
  'im Aufbau',
  'en construction',
  'próximamente',
  '#N/D',
  '#NV',
  'NaN',
  '\\N',
  'non dichiarato',
  'keine Angabe',
  'non renseigné',
  'no consta',
  'pas de site internet',
  'keine eigene Homepage',
  'non ha un sito',
  'about:blank',
])('reads "%s" as no website', (cell) => {
  expect(mendWebsite(cell).kind).toBe('none');
});

test.each([
  ['htto://www.rossi.it', 'http://www.rossi.it/'],
  ['http//:www.rossi.it', 'http://www.rossi.it/'],
  ['attps://rossi.it', 'https://rossi.it/'],
  ['ht tp://www.rossi.it', 'http://www.rossi.it/'],
  ['http://www.rohttp://www.rossi.it/', 'http://www.rossi.it/'],
  ['www.http://www.rossi.it/', 'http://www.rossi.it/'],
  ['.www.rossi.it', 'https://www.rossi.it/'],
  ['http://www.rossi.it/no stro-menu.html', 'http://www.rossi.it/nostro-menu.html'],
])('mends %s without guessing', (cell, url) => {
  expect(mendWebsite(cell)).toMatchObject({ url, kind: 'website' });
});

// the last words of these are the domains of others
test.each([
  'www.la papagna.com',
  'ordinecosenza,conaf.it',
  'x webnode.it',
  'vetreria artistica.ra.it',
  'rossi altervista.org',
  'www.old wickle.co.uk',
  'Da Gino trattoria.it',
])('visits nobody for "%s"', (cell) => {
  expect(mendWebsite(cell)).toMatchObject({ url: null, kind: 'invalid' });
});

test.each([
  ['httpswww.rossi.it', 'https://www.rossi.it/'],
  ['http://.rossi.it', 'http://rossi.it/'],
  ['www.rossi.itwww.rossi.it', 'https://www.rossi.it/'],
  ['http://www.rossi.it/la nostra bottega.html', 'http://www.rossi.it/lanostrabottega.html'],
])('mends what was typed badly: %s', (cell, url) => expect(mendWebsite(cell)).toMatchObject({ url, kind: 'website' }));

test.each([
  'non ce l’ha',
  'nessuno al momento',
  'TBC',
  'not yet',
  'noch keine',
  'pas encore',
  'todavía no',
  'FALSE',
  'geen website',
  'não tem',
])('there is none: %s', (cell) => expect(mendWebsite(cell)).toMatchObject({ url: null, kind: 'none' }));

test('a page of a network, named in words', () => expect(mendWebsite('página de Facebook').kind).toBe('social_profile'));
