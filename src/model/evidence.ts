import type { Business } from './business.ts';
import type { LighthouseResult } from './lighthouse-result.ts';
import type { Certificate, FetchedPage, Look, MailDomain, Problem, RenderedPage, VisibleControl } from './world.ts';

/** What a page is for; a page keeps the first role that fits. */
export const PAGE_ROLES = [
  'home',
  'contact',
  'about',
  'privacy',
  'cookies',
  'legal',
  'shop',
  'booking',
  'menu',
  'services',
  'blog',
  'post',
  'cart',
  'frame',
  'other',
] as const;
export type PageRole = (typeof PAGE_ROLES)[number];

export interface PageEvidence {
  readonly role: PageRole;
  readonly url: string;
  readonly fetched: Look<FetchedPage>;
  /** Null when it was not rendered (not needed, or no browser). */
  readonly rendered: Look<RenderedPage> | null;
}

/** A script of the site's own that its home page names: code that waits for consent runs for nobody who only looks. */
export interface ScriptEvidence {
  readonly url: string;
  readonly fetched: Look<FetchedPage>;
}

/** Where the website address came from and how it was mended. */
export interface WebsiteSource {
  /** The address audited, null when there is none. */
  readonly url: string | null;
  readonly from: 'input' | 'discovered' | 'none';
  /** What the cell held, when it had to be mended to make `url`. */
  readonly mendedFrom: string | null;
  /** Set when the cell holds something that is not a website: an unusable text, a social profile, a third-party page. */
  readonly kind: 'website' | 'social_profile' | 'third_party' | 'invalid' | 'none';
  /** Candidates that discovery tried and what became of each. */
  readonly tried: readonly { readonly url: string; readonly result: string }[];
}

/** All that was seen, JSON-able. `judge` needs nothing else. */
export interface Evidence {
  readonly business: Business;
  readonly source: WebsiteSource;
  /** Home first, then in the order looked at. Empty when nothing could be fetched. */
  readonly pages: readonly PageEvidence[];
  /** The most telling scripts of the home page, few and small; libraries of others are left out. */
  readonly scripts: readonly ScriptEvidence[];
  /** Why there is no home page, when there is none. */
  readonly problem: Problem | null;
  /** Attempts before the home page answered (https, www, http): each with its problem or status. */
  readonly attempts: readonly { readonly url: string; readonly result: string }[];
  readonly robots: {
    readonly status: number | null;
    readonly text: string;
    readonly allowsUs: boolean;
    readonly allowsSearch: boolean;
  };
  readonly sitemap: { readonly url: string; readonly urls: number } | null;
  /** True when http://host redirects to https, null when not asked. */
  readonly httpsRedirect: boolean | null;
  /** Of a home page with https, as our own handshake was shown it; left out when it was not looked at. */
  readonly certificate?: Look<Certificate>;
  /** How links to pages and files of the site answered that were asked for nothing else: a status each, null for no answer. */
  readonly linkAnswers?: readonly { readonly url: string; readonly status: number | null }[];
  readonly lighthouse: Look<LighthouseResult>;
  /** Of a computer, besides that of a phone (`--form-factor both`). */
  readonly desktopLighthouse?: Look<LighthouseResult>;
  /** True when a browser was allowed (no `--no-browser`). */
  readonly browser: boolean;
  /** Whether each linked profile answers; only with `--check-profiles`. */
  readonly profileAnswers: Readonly<Record<string, 'yes' | 'gone' | 'login_wall' | 'unknown'>>;
  /** The mail of the domains of its mailboxes; left out when the DNS was not asked. */
  readonly mailDomains?: readonly MailDomain[];
  /** Pages that we wanted to see and could not, or were told not to. */
  readonly notSeen: readonly { readonly url: string; readonly role: PageRole; readonly problem: Problem }[];
  /** JPEGs of the first screen, base64: kept beside the record, not in it. */
  readonly screenshots: { readonly mobile: string | null; readonly desktop: string | null };
  /** What can be acted on in the first screen that each picture shows; left out where no browser looked. */
  readonly firstScreens?: {
    readonly mobile: readonly VisibleControl[] | null;
    readonly desktop: readonly VisibleControl[] | null;
  };
  /** ISO instants. */
  readonly startedAt: string;
  readonly endedAt: string;
}
