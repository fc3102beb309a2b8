import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../src/lib/fold.ts';
import { plain } from '../../../src/lib/plain-text.ts';

it('folds accents, capitals and punctuation', () => {
  expect(fold('  Caffè-Bar  «Straße» 2 ')).toBe('caffe bar strasse 2');
  expect(fold('Via Roma, 12/A')).toBe('via roma 12 a');
  expect(plain('  Perché\n NO! Straße')).toBe('perche no! strasse');
});

// the short way for ASCII must say what the long way says: a letter that changes nothing takes the long one
it('says the same of plain ASCII as of any text', () => {
  const ascii = fc.string({ unit: 'binary-ascii' });
  fc.assert(fc.property(ascii, (text) => fold(text) === fold(`${text} \u0301`)));
  fc.assert(fc.property(ascii, (text) => plain(text) === plain(`${text} \u0301`)));
});
