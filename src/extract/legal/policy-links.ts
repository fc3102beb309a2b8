import { OWN_DOCUMENTS, POLICIES_OF_OTHERS } from '../../data/policy-hosts.ts';
import { POLICY_WORDS } from '../../data/words/policies.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { decideBy, ruleBook } from '../../lib/rules.ts';
import { isSamePlace } from '../../lib/same-site.ts';
import type { Control } from '../../page/controls.ts';
import { isGone } from '../../page/gone-pages.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { holdsPolicy, LABEL_LENGTH, mentionsData, type Policy } from './policy.ts';
import { holdsNotice, opensText } from './policy-windows.ts';

/** Advice on privacy is what some sell: "Privacy Consulting", "Datenschutzberatung". */
const SERVICE = anyPhrase(POLICY_WORDS.services);

/** A control whose words, or whose address, are those of the policy. */
export function speaksOf({ words, url }: Control, { words: phrases, path }: Policy): boolean {
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

/** What became of a control that speaks of a policy; null where it is about somebody else's, or no link at all. */
export function reachedBy(site: Site, control: Control, policy: Policy): Exclude<Reached, 'none'> | null {
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
