import { OWN_DOCUMENTS, POLICIES_OF_OTHERS } from '../../data/policy-hosts.ts';
import { NAMES_DATA, POLICY_WORDS } from '../../data/words/policies.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import { decideBy, ruleBook } from '../../lib/rules.ts';
import { isSamePlace } from '../../lib/same-site.ts';
import type { Fact, Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { blindSpotOver } from '../../page/blind-spots.ts';
import { type Control, controlsOf } from '../../page/controls.ts';
import { isGone } from '../../page/gone-pages.ts';
import { missingParts } from '../../page/hidden-navigation.ts';
import { elementsNamed, elementsOf, textWithin } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { cookieChapters } from './cookie-chapters.ts';

interface Policy {
  readonly words: RegExp;
  readonly path: RegExp;
  readonly role: 'privacy' | 'cookies';
}
const PRIVACY: Policy = { words: anyPhrase(POLICY_WORDS.privacy), path: POLICY_WORDS.privacyPath, role: 'privacy' };
const COOKIES: Policy = { words: anyPhrase(POLICY_WORDS.cookies), path: POLICY_WORDS.cookiePath, role: 'cookies' };
const PARAGRAPH = anyPhrase(POLICY_WORDS.paragraph);

/** Longer than a label: a sentence that mentions the word, not a link to the policy. Letters, folded. */
const LABEL_LENGTH = 90;
/** Less text than this is no policy, whatever its title. Letters. */
const POLICY_LENGTH = 400;
const NOTICE_LENGTH = 100;
type Links = readonly Item<FactValue<'privacyPolicy'>>[];

interface FoundPolicies {
  readonly items: Links;
  readonly doubtful: Links;
  readonly rejected: readonly Rejected[];
}

function findPolicies(site: Site, policy: Policy): FoundPolicies {
  const found: { items: Item<FactValue<'privacyPolicy'>>[]; doubtful: Item<FactValue<'privacyPolicy'>>[]; rejected: Rejected[] } =
    {
      items: [],
      doubtful: [],
      rejected: [],
    };
  for (const page of site.pages) {
    found.items.push(...unfolded(page, policy), ...(policy.role === 'cookies' ? cookieChapters(page) : []));
    for (const control of controlsOf(page)) {
      const judged = speaksOf(control, policy) ? judge(site, control, policy) : null;
      if (!judged) continue;
      const { label, url, href, shape } = control;
      const seen = [sightingOn(page, shape, `${label} → ${href}`)];
      const item = {
        value: { url: (url?.href ?? page.url.href).replace(/#.*$/, ''), label },
        confidence: judged === 'seen' ? 0.97 : 0.85,
        seen,
      };
      if (judged === 'dead') found.rejected.push({ value: `${label} → ${href}`, why: 'dead_link', seen });
      else (judged === 'doubtful' ? found.doubtful : found.items).push(item);
    }
  }
  return found;
}

/** Advice on privacy is what some sell: "Privacy Consulting", "Datenschutzberatung". */
const SERVICE = anyPhrase(POLICY_WORDS.services);

function speaksOf({ words, url }: Control, { words: phrases, path }: Policy): boolean {
  if (words.length > LABEL_LENGTH || SERVICE.test(words)) return false;
  if (phrases.test(words)) return true;
  // "See all cookies" leads to /cookies as well, at a baker's
  return url !== null && /^https?:$/.test(url.protocol) && path.test(url.pathname) && words.length > 0 && !/cookie/.test(words);
}

/** What became of a link that speaks of a policy; `none`: it is about somebody else's, or no link at all. */
type Reached = 'seen' | 'likely' | 'doubtful' | 'dead' | 'none';

interface PolicyLink {
  readonly site: Site;
  readonly control: Control;
  readonly policy: Policy;
  /** Null where it leads nowhere by itself: a button, `#`, a script. */
  readonly url: URL | null;
  /** Views of the page that it leads to. */
  readonly target: readonly ParsedPage[];
}

const when = (answer: Reached, holds: (link: PolicyLink) => boolean) => (link: PolicyLink) => (holds(link) ? answer : null);
const leadsOn = (holds: (link: PolicyLink & { readonly url: URL }) => boolean) => (link: PolicyLink) =>
  link.url !== null && holds({ ...link, url: link.url });

/** Whether a link reaches a policy: `seen` when we read it, `likely` when it goes where such pages are. */
const REACHES = ruleBook<PolicyLink, Reached>('policy-link', [
  {
    id: 'opens-a-window',
    like: 'privacy/dialog-of-a-button',
    says: when('seen', ({ url, control, policy }) => url === null && opensText(control, policy)),
  },
  {
    id: 'leads-nowhere',
    like: 'privacy/empty-link-and-no-window',
    says: when('dead', ({ url, control }) => url === null && control.url !== null),
  },
  { id: 'is-no-link', like: 'privacy/button-without-window', says: when('none', ({ url }) => url === null) },
  {
    id: 'writes-or-calls',
    like: 'privacy/mailbox',
    says: when(
      'none',
      leadsOn(({ url }) => !/^https?:$/.test(url.protocol)),
    ),
  },
  {
    id: 'is-of-others',
    like: 'privacy/others-policy',
    says: when(
      'none',
      leadsOn((link) => isElsewhere(link) && POLICIES_OF_OTHERS.test(link.url.hostname)),
    ),
  },
  {
    id: 'is-referred-to',
    like: 'privacy/notices-of-services',
    says: when(
      'none',
      leadsOn((link) => isElsewhere(link) && isReference(link.control.page, link.url)),
    ),
  },
  {
    id: 'is-not-there',
    like: 'privacy/gone',
    says: when(
      'dead',
      leadsOn(({ site, url }) => leadsNowhere(site, url)),
    ),
  },
  {
    id: 'leads-to-a-part-of-the-page',
    like: 'privacy/part-of-the-page',
    says: when(
      'seen',
      leadsOn(
        ({ url, control: { page }, policy }) =>
          url.hash.length > 1 && samePage(page.url.href, url) && holdsNotice(page, url.hash.slice(1), policy),
      ),
    ),
  },
  { id: 'was-not-read', like: 'privacy/not-read', says: when('likely', ({ target }) => target.length === 0) },
  {
    id: 'holds-the-policy',
    like: 'privacy/internal-page',
    says: when('seen', ({ target, policy }) => target.some((page) => holdsPolicy(page, policy))),
  },
  {
    id: 'bears-its-name',
    like: 'privacy/short-page',
    says: when('likely', ({ target, policy }) => target.some(({ role }) => role === policy.role)),
  },
  { id: 'speaks-of-data', like: 'privacy/paragraph', says: when('doubtful', ({ target }) => target.some(mentionsData)) },
  { id: 'is-something-else', like: 'privacy/leads-home', says: () => 'dead' },
]);

function judge(site: Site, control: Control, policy: Policy): Exclude<Reached, 'none'> | null {
  const { url, href } = control;
  const own = !url || href === '#' || url.protocol === 'javascript:' ? null : url;
  const target = own ? site.pages.filter((other) => samePage(other.url.href, own)) : [];
  const reached = decideBy(REACHES, { site, control, policy, url: own, target })?.answer ?? 'none';
  return reached === 'none' ? null : reached;
}

function isElsewhere({ url, control }: PolicyLink & { readonly url: URL }): boolean {
  return url.hostname !== control.page.url.hostname && !OWN_DOCUMENTS.test(url.hostname);
}

const POLICY_SERVICES =
  /(?:^|\.)(?:iubenda|termly|cookiebot|cookieyes|termsfeed|privacypolicies|avvera|legalblink|axeptio|didomi)\./;

/** Notices name the services that they use and link to those services' own notices. */
function isReference(page: ParsedPage, url: URL): boolean {
  return /^(?:privacy|cookies|legal)$/.test(page.role) && !POLICY_SERVICES.test(url.hostname);
}

/** It answered that there is no such page, or nobody knows its host. */
function leadsNowhere(site: Site, url: URL): boolean {
  const missed = site.evidence.notSeen.find((other) => samePage(other.url, url));
  return missed?.problem.kind === 'dns_error' || isGone(site, url);
}

function samePage(address: string, url: URL): boolean {
  return URL.canParse(address) && isSamePlace(new URL(address), url);
}

/** A title or a heading names the policy, and there is text enough to be one. */
function holdsPolicy(page: ParsedPage, { words, path }: Policy): boolean {
  const titled = words.test(fold(page.title)) || path.test(page.url.pathname);
  const heading = page.blocks.findIndex(
    ({ element, text }) =>
      /^(?:h[1-6]|strong|summary|legend|dt)$/.test(element.name) && text.length < LABEL_LENGTH && words.test(fold(text)),
  );
  if (!titled && heading < 0) return false;
  const after = page.blocks.slice(titled ? 0 : heading).filter(({ region }) => region !== 'footer' && region !== 'nav');
  return after.reduce((sum, { text }) => sum + text.length, 0) >= (titled ? POLICY_LENGTH : POLICY_LENGTH * 3);
}

const mentionsData = oncePer((page: ParsedPage): boolean => page.blocks.some(({ text }) => PARAGRAPH.test(fold(text))));

/** A button or an empty link that opens a window on the same page: it says so itself, or there is a window with the notice. */
function opensText({ page, element }: Control, { role, words }: Policy): boolean {
  const { attribs } = element;
  const opener = attribs['data-bs-target'] ?? attribs['data-target'] ?? attribs['aria-controls'] ?? attribs.onclick;
  if ((opener !== undefined || /modal|popup|lightbox|iubenda/i.test(attribs.class ?? '')) && hasNotice(page)) return true;
  return windowsOn(page).some((box) => isNamedNotice(box, { words, role }));
}

/** A box under the name of the policy that speaks of data, in a few sentences at least. */
function isNamedNotice(box: PageElement, { words, role }: Pick<Policy, 'words' | 'role'>): boolean {
  if (!beginsWith(box, words)) return false;
  const text = textWithin(box, 20_000);
  return text.length >= NOTICE_LENGTH && (NAMES_DATA.test(fold(text)) || (role === 'cookies' && /cookie/i.test(text)));
}

/** Names itself in its first words, as a heading does. */
function beginsWith(box: PageElement, words: RegExp): boolean {
  return words.test(fold(textWithin(box, BEGINNING).slice(0, BEGINNING)));
}

function speaksOfData(box: PageElement, role: Policy['role']): boolean {
  const text = textWithin(box, 20_000);
  return text.length >= NOTICE_LENGTH && (PARAGRAPH.test(fold(text)) || (role === 'cookies' && /cookie/i.test(text)));
}

/** The part of the page that a link leads to is the notice. */
function holdsNotice(page: ParsedPage, id: string, policy: Policy): boolean {
  const part = elementsOf(page).find(({ attribs }) => attribs.id === id || attribs.name === id);
  if (part && isNamedNotice(part, policy)) return true;
  const text = part ? textWithin(part, 20_000) : '';
  return text.length >= NOTICE_LENGTH * 2 && PARAGRAPH.test(fold(text));
}

/** Ids and classes of windows that open over the page. */
const WINDOW = /priva|modal|popup|cookie|dialog|overlay|lightbox|finestra|fenster|fenetre|ventana/i;
const CONCEALED = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const WINDOWS_READ = 60;
/** Letters in which a notice says what it is. */
const BEGINNING = 160;

/** Parts of the page that a script or a press shows over it: dialogs, what is hidden, what unfolds. */
const windowsOn = oncePer((page: ParsedPage): readonly PageElement[] => elementsOf(page).filter(isWindow).slice(0, WINDOWS_READ));

function isWindow({ name, attribs }: PageElement): boolean {
  if (name === 'dialog' || name === 'details' || attribs.role === 'dialog' || attribs['aria-modal'] === 'true') return true;
  if (!/^(?:div|section|aside|article|template)$/.test(name)) return false;
  if (name === 'template' || 'hidden' in attribs || attribs['aria-hidden'] === 'true' || CONCEALED.test(attribs.style ?? ''))
    return true;
  return WINDOW.test(`${attribs.id ?? ''} ${attribs.class ?? ''}`);
}

/** A window on the page speaks of personal data, in a few sentences at least. */
const hasNotice = oncePer((page: ParsedPage): boolean => windowsOn(page).some((box) => speaksOfData(box, 'privacy')));

/** A notice that unfolds under its own name. */
function unfolded(page: ParsedPage, policy: Policy): Links {
  const boxes = elementsNamed(page, 'details').slice(0, WINDOWS_READ);
  return boxes.flatMap((box): Links => {
    if (!isNamedNotice(box, policy)) return [];
    const label = foldSpace(textWithin(box, 60)).slice(0, 60);
    return [
      { value: { url: page.url.href.replace(/#.*$/, ''), label }, confidence: 0.9, seen: [sightingOn(page, 'text', label)] },
    ];
  });
}

function policyFact(policy: Policy): (site: Site) => Fact<FactValue<'privacyPolicy'>> {
  return (site) => {
    const { items, doubtful, rejected } = findPolicies(site, policy);
    const joined = [...joinItems(items, ({ url }) => url)].sort((a, b) => b.confidence - a.confidence).slice(0, 4);
    if (joined.length > 0) return factOf(joined, { rejected });
    if (doubtful.length > 0)
      return { state: 'unknown', why: 'doubtful', detail: `${doubtful[0]?.value.label} → ${doubtful[0]?.value.url}`, rejected };
    if (policy.role === 'privacy' && site.pages.some((page) => page.role === 'legal' && mentionsData(page)))
      return { state: 'unknown', why: 'doubtful', detail: 'a paragraph on data protection in the legal notice', rejected };
    return factOf<FactValue<'privacyPolicy'>>([], {
      blind: blindSpotOver(site, [policy.role, 'legal']) ?? missingParts(site.evidence, site.pages),
      rejected,
    });
  };
}

/** A privacy policy that can be read: a page, a document elsewhere, a window on the page. An empty link is none. */
export const privacyPolicy = policyFact(PRIVACY);
/** A cookie policy that can be read. */
export const cookiePolicy: Extractor<'cookiePolicy'> = policyFact(COOKIES);
