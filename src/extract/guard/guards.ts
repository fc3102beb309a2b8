import { knownHost } from '../../data/known-hosts.ts';
import {
  BASKET_NAMED,
  BOOKING_NAMED,
  DAY_NAMED,
  DIALLED,
  NEWSLETTER_NAMED,
  PAYING,
  PRIVACY_NAMED,
  VAT_LABELLED,
  VOUCHER_NAMED,
} from '../../data/words/guard-words.ts';
import { AD_TAGS_NAMED, ANALYTICS_NAMED } from '../../data/words/named-products.ts';
import { HOURS_HEADING } from '../../data/words/opening.ts';
import { POLICY_WORDS } from '../../data/words/policies.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { plain } from '../../lib/plain-text.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { isSameSite, isWeb } from '../../lib/same-site.ts';
import { itemsOf, type Sighting } from '../../model/fact.ts';
import type { FactName, Facts } from '../../model/facts.ts';
import { type Control, controlsOf } from '../../page/controls.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { SERVED_HEADING } from '../address/address-sayings.ts';
import { calledAnAddress } from '../address/labelled-address.ts';
import { isItalianVat } from '../legal/read-vat.ts';
import { doubtfulReviewBox } from '../profile/review-boxes.ts';
import { usedAfterConsent } from './named-in-notices.ts';

/** One contradiction that must not be printed. */
interface Guard {
  readonly id: string;
  /** The fact whose "no" it doubts. */
  readonly fact: FactName;
  /** The words on the page that speak against it; null when none do. */
  readonly against: (site: Site, facts: Facts) => Sighting | null;
}

/** Longest text of a line or a label; more is a story. Characters. */
const LINE = 300;
const TALKING_ROLES: ReadonlySet<string> = new Set(['post', 'privacy', 'cookies']);

const PRIVACY_SOLD = anyPhrase(POLICY_WORDS.services);

type InBlock = (block: TextBlock, page: ParsedPage) => boolean;

/** The first visible block that says it; stories and policies are not asked. */
function inBlocks(site: Site, says: InBlock): Sighting | null {
  for (const page of site.pages) {
    if (TALKING_ROLES.has(page.role)) continue;
    const block = page.blocks.find((each) => !each.hidden && each.text.length <= LINE && says(each, page));
    if (block) return sightingOn(page, 'text', block.text);
  }
  return null;
}

/** The first visible control whose words say it. */
function onControls(site: Site, says: (words: string, control: Control) => boolean): Sighting | null {
  for (const page of site.pages) {
    if (page.role === 'post') continue;
    const control = controlsOf(page).find((each) => !each.hidden && says(each.words, each));
    if (control) return sightingOn(page, control.shape, control.label);
  }
  return null;
}

/** To a site that we did not read: where it leads may be a booking engine that we do not know. */
function leadsOut({ url, page }: Control): boolean {
  return url !== null && isWeb(url) && !isSameSite(url, page.url) && knownHost(url) === null;
}

