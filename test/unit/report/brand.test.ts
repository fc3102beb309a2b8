import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandColourIsAdjusted, brandStyle, parseBrand } from '../../../src/report/brand.ts';
import { businessPage } from '../../../src/report/business-page.ts';
import { contrastOf, readableOn } from '../../../src/report/colour.ts';
import { GROUNDS } from '../../../src/report/style/tokens.ts';
import { expectSelfContained } from './page-rules.ts';
import { sampleRecord } from './sample-records.ts';

const hex = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

describe('contrast', () => {
  it('is measured as WCAG does', () => {
    expect(contrastOf('#000', '#ffffff')).toBeCloseTo(21, 5);
    // a published pair: #767676 is the lightest grey that passes AA on white
    expect(contrastOf('#767676', '#fff')).toBeCloseTo(4.54, 2);
    expect(contrastOf('red', '#fff')).toBeNull();
  });

  it('makes any colour readable on both grounds', () => {
    fc.assert(
      fc.property(hex, fc.constantFrom(GROUNDS.light, GROUNDS.dark), (colour, ground) => {
        expect(contrastOf(readableOn(colour, ground, 4.5), ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('leaves a readable colour as it is', () => {
    expect(readableOn('#0b5d57', GROUNDS.light, 4.5)).toBe('#0b5d57');
  });
});

describe('a brand', () => {
  const logo = `data:image/png;base64,${Buffer.from('logo').toString('base64')}`;
  const brand = parseBrand(
    {
      name: 'Studio <Rossi>',
      logo,
      colour: '#ffd400',
      contact: 'tel. 059 1',
      cta: { label: 'Scriveteci', href: 'mailto:a@b.it' },
      hideMaker: true,
    },
    'brand.json',
  );

  it('stands in header and footer in its own colour, made readable', () => {
    const page = businessPage(sampleRecord(), { lang: 'it', checks: [], brand, screenshots: { mobile: null, desktop: null } });
    const $ = load(page);
    expectSelfContained(page);
    expect($('.brand').text()).toBe('Studio <Rossi>');
    expect($('.brand img').attr('src')).toBe(logo);
    expect($('footer').text()).toContain('tel. 059 1');
    expect($('footer a.button').attr('href')).toBe('mailto:a@b.it');
    expect($('footer').text()).not.toContain('Vetrina');
    expect(brandColourIsAdjusted(brand)).toBe(true);
    for (const [, accent = '', onAccent = ''] of brandStyle(brand).matchAll(/--accent:(#\w+);--on-accent:(#\w+)/g))
      expect(contrastOf(accent, onAccent)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    [{ name: '' }, 'name'],
    [{ name: 'x', colour: 'red;}body{display:none' }, 'colour'],
    [{ name: 'x', logo: 'https://evil.example/logo.png' }, 'logo'],
    [{ name: 'x', cta: { label: 'x', href: 'javascript:alert(1)' } }, 'cta.href'],
    [{ name: 'x', color: '#fff' }, 'color'],
  ])('is refused when it cannot be used: %j', (value, where) => {
    expect(() => parseBrand(value, 'brand.json')).toThrow(new RegExp(`brand\\.json.*${where}`));
  });
});
