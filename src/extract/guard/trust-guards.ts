import { PRIVACY_NAMED, VAT_LABELLED } from '../../data/words/guard-words.ts';
import { AD_TAGS_NAMED, ANALYTICS_NAMED } from '../../data/words/named-products.ts';
import { POLICY_WORDS } from '../../data/words/policies.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { plain } from '../../lib/plain-text.ts';
import { isSameSite } from '../../lib/same-site.ts';
import { isItalianVat } from '../legal/read-vat.ts';
import { doubtfulReviewBox } from '../profile/review-boxes.ts';
import { type Guard, inBlocks, inOwnScripts, isFilledIn, isOwn, onControls } from './looking.ts';
import { usedAfterConsent } from './named-in-notices.ts';

const PRIVACY_SOLD = anyPhrase(POLICY_WORDS.services);

/** Where a firm writes who it is. */
const COMPANY_LINE =
  /\b(?:p\.? ?i\.?(?:va)?|partita|c\.? ?f\.?|cod\.? ?fisc\w*|reg\.? ?imp\w*|r\.?e\.?a\.?|vat|s\.?r\.?l\.?s?|s\.?p\.?a\.?|s\.?n\.?c\.?|s\.?a\.?s\.?)\b|©/;

/** Who it is, what it tells visitors of their data, what others say of it. */
export const TRUST_GUARDS: readonly Guard[] = [
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
];
