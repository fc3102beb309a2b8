interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  /** Sent to subdomains of `host` too. */
  readonly wide: boolean;
  readonly secure: boolean;
}

export interface CookieChain {
  readonly keep: (url: URL, setCookies: readonly string[]) => void;
  /** The Cookie header for a request, '' when there is nothing to send. */
  readonly headerFor: (url: URL) => string;
}

/** Servers cut longer Cookie headers off with an error. */
const MAX_HEADER_LENGTH = 8_000;
const MAX_COOKIES = 60;

/**
 * Cookies for the length of one chain of redirects: many sites set one, redirect to themselves and loop for ever when it does not
 * come back. Nothing outlives the chain. Paths and dates are not looked at (but for a deletion): the chain is over in seconds.
 */
export function createCookieChain(): CookieChain {
  const cookies = new Map<string, Cookie>();
  const keep: CookieChain['keep'] = (url, setCookies) => {
    for (const line of setCookies) {
      const cookie = parseCookie(url, line);
      if (!cookie) continue;
      const key = `${cookie.name};${cookie.host}`;
      if (cookie.value === '' || /;\s*max-age\s*=\s*(0|-)/i.test(line)) cookies.delete(key);
      else if (cookies.size < MAX_COOKIES) cookies.set(key, cookie);
    }
  };
  const headerFor: CookieChain['headerFor'] = (url) => {
    const sent = [...cookies.values()].filter((cookie) => belongs(cookie, url)).map(({ name, value }) => `${name}=${value}`);
    const header = sent.join('; ');
    return header.length <= MAX_HEADER_LENGTH ? header : '';
  };
  return { keep, headerFor };
}

function parseCookie(url: URL, line: string): Cookie | null {
  const [pair = '', ...attributes] = line.split(';');
  const [, name, value] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
  // Whatever cannot stand in a header again (control characters, letters beyond Latin-1) is dropped.
  if (name === undefined || value === undefined || !/^[\x21-\x7e\x80-\xff ]*$/.test(name + value)) return null;
  const named = attributes.map((text) => text.trim().toLowerCase());
  const domain = named.find((text) => text.startsWith('domain='))?.replace(/^domain=\.?/, '') ?? '';
  const host = domain.includes('.') && isWithin(url.hostname, domain) ? domain : url.hostname;
  return { name, value, host, wide: domain === host, secure: named.includes('secure') };
}

function belongs(cookie: Cookie, url: URL): boolean {
  if (cookie.secure && url.protocol !== 'https:') return false;
  return cookie.wide ? isWithin(url.hostname, cookie.host) : url.hostname === cookie.host;
}

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
