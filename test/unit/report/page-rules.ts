import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { expect } from 'vitest';

/** What holds for every page that we write: one file, asks for nothing, runs and applies only what its policy names. */
export function expectSelfContained(page: string): void {
  const $ = load(page);
  const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain(`style-src '${hashOf($('style').text())}'`);
  const code = $('script:not([type])');
  if (code.length > 0) expect(policy).toContain(`script-src '${hashOf(code.text())}'`);
  else expect(policy).not.toContain('script-src');
  expect($('[style], [onclick], [onload], [onerror], link, iframe, object, embed, base, form[action]').length).toBe(0);
  expect(
    $('[src]')
      .toArray()
      .every((element) => element.attribs.src?.startsWith('data:')),
  ).toBe(true);
  expect($('style').text()).not.toMatch(/url\(|@import/);
  expect($('html').attr('lang')).toMatch(/^(it-IT|en-GB|de-DE|fr-FR|es-ES)$/);
}

/** Headings start with one h1 and never skip a level downwards. */
export function expectOrderlyHeadings(page: string): void {
  const $ = load(page);
  const levels = $('h1, h2, h3, h4, h5, h6')
    .toArray()
    .map(({ name }) => Number(name[1]));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0), `heading ${index}`).toBeLessThanOrEqual(1);
}

/** No hole of a template, no key in the place of words. */
export function expectWholeSentences(page: string): void {
  const text = textOf(page);
  expect(text).not.toMatch(/\[…\]|\{\w+\}|undefined|\[object|NaN|\bnull\b/);
}

export function textOf(page: string): string {
  const $ = load(page);
  $('style, script, head').remove();
  return $('body').text().replace(/\s+/g, ' ');
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
