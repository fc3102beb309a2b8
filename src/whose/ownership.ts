import { AUTHORITY_WORDS, COMPLAINT_WORDS } from '../data/words/authorities.ts';
import { COMMON_NAME_WORDS } from '../data/words/common-names.ts';
import { RIGHTS_OF_THE_SITE } from '../data/words/copyright.ts';
import { CREDIT_PHRASES, TEMPLATE_TEXT, WEAK_CREDIT_PHRASES } from '../data/words/credits.ts';
import { HOST_PHRASES, HOST_WORDS } from '../data/words/hosts-of-sites.ts';
import {
  CONTACT_HEADING,
  DUTY_SERVICE,
  OTHERS_HEADINGS,
  SERVICE_HEADING,
  SPEAKS_OF_ITSELF,
  TAXI_WORDS,
} from '../data/words/others-headings.ts';
import { MAKER_HEADING, MAKER_TRADE } from '../data/words/parties.ts';
import { withoutUmlauts } from '../lib/fold.ts';
import { oncePer } from '../lib/once-per.ts';
import { plain } from '../lib/plain-text.ts';
import type { Place } from '../page/place-on-page.ts';
import type { Site } from '../page/site.ts';
import { isOfNamedCompany } from './named-company.ts';
import { standsAmongOthers } from './others-sections.ts';
import { isOfRecommended } from './recommended.ts';

/** Whose it is when it is not the business's own. Keys of the words table (`rejected.<key>`). */
export type Claimant = 'agency_credit' | 'others_list' | 'authority' | 'host';

/**
 * How much each sign adds to the confidence that something belongs to the business: the chance that it would be right on
 * this sign alone. Signs are combined as if independent (1 − Π(1 − weight)).
 */
const SIGN_WEIGHTS = {
  row: 0.9,
  own_domain: 0.7,
  structured_data: 0.5,
  name_match: 0.5,
  contact_page: 0.4,
  footer: 0.4,
  header: 0.4,
  home_page: 0.3,
  legal_page: 0.3,
  about_page: 0.2,
  repeated: 0.4,
  several_places: 0.2,
  labelled: 0.3,
  link: 0.2,
  contact_heading: 0.2,
} as const;
export type Sign = keyof typeof SIGN_WEIGHTS;

/** What stands on the site of a business is more likely its own than not. */
const PRIOR = 0.5;
/** Seen only in markup that is hidden until a script shows it (a dialog, or a leftover). */
const HIDDEN_FACTOR = 0.95;

export function confidenceOf(signs: readonly Sign[], options: { readonly hidden?: boolean } = {}): number {
  const doubt = signs.reduce((rest, sign) => rest * (1 - SIGN_WEIGHTS[sign]), 1 - PRIOR);
  const confidence = (1 - doubt) * (options.hidden ? HIDDEN_FACTOR : 1);
  return Math.min(0.99, Math.round(confidence * 100) / 100);
}

/** Signs that the places themselves give, the same order always. */
export function signsOf(places: readonly Place[]): readonly Sign[] {
  const signs = new Set<Sign>();
  for (const { page, region, heading } of places) {
    if (page.role === 'contact') signs.add('contact_page');
    if (page.role === 'legal' || page.role === 'privacy') signs.add('legal_page');
    if (page.role === 'about') signs.add('about_page');
    if (page.role === 'home') signs.add('home_page');
    if (region === 'footer') signs.add('footer');
    if (region === 'header' || region === 'nav') signs.add('header');
    if (CONTACT_HEADING.test(plain(heading))) signs.add('contact_heading');
  }
  const pages = new Set(places.map(({ page }) => page.url.href));
  // The page as served and as rendered is one page, seen twice.
  const served = places.filter(({ page }) => !page.rendered).length;
  if (pages.size > 1) signs.add('repeated');
  else if (Math.max(served, places.length - served) > 1) signs.add('several_places');
  return (Object.keys(SIGN_WEIGHTS) as Sign[]).filter((sign) => signs.has(sign));
}

/** The party other than the business that the words around the place name, null when none. */
export function claimantOf(place: Place): Claimant | null {
  const before = plain(place.before.slice(-NEAR));
  if (isCredit(before, place)) return 'agency_credit';
  if (SPEAKS_OF_ITSELF.test(before.slice(-60))) return null;
  const heading = plain(place.heading.slice(0, 120));
  if (isUnderMaker(heading, place)) return 'agency_credit';
  if (OTHERS_HEADINGS.some((words) => words.test(heading)) || isServiceList(heading, place)) return 'others_list';
  if (standsAmongOthers(place)) return 'others_list';
  if (place.region !== 'footer' && isOfRecommended(place.before)) return 'others_list';
  if (isSomebodysService(plain(sinceLastNumber(place)), place)) return 'others_list';
  const policy = POLICY_ROLES.has(place.page.role);
  // What stands before another number or an earlier line is said of that one.
  const around = policy
    ? linesOfParty(place, plain(sentenceBefore(place)), heading)
    : plain(
        place.before
          .slice(-160)
          .split(/\n|\d{3,}/)
          .at(-1) ?? '',
      );
  if (policy && isOfNamedCompany(place)) return 'host';
  if (AUTHORITY_WORDS.test(around) || (place.page.role === 'privacy' && COMPLAINT_WORDS.test(around))) return 'authority';
  return (policy ? HOST_WORDS : HOST_PHRASES).test(around) ? 'host' : null;
}

