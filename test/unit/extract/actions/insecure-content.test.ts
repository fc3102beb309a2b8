import { describe, expect, test } from 'vitest';
import { insecureContent } from '../../../../src/extract/technical/insecure-content.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from './site-of.ts';

const IMAGE = '<img src="http://foto.test/a.jpg">';

describe('parts that a secure page asks for without encryption', () => {
  test('scripts, styles and frames are active, pictures and films passive', () => {
    const page = `${IMAGE}<script src="http://altri.test/t.js"></script><link rel="stylesheet" href="http://altri.test/s.css">
      <iframe src="http://altri.test/f"></iframe><video poster="http://foto.test/p.jpg"></video>`;
    expect(valuesOf(insecureContent(siteOf(page)))).toEqual([
      { url: 'http://foto.test/a.jpg', kind: 'passive' },
      { url: 'http://altri.test/t.js', kind: 'active' },
      { url: 'http://altri.test/s.css', kind: 'active' },
      { url: 'http://altri.test/f', kind: 'active' },
      { url: 'http://foto.test/p.jpg', kind: 'passive' },
    ]);
  });

  test.each([
    [
      'links and forms lead elsewhere and are no parts',
      '<a href="http://altri.test/">x</a><link rel="canonical" href="http://x.test/">',
    ],
    ['addresses without a scheme take that of the page', '<img src="//foto.test/a.jpg"><img src="/b.jpg">'],
    [
      'the page has everything fetched with encryption',
      `<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests">${IMAGE}`,
    ],
  ])('none: %s', (_, page) => {
    expect(insecureContent(siteOf(page)).state).toBe('no');
  });

  test('a page that is not secure has no such parts', () => {
    expect(insecureContent(siteOf(IMAGE, {}, 'http://bottega-test.it')).state).toBe('no');
  });
});
