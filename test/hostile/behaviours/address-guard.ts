import type { Behaviour, Web } from '../behaviour.ts';
import { PHONE, page, sendHtml } from '../pages.ts';

/** Spellings of addresses that lead to nobody's website; those of this machine would reach the sentinel. */
const FORBIDDEN_HOSTS: Readonly<Record<string, string>> = {
  loopback: '127.0.0.1',
  'loopback-other': '127.8.8.8',
  'loopback-short': '127.1',
  'loopback-decimal': '2130706433',
  'loopback-octal': '0177.0.0.1',
  'loopback-hex': '0x7f000001',
  'loopback-name': 'localhost',
  'loopback-dot': 'localhost.',
  'loopback-v6': '[::1]',
  'mapped-v6': '[::ffff:127.0.0.1]',
  'compatible-v6': '[::127.0.0.1]',
  nat64: '[64:ff9b::7f00:1]',
  sixtofour: '[2002:7f00:1::]',
  unspecified: '0.0.0.0',
  'unspecified-v6': '[::]',
  'private-10': '10.0.0.1',
  'private-172': '172.16.0.1',
  'private-192': '192.168.1.1',
  'link-local': '169.254.1.1',
  metadata: '169.254.169.254',
  'metadata-azure': '168.63.129.16',
  'metadata-v6': '[fd00:ec2::254]',
  'link-local-v6': '[fe80::1]',
  'unique-local-v6': '[fc00::1]',
  'carrier-nat': '100.64.0.1',
  multicast: '224.0.0.1',
  reserved: '240.0.0.1',
  broadcast: '255.255.255.255',
};

/** Every address that stands for the sentinel, as a page would write it. */
function sentinelAddresses({ sentinelPort }: Pick<Web, 'sentinelPort'>): readonly string[] {
  const own = Object.entries(FORBIDDEN_HOSTS).filter(([name]) => /loopback|mapped|compatible|unspecified/.test(name));
  return [...own.map(([, host]) => `${host}:${sentinelPort}`), 'inside.hostile.test'];
}

const typed: readonly Behaviour[] = Object.entries(FORBIDDEN_HOSTS).map(([name, host]) => ({
  name: `typed-${name}`,
  outcome: 'refused_address',
  website: ({ sentinelPort }) => `http://${host}:${sentinelPort}/`,
}));

const redirected: readonly Behaviour[] = Object.entries(FORBIDDEN_HOSTS).map(([name, host]) => ({
  name: `redirects-to-${name}`,
  outcome: 'refused_address',
  answer: ({ response, web }) => void response.writeHead(302, { location: `http://${host}:${web.sentinelPort}/secret` }).end(),
}));

const sends = (content: (address: string) => string): Behaviour['answer'] => {
  return ({ response, web }) => sendHtml(response, content(`http://127.0.0.1:${web.sentinelPort}/secret`));
};

/** Everything that a page can do to send something somewhere, for each spelling of the sentinel's address. */
function reachingPage(web: Web): string {
  const addresses = sentinelAddresses(web);
  const markup = addresses.map(
    (
      address,
    ) => `<img src="http://${address}/img"><script src="http://${address}/js"></script><link rel="stylesheet" href="http://${address}/css">
<link rel="prefetch" href="http://${address}/prefetch"><link rel="preconnect" href="http://${address}"><link rel="dns-prefetch" href="//${address}">
<iframe src="http://${address}/frame"></iframe><object data="http://${address}/object"></object><embed src="http://${address}/embed">
<video src="http://${address}/video" autoplay></video><a ping="http://${address}/ping" href="#" class="ping">x</a>
<form action="http://${address}/form" target="f" method="post" class="send"></form><img src="/hop?to=${encodeURIComponent(`http://${address}/hop`)}">
<style>@import url("http://${address}/import"); .x${address.replace(/\W/g, '')} { background: url("http://${address}/background") }</style>`,
  );
  return page({
    body: `${markup.join('\n')}<iframe name="f"></iframe><script>(${reach})(${JSON.stringify(addresses)})</script>`,
  });
}

/** Runs in the page. */
function reach(addresses: readonly string[]): void {
  const attempts: ((address: string) => unknown)[] = [
    (address) => fetch(`http://${address}/fetch`, { mode: 'no-cors' }),
    (address) => fetch(`http://${address}/keepalive`, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }),
    (address) => navigator.sendBeacon(`http://${address}/beacon`, 'x'),
    (address) => new WebSocket(`ws://${address}/socket`),
    (address) => new EventSource(`http://${address}/events`),
    (address) =>
      new Worker(
        URL.createObjectURL(
          new Blob([
            `fetch("http://${address}/worker", {mode: "no-cors"}); new WebSocket("ws://${address}/worker-socket"); importScripts("http://${address}/import")`,
          ]),
        ),
      ),
    (address) => window.open(`http://${address}/popup`),
    (address) => {
      const request = new XMLHttpRequest();
      request.open('GET', `http://${address}/xhr`);
      request.send();
    },
    (address) => {
      const peer = new RTCPeerConnection({
        iceServers: [
          { urls: `stun:${address}` },
          { urls: `turn:${address}?transport=tcp`, username: 'u', credential: 'c' },
          { urls: `turn:${address}?transport=udp`, username: 'u', credential: 'c' },
        ],
      });
      peer.createDataChannel('x');
      return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
    },
    (address) => {
      const transport = (window as unknown as { WebTransport?: new (url: string) => { ready: Promise<void> } }).WebTransport;
      return transport && new transport(`https://${address}/transport`).ready;
    },
  ];
  for (const address of addresses)
    for (const attempt of attempts)
      try {
        Promise.resolve(attempt(address)).catch(() => {});
      } catch {
        // Some spellings are no addresses for some of the ways.
      }
  for (const form of document.querySelectorAll<HTMLFormElement>('form.send')) form.submit();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.ping')) link.click();
  navigator.serviceWorker?.register('/sw.js').catch(() => {});
}