/** "Création du site" over a name and a mailbox; a designer's own page may be called "Webdesign". */
function isUnderMaker(heading: string, { page, region }: Place): boolean {
  if (region !== 'main' && region !== 'aside' && region !== 'footer') return false;
  return MAKER_HEADING.test(heading) && (POLICY_ROLES.has(page.role) || (!MAKER_TRADE.test(heading) && page.role !== 'home'));
}

/** "Taxi" over a list, but not "Taxi Rossi" on a page that is called so. */
function isServiceList(heading: string, { page }: Place): boolean {
  return SERVICE_HEADING.test(heading) && !(heading.includes(' ') && plain(page.title).includes(heading));
}

/** The duty doctor; the taxi that fetches guests, but not where the business drives people itself. */
function isSomebodysService(words: string, { page }: Place): boolean {
  return DUTY_SERVICE.test(words) || (TAXI_WORDS.test(words) && !TAXI_WORDS.test(plain(page.title)));
}

/** What is said of a number; of two with only a stroke between them the same. */
function sinceLastNumber({ before }: Place): string {
  const said = before.slice(-160).replace(/(?:\+?\d[\d\s().]{5,20}\d\s?[/·|,;–-]\s?)+$/, '');
  return said.split(/\d{3,}/).at(-1) ?? '';
}

function isCredit(before: string, place: Place): boolean {
  const sample = place.page.blocks[place.block]?.text.slice(0, SAMPLE_TEXT) ?? '';
  if (TEMPLATE_TEXT.test(plain(sample))) return true;
  const previous = place.page.blocks[place.block - 1];
  const near =
    previous && previous.text.length < 80 && /^(?:e-?mail|mail|tel|phone|t|e)?[\s.:|-]*$/.test(before)
      ? `${plain(previous.text)} ${before}`
      : before;
  const late = place.region === 'footer' || /\b(?:site|sito|web|copyright|©)/.test(near);
  return [...CREDIT_PHRASES, ...(late ? [WEAK_CREDIT_PHRASES] : [])].some((words) => {
    const credit = words.exec(near);
    return credit !== null && !turnsBack(near.slice(credit.index + credit[0].length), place);
  });
}

/** After the maker's name the line comes back to the business: "Theme by Inkmoth. © 2024 Quillfen – VAT …". */
function turnsBack(rest: string, { page }: Place): boolean {
  if (RIGHTS_OF_THE_SITE.test(rest)) return true;
  const words = new Set(plain(page.title).split(/[^a-z0-9]+/));
  return rest.split(/[^a-z0-9]+/).some((word) => word.length >= 5 && words.has(word) && !COMMON_NAME_WORDS.has(word));
}

/** Text before a contact that may say whose it is. */
const NEAR = 160;
/** Notices name an authority with its address and telephone in one sentence. */
const LONG_SENTENCE = 320;

/** As much as stands near, and further back as long as no sentence ends. */
function sentenceBefore({ before }: Place): string {
  const far = before.slice(-LONG_SENTENCE, -NEAR);
  const rest = far.split(/\p{L}{3}[.!?] (?=\p{Lu})|\n/u).at(-1) ?? '';
  return `${rest}${before.slice(-NEAR)}`;
}

/** So much of a paragraph is read to see whether a template brought it. */
const SAMPLE_TEXT = 1000;
const POLICY_ROLES: ReadonlySet<string> = new Set(['legal', 'privacy', 'cookies']);
/** Short lines under a name in a legal notice: name, street, town, phone, e-mail, site. */
const LINES_OF_A_PARTY = 4;

/** The text that says whose contact it is. Policies name a party once and list its lines in blocks of their own. */
function linesOfParty(place: Place, before: string, heading: string): string {
  const lines: string[] = [before];
  for (let index = place.block - 1; index >= Math.max(0, place.block - LINES_OF_A_PARTY); index--) {
    const block = place.page.blocks[index];
    if (!block || block.heading !== place.heading || block.text.length > 120) break;
    lines.unshift(plain(block.text));
  }
  return [heading, ...lines].join(' \n ');
}

/** Telling words of the business's name and of its domain, at least four letters each. */
const nameWords = oncePer((site: Site): readonly string[] => {
  const host = site.home[0]?.url.hostname.replace(/^www\./, '').replace(/\.[a-z]{2,}$/, '') ?? '';
  const words = plain(`${site.business.name ?? ''} ${host}`).split(/[^a-z0-9]+/);
  return [...new Set(words)].filter((word) => word.length >= 4 && !COMMON_NAME_WORDS.has(word) && !/^\d+$/.test(word));
});

/** Whether a handle, a mailbox or a domain carries the name of the business. */
export function carriesName(site: Site, text: string): boolean {
  const folded = plain(text).replace(/[^a-z0-9]/g, '');
  const bare = withoutUmlauts(folded);
  return nameWords(site).some((word) => folded.includes(word) || bare.includes(withoutUmlauts(word)));
}
