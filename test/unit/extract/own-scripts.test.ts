import { describe, expect, test } from 'vitest';
import { EXTRACTORS } from '../../../src/extract/extract-facts.ts';
import { conversionTracking } from '../../../src/extract/vendors/conversion-tracking.ts';
import { analytics } from '../../../src/extract/vendors/tags.ts';
import { liveChat } from '../../../src/extract/vendors/vendor-facts.ts';
import { itemsOf, valuesOf } from '../../../src/model/fact.ts';
import { scriptAt, siteOf } from './actions/site-of.ts';

const HTML = `<p>${'Mobili su misura da tre generazioni. '.repeat(10)}</p><script src="/site.js"></script>`;
const served = (code: string | null) => siteOf(HTML, { scripts: [scriptAt('/site.js', code)] });
const rendered = (code: string | null) =>
  siteOf([{ html: HTML, rendered: { html: HTML } }], { scripts: [scriptAt('/site.js', code)] });
const CONSENT_GATED = `function start() { gtag('config', 'G-4KQ7X2M9ZB'); form.onsubmit = () => gtag('event', 'generate_lead'); }
  // gtag('config', 'G-0LDC0MM3NT')
  accept.onclick = start;`;

describe('what the site’s own scripts hold', () => {
  test.each([served, rendered])('tags that wait for consent, seen at the address of the script', (site) => {
    const [tag, ...more] = itemsOf(analytics(site(CONSENT_GATED)));
    expect(tag).toMatchObject({ value: { product: 'GA4', id: 'G-4KQ7X2M9ZB' } });
    expect(tag?.seen[0]?.page).toMatch(/\/site\.js$/);
    expect(more).toEqual([]);
    expect(valuesOf(conversionTracking(site(CONSENT_GATED)))).toEqual([{ text: 'generate_lead' }]);
  });

  test('a WhatsApp number and a mailbox', () => {
    const site = served(`open('https://wa.me/393356554515'); a.href = 'mai' + 'lto:' + 'info' + '@' + 'bottega-test.it';`);
    expect(valuesOf(EXTRACTORS.whatsapp(site))).toHaveLength(1);
    expect(valuesOf(EXTRACTORS.emails(site)).map(({ address }) => address)).toEqual(['info@bottega-test.it']);
  });

  test('nothing, when it was read to the end', () => {
    expect(analytics(served('menu.onclick = open;')).state).toBe('no');
    expect(analytics(rendered('menu.onclick = open;')).state).toBe('no');
  });

  test('who knows what, when it was not', () => {
    expect(analytics(served(null))).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
    expect(analytics(rendered(null))).toMatchObject({ state: 'unknown', why: 'pages_not_seen' });
  });

  test('a chat shows itself in the browser', () => {
    expect(liveChat(served(null)).state).toBe('unknown');
    expect(liveChat(rendered(null)).state).toBe('no');
  });
});
