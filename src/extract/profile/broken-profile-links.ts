import { type NotAProfileReason, SOCIAL_NETWORKS, type SocialNetwork } from '../../data/social-networks.ts';
import { FOLLOW_WORDS, SHARE_WORDS } from '../../data/words/profiles.ts';
import { fold } from '../../lib/fold.ts';
import type { Item } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { addressMeantBy } from '../../page/page-addresses.ts';
import { type PageLink, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { iconMarks } from './handles-in-text.ts';
import { type NotAProfile, networkOf, readProfileUrl } from './profile-url.ts';
import { isProfile } from './profiles-seen.ts';

type BrokenLink = FactValue<'brokenProfileLinks'>;

const BROKEN: ReadonlySet<NotAProfileReason> = new Set(['bare', 'placeholder', 'vendor', 'dead_network']);
const LEADS_NOWHERE = /^(?:#[\w!-]*|javascript:.*|\/|\.\/|about:blank|https?:\/\/#?)?$/i;
/** Policies name the networks themselves and link to their home pages: nothing is broken there. */
const POLICY_ROLES = new Set(['privacy', 'cookies', 'legal']);
/** A script may give the link its address: then `#` is not where it leads. */
const SCRIPTED = /^(?:on\w+|data-(?:href|url|link|share|network|toggle|bs-toggle|target|action|sharer|elementor-.*)|role)$/;
/** Classes of buttons that share the page. */
const SHARE_TOOLS =
  /(?:^|[\s_-])share|sharer|sharing|share[A-Z_-]|addthis|addtoany|a2a_|sharethis|st_\w+_|jssocials|heateor|sharedaddy/i;
const SOCIAL = SOCIAL_NETWORKS.filter(({ kind }) => kind === 'social');
/** Networks that businesses share to rather than live on: their icons belong to a row of share buttons. */
const SHARED_TO = new Set(['reddit', 'delicious', 'stumbleupon', 'friendfeed', 'tumblr', 'vk']);
/** Longest label of an icon: "Seguici su Facebook". */
const LABEL_WORDS = 5;

/** Icons and buttons of social networks that lead to nobody's page. */
export const brokenProfileLinks: Extractor<'brokenProfileLinks'> = (site) => {
  const items = site.pages
    .filter(({ role }) => !POLICY_ROLES.has(role))
    .flatMap((page) => page.links.flatMap((link) => brokenLink(page, link)));
  return factOf(
    joinItems(items, ({ network, href, why }) => `${network} ${why} ${why === 'placeholder' || why === 'vendor' ? href : ''}`),
    { blind: site.blindSpot },
  );
};

function brokenLink(page: ParsedPage, link: PageLink): Item<BrokenLink>[] {
  const item = (network: string, why: string, confidence: number): Item<BrokenLink>[] => [
    { value: { network, href: link.href, why }, confidence, seen: [sightingOn(page, 'link', `${link.text} ${link.href}`)] },
  ];
  const meant = addressMeantBy(link, page);
  const named = meant && readProfileUrl(meant);
  if (named && isProfile(named)) return item(named.network, 'no_scheme', 0.95);
  const address = link.url && readProfileUrl(link.url);
  if (address && !isProfile(address))
    return BROKEN.has(address.why) && isIcon(link, address) ? item(address.network, address.why, 0.95) : [];
  if (!LEADS_NOWHERE.test(link.href) || isScripted(link)) return [];
  const network = networkOfIcon(link);
  return network && !SHARED_TO.has(network.id) ? item(network.id, network.closed ? 'dead_network' : 'empty', 0.85) : [];
}

/** The bare address of a network within a sentence ("Facebook, www.facebook.com, collects …") is no forgotten icon. */
function isIcon(link: PageLink, { network, why }: NotAProfile): boolean {
  if (why !== 'bare') return !SHARE_WORDS.test(fold(link.text));
  const words = fold(link.text);
  if (words === '') return true;
  const names = networkOf(network)?.names ?? [];
  return words.split(' ').length <= LABEL_WORDS && (names.some((name) => words.includes(fold(name))) || FOLLOW_WORDS.test(words));
}

function isScripted({ element, text, href }: PageLink): boolean {
  const { attribs } = element;
  if (Object.keys(attribs).some((name) => SCRIPTED.test(name) && attribs[name])) return true;
  if (
    SHARE_TOOLS.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`) ||
    Object.keys(attribs).some((name) => name.startsWith('addthis'))
  )
    return true;
  return SHARE_WORDS.test(fold(text)) || /^javascript:(?!\s*(?:void|;|$|\/\/))/i.test(href);
}

/** The network that the words name, or, where there are no words, the classes of the icon. */
function networkOfIcon({ text, element }: PageLink): SocialNetwork | null {
  const words = ` ${fold(text)} `;
  if (words.trim().split(' ').length > LABEL_WORDS) return null;
  const named = SOCIAL.filter(({ names }) => names.some((name) => words.includes(` ${fold(name)} `)));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  if (words.trim().length > 2) return null;
  const marks = fold(iconMarks(element));
  const shown = SOCIAL.filter(({ names }) => names.some((name) => name.length > 3 && marks.includes(fold(name))));
  return shown.length === 1 ? (shown[0] ?? null) : null;
}
