/**
 * How Chromium is started. The first list is that of the `lighthouse` command (chrome-launcher, docs/chrome-flags-for-tools.md), so that a
 * page is painted as it is there: drivers of browser tests change when the first paint comes and what loads lazily (Playwright turns paint
 * holding off), and with it the layout shift. Left out are its `--disable-ipc-flooding-protection`, which would let a page flood us, and
 * what only concerns a window that somebody looks at.
 */
const AS_THE_COMMAND = [
  `--disable-features=${[
    'Translate',
    'OptimizationHints',
    'MediaRouter',
    'DialMediaRouteProvider',
    'CalculateNativeWinOcclusion',
    'InterestFeedContentSuggestions',
    'CertificateTransparencyComponentUpdater',
    'AutofillServerCommunication',
    'PrivacySandboxSettings4',
    'RenderDocument',
    // Ours: the site is asked for over http when we mean http.
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
  ].join(',')}`,
  '--disable-extensions',
  '--disable-component-extensions-with-background-pages',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-client-side-phishing-detection',
  '--disable-sync',
  '--metrics-recording-only',
  '--disable-default-apps',
  '--mute-audio',
  '--no-default-browser-check',
  '--no-first-run',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-fieldtrials=*BackgroundTracing/default/',
  '--disable-hang-monitor',
  '--disable-prompt-on-repost',
  '--disable-domain-reliability',
];

/** Nobody watches: no window (whose empty page would hold 40 MB), no scroll bars in pictures, no crash reports, and no `/dev/shm`, which is 64 MB in containers. */
const UNATTENDED = ['--headless', '--no-startup-window', '--hide-scrollbars', '--disable-breakpad', '--disable-dev-shm-usage'];

/** The line to us is a pipe: nobody else on this machine can reach the browser, and it ends when we do. */
const PIPE = '--remote-debugging-pipe';

/**
 * Nothing may go round the proxy: without the bypass rule Chromium sends loopback addresses directly, and WebRTC sends
 * UDP. Both were measured to leak without these (BROWSER.md §5).
 */
const NO_WAY_ROUND = [
  '--proxy-bypass-list=<-loopback>',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
];

export const NO_SANDBOX = '--no-sandbox';

/**
 * @param proxyUrl the only way out; null connects directly, which is for tests
 * @param trustedKey fingerprint of the key under which our own proxy hands over what it has verified; no other certificate gains by it
 */
export function headlessFlags(proxyUrl: string | null, trustedKey: string | null): string[] {
  const trust = trustedKey ? [`--ignore-certificate-errors-spki-list=${trustedKey}`] : [];
  const proxy = proxyUrl ? [`--proxy-server=${proxyUrl}`, ...NO_WAY_ROUND] : [];
  return [...AS_THE_COMMAND, ...UNATTENDED, PIPE, ...proxy, ...trust];
}
