import { SOCIAL_NETWORKS } from '../../data/social-networks.ts';
import { CREDIT_PHRASES, WEAK_CREDIT_PHRASES } from '../../data/words/credits.ts';
import { oncePer } from '../../lib/once-per.ts';
import { plain } from '../../lib/plain-text.ts';
import { addressesOn } from '../../page/page-addresses.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Place } from '../../page/place-on-page.ts';
import type { Site } from '../../page/site.ts';
import { soundsLike, squash } from '../../whose/business-name.ts';
import { claimantOf } from '../../whose/claimant.ts';

/** A credit that links a profile of the maker's names the network. */
const NETWORK_NAMES = new Set(SOCIAL_NETWORKS.flatMap(({ names }) => names.map(squash)));
/** Credits stand at the end of a page. */
const LAST_LINKS = 60;

/** Names of those who made the site: domains that its credits link to, the words on those links, and what a credit names without a link. */
export const makersNames = oncePer((site: Site): readonly string[] => {
  const names = site.pages.flatMap((page) =>
    addressesOn(page)
      .filter(({ how }) => how === 'link')
      .slice(-LAST_LINKS)
      .filter(({ url, place }) => isElsewhere(url, place) && claimantOf(place) === 'agency_credit')
      .flatMap(({ url, words }) => [squash(url.hostname.replace(/^www\./, '').split('.')[0] ?? ''), agencyWords(site, words)]),
  );
  return [...new Set([...names, ...site.pages.flatMap((page) => namesInCredits(site, page))])].filter(
    (name) => name.length >= 4 && !NETWORK_NAMES.has(name),
  );
});

/** "Powered by: Nuvola Grafica", "Webdesign: Wolke Media", and the icon of a profile beneath. */
function namesInCredits(site: Site, { blocks }: ParsedPage): readonly string[] {
  return blocks
    .filter(({ region, text, hidden }) => region === 'footer' && !hidden && text.length <= CREDIT_LETTERS)
    .flatMap(({ text }) => {
      const said = plain(text);
      const credit = [...CREDIT_PHRASES, WEAK_CREDIT_PHRASES].map((words) => words.exec(said)).find((found) => found !== null);
      const name = credit ? (/^[\s:.–-]*([^|·•–©(\n]{3,40})/.exec(said.slice(credit.index + credit[0].length))?.[1] ?? '') : '';
      return name ? [agencyWords(site, name)] : [];
    });
}
const CREDIT_LETTERS = 120;

function agencyWords(site: Site, words: string): string {
  return words.length > 40 || soundsLike(site, words) ? '' : squash(words);
}

function isElsewhere(url: URL, { page }: Place): boolean {
  return /^https?:$/.test(url.protocol) && url.hostname !== page.url.hostname;
}
