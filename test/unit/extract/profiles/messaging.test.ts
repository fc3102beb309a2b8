import { describe, expect, test } from 'vitest';
import { messenger } from '../../../../src/extract/messaging/messenger.ts';
import { numbersBuiltInto } from '../../../../src/extract/messaging/numbers-in-code.ts';
import { otherMessaging } from '../../../../src/extract/messaging/other-messaging.ts';
import { telegram } from '../../../../src/extract/messaging/telegram.ts';
import { whatsapp } from '../../../../src/extract/messaging/whatsapp.ts';
import { valuesOf } from '../../../../src/model/fact.ts';
import { siteOf } from '../actions/site-of.ts';
import { itemsOf } from './items-of.ts';

const numbers = (html: string) => valuesOf(whatsapp(siteOf(html))).map(({ value }) => value);

/** Numbers here are made up, but such as the numbering plan knows: 059 is Modena, 347 and 329 are mobile. */
const WHATSAPP: readonly (readonly [string, string, readonly string[]])[] = [
  ['wa.me', '<a href="https://wa.me/393476821953">Scrivici</a>', ['+393476821953']],
  ['wa.me with plus, blanks and text', '<a href="https://wa.me/+39%20347%20682%201953?text=Ciao">x</a>', ['+393476821953']],
  ['api.whatsapp.com', '<a href="https://api.whatsapp.com/send?phone=393476821953&text=Ciao">x</a>', ['+393476821953']],
  ['api.whatsapp.com with a plus', '<a href="https://api.whatsapp.com/send/?phone=+393476821953">x</a>', ['+393476821953']],
  ['web.whatsapp.com', '<a href="https://web.whatsapp.com/send?phone=393476821953">x</a>', ['+393476821953']],
  ['whatsapp://', '<a href="whatsapp://send?phone=+393476821953">x</a>', ['+393476821953']],
  ['a code', '<a href="https://wa.me/message/ABCDEF123456">x</a>', ['https://wa.me/message/ABCDEF123456']],
  ['a shortener', '<a href="https://wa.link/ab12cd">x</a>', ['https://wa.link/ab12cd']],
  ['a landline', '<a href="https://wa.me/39059682195">x</a>', ['+39059682195']],
  ['00 before the prefix', '<a href="https://wa.me/00393476821953">x</a>', ['+393476821953']],
  ['the prefix forgotten', '<a href="https://wa.me/3476821953">x</a>', ['+393476821953']],
  ['the prefix forgotten, and with a plus it would be Belgian', '<a href="https://wa.me/3281682195">x</a>', ['+393281682195']],
  ['another country', '<a href="https://wa.me/41768163838">x</a>', ['+41768163838']],
  [
    'a share button',
    '<a href="https://wa.me/?text=https://x.it">Condividi</a><a href="https://api.whatsapp.com/send?text=x">x</a><a href="whatsapp://send?text=x">x</a>',
    [],
  ],
  [
    'placeholders',
    '<a href="https://wa.me/39NUMEROQUI">x</a><a href="https://wa.me/39XXXXXXXXXX">x</a><a href="https://wa.me/391234567890">x</a><a href="https://wa.me/393330000000">x</a>',
    [],
  ],
  ['a group', '<a href="https://chat.whatsapp.com/AbCdEfGh">Gruppo</a>', []],
  ['the credit of the agency', '<footer><p>Realizzato da <a href="https://wa.me/393476821953">Pixel</a></p></footer>', []],
  ['a button with a script', `<button onclick="window.open('https://wa.me/393476821953')">WhatsApp</button>`, ['+393476821953']],
  [
    'Joinchat',
    `<div class="joinchat" data-settings='{"telephone":"393476821953","mobile_only":false}'></div>`,
    ['+393476821953'],
  ],
  ['a data attribute', '<div class="whatsapp-button" data-phone="393476821953"></div>', ['+393476821953']],
  ['a data attribute of something else', '<div class="callback" data-phone="393476821953"></div>', []],
  [
    'settings of Click to Chat',
    '<script>var ht_ctc_chat_var = {"number":"393476821953","pre_filled":""};</script>',
    ['+393476821953'],
  ],
  ['text beside the word', '<p>WhatsApp: 347 682 1953</p>', ['+393476821953']],
  ['text before the word', '<p>Cell. 347 6821953 (anche WhatsApp)</p>', ['+393476821953']],
  ['the nearer of two numbers', '<p>Tel. 059 682195 - WhatsApp 347 6821953</p>', ['+393476821953']],
  ['the icon beside the number', '<p><i class="fab fa-whatsapp"></i> 347 682 1953</p>', ['+393476821953']],
  ['the word alone', '<p>Siamo anche su WhatsApp!</p>', []],
  [
    'the word far from the number',
    '<p>Su WhatsApp rispondiamo ogni giorno dalle nove alle diciotto. Telefono: 059 682195</p>',
    [],
  ],
  ['a comment', '<!-- <a href="https://wa.me/393476821953">x</a> -->', []],
  ['the same number twice', '<a href="https://wa.me/393476821953">x</a><p>WhatsApp 347 6821953</p>', ['+393476821953']],
];

