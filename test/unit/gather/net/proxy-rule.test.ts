import { describe, expect, it } from 'vitest';
import { proxyRule, shownProxies } from '../../../../src/gather/net/proxy-rule.ts';

const wayTo = (environment: Record<string, string>, url: string) => {
  const { protocol, hostname, port } = new URL(url);
  const found = proxyRule(environment)(protocol, hostname, Number(port) || (protocol === 'https:' ? 443 : 80));
  return found === null ? 'direct' : found.href.replace(/\/$/, '');
};
const P = 'http://proxy.example:3128';

describe('which proxy leads to a host', () => {
  it.each<[Record<string, string>, string, string]>([
    [{}, 'https://rossi.it/', 'direct'],
    [{ HTTPS_PROXY: P }, 'https://rossi.it/', P],
    [{ HTTPS_PROXY: P }, 'http://rossi.it/', 'direct'],
    [{ http_proxy: 'proxy.example:3128' }, 'http://rossi.it/', P],
    [{ ALL_PROXY: 'socks5://127.0.0.1:1080' }, 'https://rossi.it/', 'socks5://127.0.0.1:1080'],
    [{ ALL_PROXY: 'socks5://127.0.0.1:1080', HTTP_PROXY: P }, 'http://rossi.it/', P],
    [{ HTTPS_PROXY: 'http://other.example', https_proxy: P }, 'https://rossi.it/', P],
    [{ HTTP_PROXY: P, REQUEST_METHOD: 'GET' }, 'http://rossi.it/', 'direct'],
    [{ HTTPS_PROXY: '' }, 'https://rossi.it/', 'direct'],
    [{ ALL_PROXY: P }, 'http://localhost:8080/', 'direct'],
    [{ ALL_PROXY: P }, 'http://bar.localhost/', 'direct'],
    [{ ALL_PROXY: P }, 'http://127.0.0.1/', 'direct'],
    [{ ALL_PROXY: P }, 'http://[::1]/', 'direct'],
    [{ ALL_PROXY: P }, 'http://10.0.0.1/', P],
  ])('%o: %s by %s', (environment, url, way) => {
    expect(wayTo(environment, url)).toBe(way);
  });

  it.each<[string, string, boolean]>([
    ['*', 'https://rossi.it/', true],
    ['rossi.it', 'https://www.rossi.it/', true],
    ['rossi.it', 'https://derossi.it/', false],
    ['.rossi.it', 'https://rossi.it/', true],
    ['*.rossi.it', 'https://a.rossi.it/', true],
    ['bianchi.it, rossi.it', 'https://ROSSI.it/', true],
    ['bianchi.it rossi.it', 'https://rossi.it/', true],
    ['rossi.it:8443', 'https://rossi.it/', false],
    ['rossi.it:8443', 'https://rossi.it:8443/', true],
    ['10.0.0.0/8', 'https://10.2.3.4/', true],
    ['10.0.0.0/8', 'https://11.2.3.4/', false],
    ['fd00::/8', 'https://[fd00::1]/', true],
    ['192.0.2.7', 'https://192.0.2.7/', true],
    ['0.0.0.0/0', 'https://rossi.it/', false],
  ])('NO_PROXY=%s: %s excepted: %s', (exceptions, url, excepted) => {
    expect(wayTo({ ALL_PROXY: P, NO_PROXY: exceptions }, url) === 'direct').toBe(excepted);
  });

  it('refuses what is no proxy in one line, without the password that it may hold', () => {
    expect(() => proxyRule({ HTTPS_PROXY: 'ftp://name:secret@proxy.example' })).toThrow(
      /^HTTPS_PROXY is not the address of a proxy/,
    );
    expect(() => proxyRule({ HTTPS_PROXY: 'ftp://name:secret@proxy.example' })).not.toThrow(/secret/);
    expect(shownProxies({ HTTPS_PROXY: 'http://name:secret@proxy.example:3128', NO_PROXY: '*' })).toEqual([P]);
  });
});