/** `41121 Modena (MO)`, `10115 Berlin`, `75011 Paris`: a postal code and the name of a town. */
const POSTAL_LINE = /(?:^|[\s,–-])(?:[A-Z]{1,2}[- ])?\d{5}\s+\p{Lu}[\p{L}'’. -]{2,30}(?:\([A-Z]{2}\)|$|,|\n)/u;
const POSTAL_CODE_IN_MAP = /(?:[+\s,]|%20|%2C)(?:[A-Z]-)?\d{5}(?:[+\s,]|%20|%2C|$)/i;
/** `San Martín 456, Mendoza`: as addresses are written where no word says street. */
const NUMBERED_LINE = /^(?:\p{Lu}[\p{L}.'’]{1,20} ){1,4}\d{1,5}[a-z]?(?:,| [-–]) ?\p{Lu}[\p{L} ]{2,30}(?:,|$|\n)/u;
/** Where a firm writes who it is. */
const COMPANY_LINE =
  /\b(?:p\.? ?i\.?(?:va)?|partita|c\.? ?f\.?|cod\.? ?fisc\w*|reg\.? ?imp\w*|r\.?e\.?a\.?|vat|s\.?r\.?l\.?s?|s\.?p\.?a\.?|s\.?n\.?c\.?|s\.?a\.?s\.?)\b|©/;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h)\b/i;
const MAILBOX = /(?:^|[\s:(<])[\w.+-]{2,40}@[\w-]{2,40}\.[a-z]{2,12}\b/i;

const speaksOfPaying = rememberTexts((text) => PAYING.test(fold(text)));

/** Code that makes a link to dial or to write; trackers only look for them. */
const WRITES_TEL = /<a\b[^<>]{0,80}href=\\?["']?tel:|\bhref\s*=\s*["'`]tel:/i;
const WRITES_MAIL = /<a\b[^<>]{0,80}href=\\?["']?mailto:|\bhref\s*=\s*["'`]mailto:/i;

/** Inline code of pages that no browser ran. */
function inScripts(site: Site, writes: RegExp): Sighting | null {
  const shown = new Set(site.pages.filter(({ rendered }) => rendered).map(({ url }) => url.href));
  for (const page of site.pages.filter(({ url }) => !shown.has(url.href))) {
    const code = page.scripts.map(({ src, code: inline }) => (src ? null : writes.exec(inline)?.[0])).find(Boolean);
    if (code) return sightingOn(page, 'script', code);
  }
  return null;
}

/** Code of the site's own that writes parts of its pages. */
function inOwnScripts({ scripts }: Site, says: RegExp): Sighting | null {
  for (const script of scripts) {
    const said = script.scripts
      .map(({ code }) => says.exec(code.slice(0, CODE_READ)))
      .find((found) => isFilledIn(found?.[1] ?? ''));
    if (said) return sightingOn(script, 'script', said[0]);
  }
  return null;
}
/** More code than this writes no page of a small firm. Characters. */
const CODE_READ = 100_000;

/** Zeros and counted digits are an example. */
const isFilledIn = (number: string): boolean => {
  const digits = number.replace(/\D/g, '');
  return digits.length >= 7 && !/^(\d)\1+$|^0?1234567/.test(digits);
};

const isOwn = (block: TextBlock, page: ParsedPage): boolean =>
  claimantOf({
    page,
    region: block.region,
    heading: block.heading,
    block: block.index,
    hidden: false,
    before: block.text.slice(0, 120),
  }) === null;

/** Asked in this order; each asks less than the extractor of its fact, on purpose. */
export const GUARDS: readonly Guard[] = [
  {
    id: 'map names a postal code',
    fact: 'address',
    against: (_, { map }) =>
      itemsOf(map).find(({ value, seen }) => POSTAL_CODE_IN_MAP.test(`${value.url} ${seen[0]?.snippet ?? ''}`))?.seen[0] ?? null,
  },
  {
    id: 'a line with postal code and town',
    fact: 'address',
    against: (site) =>
      inBlocks(
        site,
        (block, page) =>
          POSTAL_LINE.test(block.text) &&
          !/[©$€£]/.test(block.text) &&
          !SERVED_HEADING.test(plain(block.heading)) &&
          isOwn(block, page),
      ),
  },
  {
    id: 'something called an address',
    fact: 'address',
    against: (site) => inBlocks(site, (block, page) => calledAnAddress(page, block) && isOwn(block, page)),
  },
  {
    id: 'a name with a number and a town',
    fact: 'address',
    against: (site) =>
      inBlocks(
        site,
        (block, page) =>
          (block.region === 'footer' || page.role === 'contact') && NUMBERED_LINE.test(block.text) && isOwn(block, page),
      ),
  },
  { id: 'words about paying', fact: 'payments', against: (site) => inBlocks(site, ({ text }) => speaksOfPaying(text)) },
  {
    id: 'a number that is a valid VAT number',
    fact: 'vatNumber',
    against: (site) =>
      inBlocks(
        site,
        (block, page) =>
          COMPANY_LINE.test(plain(block.text)) &&
          (block.text.match(/(?<!\d)\d{11}(?!\d)/g) ?? []).some(isItalianVat) &&
          isOwn(block, page),
      ),
  },
  {
    id: 'a number that is called a VAT number',
    fact: 'vatNumber',
    against: (site) =>
      inBlocks(site, (block, page) => isFilledIn(VAT_LABELLED.exec(block.text)?.[1] ?? '') && isOwn(block, page)) ??
      inOwnScripts(site, VAT_LABELLED),
  },
  {
    id: 'a script that writes a telephone link',
    fact: 'phones',
    against: (site) => inScripts(site, WRITES_TEL),
  },
  {
    id: 'a script that writes a mail link',
    fact: 'emails',
    against: (site) => inScripts(site, WRITES_MAIL),
  },
  {
    id: 'a labelled telephone number',
    fact: 'phones',
    against: (site) => inBlocks(site, (block, page) => DIALLED.test(plain(block.text)) && isOwn(block, page)),
  },
  {
    id: 'a mailbox in the text',
    fact: 'emails',
    against: (site) => inBlocks(site, (block, page) => MAILBOX.test(block.text) && isOwn(block, page)),
  },
  {
    id: 'days with times of the clock',
    fact: 'openingHours',
    against: (site) =>
      inBlocks(site, ({ text, heading }) => CLOCK.test(text) && DAY_NAMED.test(fold(text)) && HOURS_HEADING.test(fold(heading))),
  },
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
    id: 'a link to a privacy notice',
    fact: 'privacyPolicy',
    against: (site) =>
      onControls(
        site,
        (words, { url, page }) =>
          words.length < 60 &&
          PRIVACY_NAMED.test(words) &&
          !PRIVACY_SOLD.test(words) &&
          url !== null &&
          isSameSite(url, page.url),
      ),
  },
  { id: 'a notice of what consent starts', fact: 'analytics', against: (site) => usedAfterConsent(site, ANALYTICS_NAMED) },
  { id: 'a notice of advertising after consent', fact: 'adTags', against: (site) => usedAfterConsent(site, AD_TAGS_NAMED) },
  { id: 'a box of reviews', fact: 'reviewProfiles', against: doubtfulReviewBox },
  {
    id: 'a form with room for a message',
    fact: 'contactForm',
    against: (site) => {
      const page = site.pages.find((each) => each.role !== 'post' && elementsNamed(each, 'textarea').some(isInForm));
      return page ? sightingOn(page, 'form', 'textarea') : null;
    },
  },
];

/** Comments below articles have one too; a page whose form writes to the business has nothing else to ask. */
function isInForm(element: { readonly attribs: Readonly<Record<string, string>> }): boolean {
  return !/comment|recaptcha|reply/i.test(`${element.attribs.id ?? ''} ${element.attribs.name ?? ''}`);
}
