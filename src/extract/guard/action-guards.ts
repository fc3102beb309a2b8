import { knownHost } from '../../data/known-hosts.ts';
import {
  BASKET_NAMED,
  BOOKING_NAMED,
  CHAT_OPENED,
  NEWSLETTER_NAMED,
  PAYING,
  VOUCHER_NAMED,
} from '../../data/words/guard-words.ts';
import { PAYMENT_PICTURE } from '../../data/words/payment.ts';
import { fold } from '../../lib/fold.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { isSameSite, isWeb } from '../../lib/same-site.ts';
import type { Control } from '../../page/controls.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import { type Guard, inBlocks, inPictures, onControls } from './looking.ts';

const speaksOfPaying = rememberTexts((text) => PAYING.test(fold(text)));

/** What visitors can do. */
export const ACTION_GUARDS: readonly Guard[] = [
  { id: 'a picture of ways to pay', fact: 'payments', against: (site) => inPictures(site, PAYMENT_PICTURE) },
  {
    id: 'a control that opens a chat',
    fact: 'liveChat',
    against: (site) => onControls(site, (words, { url, page }) => CHAT_OPENED.test(words) && (!url || isSameSite(url, page.url))),
  },
  { id: 'words about paying', fact: 'payments', against: (site) => inBlocks(site, ({ text }) => speaksOfPaying(text)) },
  {
    id: 'a newsletter named on a control or heading',
    fact: 'newsletter',
    against: (site) =>
      onControls(site, (words) => words.length < 60 && NEWSLETTER_NAMED.test(words)) ??
      inBlocks(site, ({ text, element }) => /^h[1-6]$/.test(element.name) && NEWSLETTER_NAMED.test(fold(text))),
  },
  {
    id: 'a control that books',
    fact: 'booking',
    against: (site) => onControls(site, (words, control) => BOOKING_NAMED.test(words) && leadsOut(control)),
  },
  { id: 'a control that fills a basket', fact: 'shop', against: (site) => onControls(site, (words) => BASKET_NAMED.test(words)) },
  {
    id: 'vouchers named',
    fact: 'coupon',
    against: (site) =>
      onControls(site, (words) => words.length < 60 && VOUCHER_NAMED.test(words)) ??
      inBlocks(site, ({ text, element }) => /^h[1-6]$/.test(element.name) && VOUCHER_NAMED.test(fold(text))),
  },
  {
    id: 'a form with room for a message',
    fact: 'contactForm',
    against: (site) => {
      const page = site.pages.find((each) => each.role !== 'post' && elementsNamed(each, 'textarea').some(isInForm));
      return page ? sightingOn(page, 'form', 'textarea') : null;
    },
  },
];

/** To a site that we did not read: where it leads may be a booking engine that we do not know. */
function leadsOut({ url, page }: Control): boolean {
  return url !== null && isWeb(url) && !isSameSite(url, page.url) && knownHost(url) === null;
}

/** Comments below articles have one too; a page whose form writes to the business has nothing else to ask. */
function isInForm(element: { readonly attribs: Readonly<Record<string, string>> }): boolean {
  return !/comment|recaptcha|reply/i.test(`${element.attribs.id ?? ''} ${element.attribs.name ?? ''}`);
}