describe('WhatsApp', () => {
  test.each(WHATSAPP)('%s', (_, html, expected) => {
    expect(numbers(html)).toEqual(expected);
  });

  test('a link is surer than a number in the text', () => {
    const sureness = (html: string) => itemsOf(whatsapp(siteOf(html)))[0]?.confidence ?? 0;
    expect(sureness('<footer><a href="https://wa.me/393476821953">x</a></footer>')).toBeGreaterThan(0.7);
    expect(sureness('<footer><p>WhatsApp 347 6821953</p></footer>')).toBeLessThanOrEqual(0.6);
  });

  test('named without a number: not known, and not denied', () => {
    expect(whatsapp(siteOf('<p>Siamo anche su WhatsApp!</p>'))).toMatchObject({ state: 'unknown', why: 'doubtful' });
    expect(whatsapp(siteOf('<p>Siamo in centro.</p>')).state).toBe('no');
    expect(whatsapp(siteOf('<a href="https://wa.me/?text=x">Condividi su WhatsApp</a>')).state).toBe('no');
  });

  test('a link that only a script builds is not known without a browser', () => {
    const html = '<script>function go(n){ location.href = "https://wa.me/" + load(n) }</script>';
    expect(whatsapp(siteOf(html))).toMatchObject({ state: 'unknown', why: 'needs_browser' });
    expect(whatsapp(siteOf([{ html, rendered: { html: '<p>Ciao</p>' } }])).state).toBe('no');
  });
});

describe('numbers in code', () => {
  test.each([
    ['window.open("https://wa.me/393476821953?text=x")', ['393476821953']],
    [
      'const numeri = { Anna: "393476821953", Bruno: "393296821953" }; open("https://wa.me/" + numeri[chi] + "?text=x")',
      ['393476821953', '393296821953'],
    ],
    ['const CONFIG = { phone: "+39 347 6821953" }; location = "https://wa.me/" + CONFIG.phone', ['+39 347 6821953']],
    ['const whatsappNumber = "393476821953";', ['393476821953']],
    ['// open("https://wa.me/393476821953")', []],
    ['const price = "393476821953"; open("https://wa.me/" + number)', []],
    ['const number = "393476821953"; open(`https://wa.me/\u0024{number}`)', ['393476821953']],
    ['open("https://wa.me/" + number)', []],
  ])('%s', (code, expected) => {
    expect(numbersBuiltInto(code).map(({ written }) => written)).toEqual(expected);
  });
});

describe('other channels', () => {
  const all = (html: string) => {
    const site = siteOf(html);
    return [messenger(site), telegram(site), otherMessaging(site)].flatMap((fact) => valuesOf(fact).map(({ url }) => url));
  };
  test.each([
    ['<a href="https://m.me/bottegatest?ref=x">Messenger</a>', ['https://m.me/bottegatest']],
    ['<a href="https://www.messenger.com/t/bottegatest/">x</a>', ['https://m.me/bottegatest']],
    ['<a href="https://www.facebook.com/messages/t/bottegatest">x</a>', ['https://m.me/bottegatest']],
    ['<div class="fb-customerchat" page_id="203932159749796"></div>', ['https://m.me/203932159749796']],
    ['<a href="https://t.me/bottegatest">Telegram</a>', ['https://t.me/bottegatest']],
    ['<a href="https://t.me/s/bottegatest">Canale</a>', ['https://t.me/bottegatest']],
    ['<a href="https://t.me/+393476821953">x</a>', ['https://t.me/+393476821953']],
    ['<a href="tg://resolve?domain=bottegatest">x</a>', ['https://t.me/bottegatest']],
    ['<a href="https://t.me/share/url?url=x">Condividi</a>', []],
    ['<a href="https://t.me/bottegatest/123">Un messaggio</a>', []],
    ['<a href="viber://chat?number=%2B393476821953">Viber</a>', ['viber://chat?number=%2B393476821953']],
    ['<a href="https://signal.me/#p/+393476821953">Signal</a>', ['https://signal.me/#p/+393476821953']],
    ['<a href="sgnl://signal.me/#p/+393476821953">Signal</a>', ['https://signal.me/#p/+393476821953']],
    ['<a href="sms:+393476821953?body=Ciao">SMS</a>', ['sms:+393476821953']],
    ['<a href="sms:?body=x">Condividi</a>', []],
    ['<p>Call or text +1 503 223 1282</p>', ['sms:+15032231282']],
    // closed in May 2025
    ['<a href="skype:bottega.test?call">Skype</a>', []],
    ['<a href="https://line.me/R/msg/text/?x">LINE</a>', []],
    ['<a href="https://www.facebook.com/bottegatest">Facebook</a>', []],
  ])('%s', (html, expected) => {
    expect(all(html)).toEqual(expected);
  });
});