const WORKER = (addresses: readonly string[]) =>
  `for (const address of ${JSON.stringify(addresses)}) { fetch("http://" + address + "/service-worker", { mode: "no-cors" }).catch(() => {}); try { new WebSocket("ws://" + address) } catch {} }`;

function reaching({ response, path, web }: Parameters<NonNullable<Behaviour['answer']>>[0]): void {
  const target = /^\/hop\?to=(.*)$/.exec(path)?.[1];
  if (target) return void response.writeHead(302, { location: decodeURIComponent(target) }).end();
  if (path === '/sw.js') sendHtml(response, WORKER(sentinelAddresses(web)), { 'content-type': 'text/javascript' });
  else sendHtml(response, reachingPage(web));
}

/** No byte may reach the sentinel, whatever a row, a redirect or a page says. */
export const ADDRESS_GUARD: readonly Behaviour[] = [
  ...typed,
  ...redirected,
  {
    name: 'inside',
    outcome: 'refused_address',
    resolvesTo: ({ sentinelPort }) => `127.0.0.1:${sentinelPort}`,
    also: ['rendered'],
  },
  { name: 'inside-v6', outcome: 'refused_address', resolvesTo: ({ sentinelPort }) => `[::1]:${sentinelPort}` },
  {
    name: 'redirects-inside',
    outcome: 'refused_address',
    answer: ({ response, web }) => void response.writeHead(301, { location: web.siteUrl('inside') }).end(),
  },
  {
    name: 'refresh-inside',
    outcome: 'refused_address',
    also: ['rendered'],
    answer: sends((address) => `<meta http-equiv="refresh" content="0;url=${address}"><title>…</title>`),
  },
  {
    name: 'script-inside',
    outcome: 'refused_address',
    also: ['rendered'],
    answer: sends((address) => `<script>location = "${address}"</script><title>…</title>`),
  },
  {
    name: 'hidden-script-inside',
    outcome: 'ok',
    also: ['rendered', 'measured'],
    cells: { phones: PHONE },
    answer: sends((address) =>
      page({ head: `<script>setTimeout(() => location.assign(atob("${btoa(address)}")), 50)</script>` }),
    ),
  },
  {
    name: 'frame-inside',
    outcome: 'ok',
    also: ['rendered'],
    answer: sends((address) => `<title>x</title><frameset rows="*"><frame src="${address}"></frameset>`),
  },
  {
    name: 'links-inside',
    outcome: 'ok',
    answer: ({ response, web }) =>
      sendHtml(
        response,
        page({
          body: `<a href="http://127.0.0.1:${web.sentinelPort}/contatti">Contatti</a><a href="/giro">Chi siamo</a><link rel="icon" href="http://127.0.0.1:${web.sentinelPort}/favicon.ico">`,
        }),
      ),
  },
  {
    name: 'robots-inside',
    ownRobots: true,
    outcome: 'refused_address',
    answer: ({ response, path, web }) =>
      path === '/robots.txt'
        ? void response.writeHead(302, { location: `http://127.0.0.1:${web.sentinelPort}/robots.txt` }).end()
        : sendHtml(response, page()),
  },
  {
    name: 'sitemap-inside',
    ownRobots: true,
    outcome: 'ok',
    answer: ({ response, path, web }) =>
      path === '/robots.txt'
        ? void response
            .writeHead(200, { 'content-type': 'text/plain' })
            .end(`Sitemap: http://127.0.0.1:${web.sentinelPort}/sitemap.xml\n`)
        : sendHtml(response, page()),
  },
  { name: 'reaches-out', outcome: 'ok', cells: { phones: PHONE }, also: ['rendered', 'measured'], answer: reaching },
];
