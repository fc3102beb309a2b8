import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from '../../../../src/gather/net/charset.ts';
import { httpFor, startHttp } from './servers.ts';

const TEXT = '<html><title>Caffè “Città” – più di 5 €</title><p>Perché sì, è così: l’università è là.</p></html>';
const MARKED = { addBOM: true };

test.each([
  ['UTF-8, not declared', iconv.encode(TEXT, 'utf-8'), '', 'utf-8'],
  ['UTF-8 declared', iconv.encode(TEXT, 'utf-8'), 'UTF-8', 'utf-8'],
  ['UTF-8 declared as iso-8859-1', iconv.encode(TEXT, 'utf-8'), 'iso-8859-1', 'utf-8'],
  ['UTF-8 with a mark, declared windows-1252', iconv.encode(TEXT, 'utf-8', MARKED), 'windows-1252', 'utf-8'],
  ['windows-1252, not declared', iconv.encode(TEXT, 'windows-1252'), '', 'windows-1252'],
  ['windows-1252 declared', iconv.encode(TEXT, 'windows-1252'), 'windows-1252', 'windows-1252'],
  ['windows-1252 declared as ISO-8859-1', iconv.encode(TEXT, 'windows-1252'), 'ISO-8859-1', 'windows-1252'],
  ['windows-1252 declared as utf-8', iconv.encode(TEXT, 'windows-1252'), 'utf-8', 'windows-1252'],
  ['windows-1252 declared as nonsense', iconv.encode(TEXT, 'windows-1252'), 'x-none', 'windows-1252'],
  ['UTF-16LE with a mark', iconv.encode(TEXT, 'utf-16le', MARKED), '', 'utf-16le'],
  ['UTF-16BE with a mark', iconv.encode(TEXT, 'utf-16be', MARKED), 'utf-8', 'utf-16be'],
  ['UTF-16LE without a mark', iconv.encode(TEXT, 'utf-16le'), '', 'utf-16le'],
  ['UTF-16BE without a mark, declared utf-8', iconv.encode(TEXT, 'utf-16be'), 'utf-8', 'utf-16be'],
  ['UTF-8 declared as utf-16', iconv.encode(TEXT, 'utf-8'), 'utf-16', 'utf-8'],
])('%s', (_, bytes, declared, charset) => {
  expect(decodeText(bytes, declared)).toEqual({ text: TEXT, charset });
});

test.each([
  '<meta charset="windows-1250">',
  "<META CHARSET = 'cp1250' />",
  '<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">',
  `<!-- <meta charset="utf-8"> -->${' '.repeat(2_000)}<meta charset=windows-1250>`,
  '<?xml version="1.0" encoding="windows-1250"?>',
])('declared inside: %s', (declaration) => {
  const text = `${declaration}<p>Příliš žluťoučký kůň</p>`;
  expect(decodeText(iconv.encode(text, 'windows-1250'), '')).toEqual({ text, charset: 'windows-1250' });
});

test('the header beats the meta element, unless the bytes say that it cannot be', () => {
  const text = '<meta charset="utf-8"><p>žluťoučký</p>';
  expect(decodeText(iconv.encode(text, 'iso-8859-2'), 'iso-8859-2')).toEqual({ text, charset: 'iso-8859-2' });
  const wrong = '<meta charset="iso-8859-2"><p>žluťoučký</p>';
  expect(decodeText(iconv.encode(wrong, 'iso-8859-2'), 'utf-8')).toEqual({ text: wrong, charset: 'iso-8859-2' });
});

test('declared UTF-8 with one broken letter stays UTF-8; one cut off at the end is no error', () => {
  const broken = Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe8])]);
  expect(decodeText(broken, 'utf-8').charset).toBe('utf-8');
  const cut = Buffer.from('<p>Città, perché').subarray(0, -1);
  expect(decodeText(cut, '')).toEqual({ text: '<p>Città, perch\uFFFD', charset: 'utf-8' });
});

test('a page arrives as text whatever the server says', async () => {
  const site = await startHttp((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset="utf-8"' }).end(iconv.encode(TEXT, 'windows-1252'));
  });
  expect(await httpFor().fetch(site.url)).toMatchObject({ ok: true, value: { text: TEXT, charset: 'windows-1252' } });
});
