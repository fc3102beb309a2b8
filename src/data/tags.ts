import type { Signature } from './signature.ts';

/**
 * Measuring and advertising tags. `ids` find the account in inline code and in addresses (group 1); where `needsId` is set, a
 * tag without a real one measures nothing and is not reported. Signs are the vendors' own installation snippets.
 */
export interface TagSignature extends Signature {
  readonly category: 'analytics' | 'ads';
  readonly ids?: readonly RegExp[];
  readonly needsId?: true;
  /** The product stopped working. */
  readonly dead?: true;
}

export const TAGS: readonly TagSignature[] = [
  {
    product: 'GA4',
    category: 'analytics',
    needsId: true,
    ids: [
      /(?:["'`=\\/:\s])(G-(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{8,12})(?![\w-])/g,
      /(?:config['"]\s*,\s*['"]|[?&]t?id=)(G-[A-Z]{8,12})(?![\w-])/g,
    ],
  },
  {
    product: 'Google Tag Manager',
    category: 'analytics',
    needsId: true,
    ids: [/(?:["'`=\\/:\s])(GTM-[A-Z0-9]{4,9})(?![\w-])/g],
  },
  // A "Google tag" can feed Analytics, Ads or both: its id does not say which.
  {
    product: 'Google tag',
    category: 'analytics',
    needsId: true,
    ids: [/(?:config['"]\s*,\s*['"]|[?&]t?id=)(GT-[A-Z0-9]{6,12})(?![\w-])/g],
  },
  // Stopped processing data on 1 July 2023 (https://support.google.com/analytics/answer/11583528).
  {
    product: 'Universal Analytics (dead)',
    category: 'analytics',
    needsId: true,
    dead: true,
    ids: [/(?:["'`=\\/:\s])(UA-\d{4,10}-\d{1,4})(?![\w-])/g],
  },
  {
    product: 'Matomo',
    category: 'analytics',
    paths: ['/matomo.js', '/matomo.php', '/piwik.js', '/piwik.php'],
    code: ['_paq.push(', 'matomo.php', 'piwik.php'],
    loads: ['cdn.matomo.cloud', 'matomo.cloud'],
    ids: [/setSiteId['"]\s*,\s*['"]?(\d{1,5})\b/g],
  },
  {
    product: 'Microsoft Clarity',
    category: 'analytics',
    needsId: true,
    ids: [/["']clarity["']\s*,\s*["']script["']\s*,\s*["']([a-z0-9]{8,12})["']/g, /clarity\.ms\/tag\/([a-z0-9]{8,12})\b/g],
  },
  {
    product: 'Hotjar',
    category: 'analytics',
    needsId: true,
    ids: [
      /hjid\s*[:=]\s*['"]?(\d{4,9})\b/g,
      /static\.hotjar\.com\/c\/hotjar-(\d{4,9})/g,
      /t\.contentsquare\.net\/uxa\/([0-9a-f]{10,16})\.js/g,
    ],
  },
  {
    product: 'Plausible',
    category: 'analytics',
    loads: ['plausible.io/js'],
    paths: ['/js/plausible.js', '/js/script.outbound-links.js'],
  },
  {
    product: 'Umami',
    category: 'analytics',
    loads: ['umami.is', 'cloud.umami.is', 'analytics.umami.is'],
    paths: ['/umami.js'],
    marks: ['[data-website-id]'],
  },
  { product: 'Fathom', category: 'analytics', loads: ['cdn.usefathom.com'] },
  { product: 'Simple Analytics', category: 'analytics', loads: ['scripts.simpleanalyticscdn.com', 'simpleanalyticscdn.com'] },
  { product: 'GoatCounter', category: 'analytics', loads: ['gc.zgo.at', 'goatcounter.com'], marks: ['[data-goatcounter]'] },
  { product: 'Cloudflare Web Analytics', category: 'analytics', loads: ['static.cloudflareinsights.com'] },
  { product: 'Vercel Analytics', category: 'analytics', paths: ['/_vercel/insights/'], loads: ['va.vercel-scripts.com'] },
  { product: 'WordPress.com Stats', category: 'analytics', loads: ['stats.wp.com', 'pixel.wp.com'] },
  {
    product: 'Yandex Metrica',
    category: 'analytics',
    needsId: true,
    ids: [/\bym\(\s*(\d{5,10})\s*,/g, /mc\.yandex\.(?:ru|com)\/watch\/(\d{5,10})/g],
  },
  { product: 'StatCounter', category: 'analytics', loads: ['statcounter.com'], ids: [/sc_project\s*=\s*(\d{4,9})\b/g] },
  { product: 'Histats', category: 'analytics', loads: ['histats.com'], code: ['_Hasync.push('] },
  { product: 'ShinyStat', category: 'analytics', loads: ['shinystat.com', 'shinystat.it'] },
  { product: 'Adobe Analytics', category: 'analytics', loads: ['omtrdc.net', '2o7.net', 'assets.adobedtm.com'] },
  { product: 'Mixpanel', category: 'analytics', loads: ['cdn.mxpnl.com', 'api.mixpanel.com'], code: ['mixpanel.init('] },
  { product: 'Amplitude', category: 'analytics', loads: ['cdn.amplitude.com', 'api.amplitude.com'], code: ['amplitude.init('] },
  { product: 'Segment', category: 'analytics', loads: ['cdn.segment.com/analytics.js'] },
  { product: 'PostHog', category: 'analytics', loads: ['i.posthog.com', 'app.posthog.com'], code: ['posthog.init('] },
  { product: 'Heap', category: 'analytics', loads: ['cdn.heapanalytics.com', 'heapanalytics.com'] },
  {
    product: 'Kissmetrics',
    category: 'analytics',
    loads: ['kissmetrics.com', 'kissmetrics.io'],
    code: ['_kmq = _kmq', '_kmq.push('],
  },
  { product: 'Woopra', category: 'analytics', loads: ['static.woopra.com'], code: ['woopra.track('] },
  { product: 'Clicky', category: 'analytics', loads: ['static.getclicky.com', 'in.getclicky.com'] },
  { product: 'Chartbeat', category: 'analytics', loads: ['static.chartbeat.com'] },
  { product: 'Mouseflow', category: 'analytics', loads: ['cdn.mouseflow.com'] },
  { product: 'Lucky Orange', category: 'analytics', loads: ['luckyorange.com', 'luckyorange.net'] },
  { product: 'FullStory', category: 'analytics', loads: ['fullstory.com'] },
  { product: 'Crazy Egg', category: 'analytics', loads: ['script.crazyegg.com'] },
  { product: 'Smartlook', category: 'analytics', loads: ['smartlook.com'] },
  { product: 'etracker', category: 'analytics', loads: ['code.etracker.com', 'static.etracker.com'] },
  { product: 'econda', category: 'analytics', loads: ['econda-monitor.de', 'l.ecn-ldr.de'] },
  { product: 'Piano Analytics', category: 'analytics', loads: ['tag.aticdn.net', 'xiti.com'] },
  { product: 'Leadfeeder', category: 'analytics', loads: ['lftracker.leadfeeder.com', 'sc.lfeeder.com'] },
  { product: 'HubSpot Analytics', category: 'analytics', loads: ['js.hs-analytics.net'] },
  { product: 'Open Web Analytics', category: 'analytics', paths: ['/owa.tracker-combined-min.js'] },
  { product: 'Burst Statistics', category: 'analytics', paths: ['/plugins/burst-statistics/'] },
  { product: 'Koko Analytics', category: 'analytics', paths: ['/plugins/koko-analytics/'], code: ['koko_analytics ='] },
  { product: 'WP Statistics', category: 'analytics', paths: ['/plugins/wp-statistics/assets/js/tracker'] },
  {
    product: 'Meta Pixel',
    category: 'ads',
    needsId: true,
    ids: [
      /fbq\(\s*['"]init['"]\s*,\s*['"]?(\d{10,17})\b/g,
      /facebook\.com\/tr\/?\?(?:[^"'\s]{0,200}?&(?:amp;)?)?id=(\d{10,17})\b/g,
      /connect\.facebook\.net\/signals\/config\/(\d{10,17})\b/g,
      /pixelIds?\\?["']?\s*:\s*\[?\s*\\?["'](\d{10,17})\b/gi,
      /(?:fb|facebook|meta)_?pixel(?:_?id)?\\?["']?\s*[:=]\s*\\?["'](\d{10,17})\b/gi,
    ],
  },
  {
    product: 'Google Ads',
    category: 'ads',
    needsId: true,
    ids: [
      /(?:["'`=\\/:\s])(AW-\d{8,12})(?!\d)/g,
      /google_conversion_id\s*[=:]\s*['"]?(\d{8,11})\b/g,
      /(?:googleadservices\.com|doubleclick\.net)\/pagead\/(?:viewthrough)?conversion\/(\d{8,11})\b/g,
    ],
  },
  {
    product: 'Google Campaign Manager',
    category: 'ads',
    needsId: true,
    ids: [/(?:["'`=\\/:\s])(DC-\d{6,9})(?!\d)/g, /fls\.doubleclick\.net\/activityi;src=(\d{6,9})\b/g],
  },
  {
    product: 'TikTok Pixel',
    category: 'ads',
    needsId: true,
    ids: [
      /ttq\.load\(\s*['"]([A-Z0-9]{18,24})['"]/g,
      /analytics\.tiktok\.com\/i18n\/pixel\/(?:events\.js\?sdkid=)?([A-Z0-9]{18,24})\b/g,
    ],
  },
  {
    product: 'LinkedIn Insight Tag',
    category: 'ads',
    needsId: true,
    ids: [
      /_linkedin_partner_id\s*=\s*['"]?(\d{4,9})\b/g,
      /px\.ads\.linkedin\.com\/collect\/?\?(?:[^"'\s]{0,80}?&(?:amp;)?)?pid=(\d{4,9})\b/g,
    ],
  },
  {
    product: 'Pinterest Tag',
    category: 'ads',
    needsId: true,
    ids: [
      /pintrk\(\s*['"]load['"]\s*,\s*['"](\d{10,16})['"]/g,
      /ct\.pinterest\.com\/v3\/?\?(?:[^"'\s]{0,80}?&(?:amp;)?)?tid=(\d{10,16})\b/g,
    ],
  },
  {
    product: 'Microsoft Advertising',
    category: 'ads',
    loads: ['bat.bing.com', 'bat.bing.net'],
    code: ['bat.bing.com/bat.js'],
    ids: [/\bti\s*:\s*['"](\d{6,10})['"]/g],
  },
  { product: 'X Pixel', category: 'ads', needsId: true, ids: [/twq\(\s*['"](?:config|init)['"]\s*,\s*['"]([a-z0-9]{5,8})['"]/g] },
  { product: 'Snap Pixel', category: 'ads', needsId: true, ids: [/snaptr\(\s*['"]init['"]\s*,\s*['"]([0-9a-f-]{36})['"]/g] },
  { product: 'Reddit Pixel', category: 'ads', needsId: true, ids: [/rdt\(\s*['"]init['"]\s*,\s*['"]((?:t2|a2)_[a-z0-9]+)['"]/g] },
  { product: 'Criteo', category: 'ads', loads: ['static.criteo.net', 'dynamic.criteo.com', 'sslwidget.criteo.com'] },
  { product: 'Taboola', category: 'ads', loads: ['cdn.taboola.com', 'trc.taboola.com'], code: ['_tfa.push('] },
  { product: 'Outbrain', category: 'ads', loads: ['amplify.outbrain.com'], code: ['OB_ADV_ID'] },
  { product: 'AdRoll', category: 'ads', loads: ['s.adroll.com'], code: ['adroll_adv_id'] },
  { product: 'Quora Pixel', category: 'ads', loads: ['a.quora.com/qevents.js', 'q.quora.com'] },
  { product: 'Amazon Ads', category: 'ads', loads: ['c.amazon-adsystem.com/aat', 's.amazon-adsystem.com'] },
  { product: 'RTB House', category: 'ads', loads: ['creativecdn.com'] },
  { product: 'The Trade Desk', category: 'ads', loads: ['js.adsrvr.org', 'insight.adsrvr.org'] },
  { product: 'Awin', category: 'ads', loads: ['dwin1.com'] },
  { product: 'TradeDoubler', category: 'ads', loads: ['tradedoubler.com'] },
  { product: 'Yahoo Ads', category: 'ads', loads: ['s.yimg.com/wi/ytc.js'], code: ['s.yimg.com/wi/ytc.js'] },
  { product: 'trovaprezzi', category: 'ads', loads: ['tracking.trovaprezzi.it', 'tps.trovaprezzi.it'] },
];
