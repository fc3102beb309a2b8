import type { LighthouseResult } from './lighthouse-result.ts';

/** What can go wrong out there. Always a value, never thrown past `gather/`. */
export type ProblemKind =
  | 'invalid_url'
  | 'dns_error'
  | 'unreachable'
  | 'timeout'
  | 'tls_error'
  | 'redirect_error'
  | 'http_error'
  | 'blocked'
  | 'robots'
  | 'refused_address'
  | 'not_html'
  | 'too_large'
  | 'browser_failed'
  | 'lighthouse_failed'
  | 'off';

export interface Problem {
  readonly kind: ProblemKind;
  /** For people who debug: the error code or message in English, one line. */
  readonly detail: string;
  /** Our own failure or this machine's: it says nothing about the website, and the same look may succeed later. */
  readonly ours?: true;
}
export type Look<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export interface Hop {
  readonly url: string;
  readonly status: number;
}

/** An HTTP answer, whatever its status; only failures to get an answer are problems. */
export interface FetchedPage {
  /** The address asked for and the one that answered after redirects. */
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  /** Lower-case names; several of one name joined by ", " (`set-cookie` by "\n"). */
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly Hop[];
  /** Decoded text; '' when the content type is not a text type. */
  readonly text: string;
  readonly contentType: string;
  readonly charset: string;
  /** Bytes after decompression; `truncated` when the cap cut it. */
  readonly bytes: number;
  readonly truncated: boolean;
  readonly ms: number;
}

/** What a certificate says of itself: ISO instants, and the organisation (else the name) of who issued it. */
export interface Certificate {
  readonly validFrom: string;
  readonly validTo: string;
  readonly issuer: string;
}

export interface FetchOptions {
  /** Milliseconds for the whole exchange, redirects included. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** Asked for in `Accept`; default is HTML. */
  readonly accept?: 'html' | 'any';
  readonly signal?: AbortSignal;
}

/** A link, button or other control that a visitor can see and act on in the rendered page. Pixels of the page, not the screen. */
export interface VisibleControl {
  readonly tag: string;
  readonly text: string;
  readonly href: string | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Fixed or sticky position: it stays in view. */
  readonly sticky: boolean;
  /** Left, top, width and height of the bar or window that stays in view around it. */
  readonly layer?: readonly [number, number, number, number];
  /** Without words of its own, it is built as the button that opens the menu. */
  readonly opensMenu?: boolean;
  /** Within the first screen of the viewport. */
  readonly firstScreen: boolean;
  /** At its middle something else lies over it: a window, a curtain that is still closed. Asked on the first screen only. */
  readonly covered?: boolean;
}

export interface BrowserRequest {
  readonly url: string;
  readonly type: string;
  /** 0 when it failed or was refused. */
  readonly status: number;
}

/** A page as the browser shows it, before any consent is given. */
export interface RenderedPage {
  readonly url: string;
  readonly finalUrl: string;
  readonly status: number;
  /** Serialised DOM, open shadow roots included; capped. */
  readonly html: string;
  readonly title: string;
  readonly controls: readonly VisibleControl[];
  readonly requests: readonly BrowserRequest[];
  readonly cookies: readonly { readonly name: string; readonly domain: string }[];
  readonly consoleErrors: readonly string[];
  /** Addresses that our guard refused the page. */
  readonly refused: readonly string[];
  /** JPEG of the first screen, base64, null when none could be taken. Not kept in the record: see `artifacts`. */
  readonly screenshot: string | null;
  readonly ms: number;
}

export interface VisitOptions {
  /** Measure with Lighthouse in the same load. */
  readonly lighthouse: boolean;
  readonly screenshot: boolean;
  /** For the load and all that follows; waiting for a free browser does not count. */
  readonly timeoutMs: number;
  /** For everything: also the end of a browser that hangs, a second try, more runs of Lighthouse. None by default. */
  readonly withinMs?: number;
  /** The device shown to the page; by default the one of the run (a phone). */
  readonly formFactor?: 'mobile' | 'desktop';
  /** Writes Lighthouse's own report to this path + `.html` and `.json`. */
  readonly saveLighthouse?: string;
}

export interface Visit {
  readonly page: Look<RenderedPage>;
  /** `off` when it was not asked for. */
  readonly lighthouse: Look<LighthouseResult>;
  /** How long it waited for a free browser. */
  readonly waitedMs?: number;
}

/** Who takes the mail of a domain (RFC 5321, section 5.1; RFC 7505). */
export type MailExchange =
  /** `mx`: hosts that take it, the preferred first; `address`: none is named, the host of that name itself has to. */
  | { readonly by: 'mx' | 'address'; readonly hosts: readonly string[] }
  /** `null_mx`: the domain says that it takes none; `no_server`: neither server nor address; `no_such_name`: not in the DNS at all. */
  | { readonly by: 'nobody'; readonly why: 'null_mx' | 'no_server' | 'no_such_name' };

/** What the DNS says of the mail of a domain. A look that failed says nothing of the domain. */
export interface MailDomain {
  /** ASCII, lower case. */
  readonly domain: string;
  readonly exchange: Look<MailExchange>;
  /** The text of the record; null when there surely is none. */
  readonly spf: Look<string | null>;
  readonly dmarc: Look<string | null>;
}

/** The one door to the outside. Everything is lazy: no browser starts until something needs one. */
export interface World {
  /** GET through the guard, politely, redirects followed and guarded. Does not ask robots.txt: `gather/robots` does. */
  readonly fetch: (url: string, options?: FetchOptions) => Promise<Look<FetchedPage>>;
  /** Loads a page in the browser (behind the same guard). */
  readonly visit: (url: string, options: VisitOptions) => Promise<Visit>;
  /** Addresses of a host name, guard not applied; empty where only a proxy knows them. */
  readonly resolve: (host: string) => Promise<Look<readonly string[]>>;
  /**
   * What the DNS says of the mail of a domain. Null, unasked, where the site is a copy: on this machine, or at an address given by hand.
   * Left out where nobody can be asked.
   */
  readonly mailOf?: (domain: string, siteHost: string) => Promise<MailDomain | null>;
  /** The certificate of an https host, by a handshake of our own in which nothing is asked. */
  readonly certificate?: (url: string) => Promise<Look<Certificate>>;
  readonly now: () => Date;
  /** A longer pause between requests to the host of this address from now on, as its robots.txt asks. */
  readonly slowDown?: (url: string, pauseMs: number) => void;
}
