import { expression, phrases } from '../lib/words.ts';

/**
 * Social networks and review sites: one row each. A new network is a new row (and a case in
 * `test/unit/extract/profile-url.test.ts`). Paths are matched without their first and last slash, as they stand in a
 * parsed URL. `notProfiles` is asked first, then `profiles`; a path that fits neither is no profile (`other`).
 */

/** Why an address of a network is not the profile of anybody. */
const NOT_A_PROFILE = [
  /** A button that shares the page that it stands on. */
  'share',
  /** A post, photo, video, event, story. */
  'post',
  /** The network's own home page: an icon somebody forgot to fill in. */
  'bare',
  'login',
  /** The network's own terms, privacy, cookie or help pages. */
  'policy',
  'search',
  /** A template's example: `yourpage`, `IL_TUO_PROFILO`, `XXXXX`. */
  'placeholder',
  /** The page of a site builder or theme seller, left over from a template. */
  'vendor',
  /** The network is gone. */
  'dead_network',
  /** It leads somewhere that only the network knows: `facebook.com/share/…`. */
  'short_link',
  /** Script or picture address, plug-in, pixel. */
  'technical',
  'other',
] as const;
export type NotAProfileReason = (typeof NOT_A_PROFILE)[number];

export interface ProfilePath {
  readonly path: RegExp;
  /** Canonical address; `{name}` is a named group of `path`, `{host}` the host as written without `www.` */
  readonly url: string;
  /** Query parameter that holds the handle instead of the path. */
  readonly query?: string;
  /** Left out for pages that anybody may have; people and groups need more evidence to be the business's own. */
  readonly who?: 'person' | 'group';
}

export interface SocialNetwork {
  readonly id: string;
  readonly name: string;
  readonly kind: 'social' | 'reviews';
  /** Without `www.`, `m.` and country prefixes. `name.*` is that name under any public suffix; `*.name.tld` any subdomain. */
  readonly hosts: readonly string[];
  /** Hosts of the network on which no profile stands at its own address: link shorteners, videos. */
  readonly otherHosts?: Readonly<Record<string, NotAProfileReason>>;
  /** Words by which icons and labels name it, folded; the first is what `network` is called in icon class names. */
  readonly names: readonly string[];
  readonly profiles: readonly ProfilePath[];
  readonly notProfiles?: readonly (readonly [NotAProfileReason, RegExp])[];
  /** What a handle may look like; anything without blanks and brackets when left out. */
  readonly handle?: RegExp;
  /** Number within a handle by which one account is known however its address is written; its first group. */
  readonly accountNumber?: RegExp;
  /** Address of a handle named in text ("Instagram: @name"); left out where handles are not used in that way. */
  readonly fromHandle?: string;
  /** Year in which it closed. */
  readonly closed?: number;
}

const NETWORK_PAGES = phrases`
  policy
  policies
  privacy
  privacy-policy
  legal
  terms
  tos
  terms-of-use
  help
  support
  about
  about-us
  cookies?
  cookie-policy
  imprint
  safety
  press
  jobs
  careers
  business
  ads
  advertising
  developers?
  blog
  contact
  faq
  download
  apps?
  settings
  guidelines
  rules
`;

/** The same on (nearly) every network: asked after a network's own rows. */
export const NEVER_PROFILES: readonly (readonly [NotAProfileReason, RegExp])[] = [
  ['share', /^(?:share|sharer|sharing|shareArticle|intent|dialog|submit)(?:$|\/|\.(?:php|html?|aspx?)$)/i],
  [
    'login',
    /^(?:login|log-in|signin|sign-in|signup|sign-up|register|accounts?|oauth2?|authwall|recover|uas|join|session)(?:$|\/|\.(?:php|html?|aspx?)$)/i,
  ],
  ['policy', expression('i')`^${NETWORK_PAGES}(?:$|\/|\.(?:php|html?|aspx?)$)`],
  [
    'search',
    /^(?:search|explore|hashtags?|tags?|topics?|discover|directory|results|trending|browse)(?:$|\/|\.(?:php|html?|aspx?)$)/i,
  ],
  ['bare', /^(?:home|index|default|start|feed|#)?(?:\.(?:html?|php|aspx?))?$/i],
  ['technical', /^(?:plugins|embed|api|js|css|static|images?|img|favicon\.ico|widgets?|connect|sdk|v\d+(?:\.\d+)?)(?:$|\/)/i],
  ['other', /\.(?:php|aspx?|js|css|png|jpe?g|svg|gif)$/i],
];

const WORD_HANDLE = /^[\p{L}\p{N}][\p{L}\p{N}_.-]+$/u;

const SOCIAL: readonly SocialNetwork[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    kind: 'social',
    hosts: ['facebook.com', 'fb.com', 'facebook.it', 'facebook.de'],
    otherHosts: { 'fb.me': 'short_link', 'fb.watch': 'post', 'connect.facebook.net': 'technical' },
    names: ['facebook', 'fb'],
    accountNumber: /(?:^|-)(\d{9,})$/,
    handle: /^[\p{L}\p{N}][\p{L}\p{N}_.%&'’+,-]+$/u,
    notProfiles: [
      ['short_link', /^share\/[\w-]{6,}$/],
      ['post', /^share\/[a-z]\/[\w-]+/],
      [
        'post',
        /^(?:photos?|videos?|watch|events?|reels?|stories|story|permalink|media|posts|notes|note|live|photo|marketplace|groups\/[^/]+\/(?:permalink|posts))(?:$|\/|\.(?:php|html?|aspx?)$)/i,
      ],
      ['post', /^[^/]+\/(?:posts|photos|videos|events|reels?|notes|live)\/.*\d/i],
      ['login', /^(?:r\.php|checkpoint|campaign|n|ajax)(?:$|\/)/i],
      ['bare', /^(?:home|welcome|pages|profile|people|groups|me|bookmarks|messages|notifications)(?:\.php)?$/i],
      [
        'other',
        /^(?:pages\/(?:create|search|launchpoint|\?)|messages\/t|business|gaming|games|fundraisers|places|public|l\.php|impressum)/i,
      ],
      ['technical', /^(?:tr|brandlift|2008|fbml|rsrc\.php|x)(?:$|\/)/i],
    ],
    profiles: [
      { path: /^(?:v[\d.]+\/)?plugins\/(?:likebox|fan|page)\.php$/i, query: 'id', url: 'https://www.facebook.com/{handle}' },
      { path: /^profile\.php$/i, query: 'id', url: 'https://www.facebook.com/profile.php?id={handle}' },
      { path: /^people\/(?<label>[^/]+)\/(?<handle>\d+)/i, url: 'https://www.facebook.com/people/{label}/{handle}' },
      { path: /^pages\/category\/[^/]+\/(?<handle>[^/]+)/i, url: 'https://www.facebook.com/{handle}' },
      { path: /^pages\/(?<label>[^/]+\/[^/]+)\/(?<handle>\d{6,})/i, url: 'https://www.facebook.com/pages/{label}/{handle}' },
      { path: /^pages\/(?<label>[^/]+)\/(?<handle>\d+)/i, url: 'https://www.facebook.com/pages/{label}/{handle}' },
      { path: /^pg\/(?<handle>[^/]+)/i, url: 'https://www.facebook.com/{handle}' },
      { path: /^p\/(?<handle>[^/]+)/i, url: 'https://www.facebook.com/p/{handle}' },
      { path: /^groups\/(?<handle>[^/]+)/i, url: 'https://www.facebook.com/groups/{handle}', who: 'group' },
      { path: /^(?!(?:people|pages|pg|p|groups)(?:\/|$))(?<handle>[^/]+)/i, url: 'https://www.facebook.com/{handle}' },
    ],
    fromHandle: 'https://www.facebook.com/{handle}',
  },
  {
    id: 'instagram',
    name: 'Instagram',
    kind: 'social',
    hosts: ['instagram.com', 'instagr.am', 'ig.me'],
    names: ['instagram', 'insta', 'ig'],
    handle: /^(?!_n$)[\w.]{1,30}$/,
    notProfiles: [
      ['post', /^(?:p|reels?|tv|stories|s|share)(?:$|\/)/i],
      ['post', /^[^/]+\/(?:p|reel)\//i],
    ],
    profiles: [
      { path: /^(?:_u|m)\/(?<handle>[^/]+)$/i, url: 'https://www.instagram.com/{handle}' },
      {
        path: /^@?(?<handle>[^/]+)(?:\/(?:reels|tagged|channel|guides|live|feed|followers|following|igtv|photos|profilecard))?$/i,
        url: 'https://www.instagram.com/{handle}',
      },
    ],
    fromHandle: 'https://www.instagram.com/{handle}',
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    kind: 'social',
    hosts: ['linkedin.com'],
    otherHosts: { 'lnkd.in': 'short_link', 'platform.linkedin.com': 'technical' },
    names: ['linkedin', 'linked in'],
    notProfiles: [
      ['share', /^(?:shareArticle|sharing|cws)/i],
      ['post', /^(?:pulse|posts|feed|events|jobs|learning|newsletters|video|redir)(?:$|\/)/i],
      ['login', /^(?:checkpoint|start|reg)(?:$|\/)/i],
      ['bare', /^(?:company|in|school|showcase|groups)$/i],
    ],
    profiles: [
      {
        path: /^(?:mwlite\/|m\/)?(?<sort>company|school|showcase)\/(?<handle>[^/]+)/i,
        url: 'https://www.linkedin.com/{sort}/{handle}',
      },
      {
        path: /^(?:company-beta|organization-guest\/company)\/(?<handle>[^/]+)/i,
        url: 'https://www.linkedin.com/company/{handle}',
      },
      { path: /^profile\/view$/i, query: 'id', url: 'https://www.linkedin.com/profile/view?id={handle}', who: 'person' },
      { path: /^groups$/i, query: 'gid', url: 'https://www.linkedin.com/groups/{handle}', who: 'group' },
      {
        path: /^(?:mwlite\/|m\/)?(?:profile\/)?in\/(?<handle>[^/]+)/i,
        url: 'https://www.linkedin.com/in/{handle}',
        who: 'person',
      },
      { path: /^pub\/(?<handle>[^/]+(?:\/[0-9a-f]+){3})/i, url: 'https://www.linkedin.com/pub/{handle}', who: 'person' },
      { path: /^groups\/(?<handle>[^/]+)/i, url: 'https://www.linkedin.com/groups/{handle}', who: 'group' },
    ],
  },
  {
    id: 'x',
    name: 'X (Twitter)',
    kind: 'social',
    hosts: ['x.com', 'twitter.com'],
    otherHosts: { 't.co': 'short_link', 'platform.twitter.com': 'technical' },
    names: ['twitter', 'x twitter', 'x com'],
    handle: /^\w{1,15}$/,
    notProfiles: [
      ['post', /^(?:i|\w+\/status(?:es)?|\w+\/lists|\w+\/moments|statuses)\//i],
      ['share', /^intent\/(?!(?:follow|user)$)/i],
      ['login', /^(?:logged_out|logout|i)(?:$|\/)/i],
      ['search', /^(?:who_to_follow|compose|messages|notifications)(?:$|\/)/i],
    ],
    profiles: [
      { path: /^intent\/(?:follow|user)$/i, query: 'screen_name', url: 'https://x.com/{handle}' },
      {
        path: /^@?(?<handle>[^/]+)(?:\/(?:media|with_replies|likes|followers|following|highlights|photo))?$/i,
        url: 'https://x.com/{handle}',
      },
    ],
    fromHandle: 'https://x.com/{handle}',
  },
  {
    id: 'youtube',
    name: 'YouTube',
    kind: 'social',
    hosts: ['youtube.com', 'youtube.it', 'youtube.de'],
    otherHosts: { 'youtu.be': 'post', 'youtube-nocookie.com': 'post', 'i.ytimg.com': 'technical' },
    names: ['youtube', 'you tube', 'yt'],
    handle: /^[\p{L}\p{N}_.·-]{2,}$/u,
    notProfiles: [
      [
        'post',
        /^(?:watch|playlist|embed|shorts|live|v|e|clip|post|oembed|attribution_link|watch_popup)(?:$|\/|\.(?:php|html?|aspx?)$)/i,
      ],
      ['bare', /^(?:c|user|channel|channels|subscription_center|upload|my_videos|dashboard|studio)$/i],
      ['technical', /^(?:iframe_api|player_api|s|yts|redirect|t|yt|generate_204|ptracking)(?:$|\/)/i],
      ['other', /^(?:premium|gaming|music|kids|creators|ads|feed|hashtag|results|trending)(?:$|\/)/i],
    ],
    profiles: [
      { path: /^channel\/(?<handle>UC[\w-]{20,})/, url: 'https://www.youtube.com/channel/{handle}' },
      { path: /^(?<sort>c|user)\/(?<handle>[^/]+)/i, url: 'https://www.youtube.com/{sort}/{handle}' },
      { path: /^@(?<handle>[^/]+)/, url: 'https://www.youtube.com/@{handle}' },
      {
        path: /^(?!(?:c|user|channel)\/)(?<handle>[^/@]+)(?:\/(?:featured|videos|about|community|playlists|streams|shorts|channels|discussion|feed))?$/i,
        url: 'https://www.youtube.com/{handle}',
      },
    ],
    fromHandle: 'https://www.youtube.com/@{handle}',
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    kind: 'social',
    hosts: ['tiktok.com'],
    otherHosts: { 'vm.tiktok.com': 'short_link', 'vt.tiktok.com': 'short_link' },
    names: ['tiktok', 'tik tok'],
    handle: /^[\p{L}\p{N}_.]{2,}$/u,
    notProfiles: [
      ['post', /^@[^/]+\/(?:video|photo|playlist)/i],
      ['post', /^(?:video|embed|v|music|t)(?:$|\/)/i],
      ['search', /^(?:tag|foryou|following|live)(?:$|\/)/i],
    ],
    profiles: [{ path: /^@(?<handle>[^/]+)(?:\/live)?$/, url: 'https://www.tiktok.com/@{handle}' }],
    fromHandle: 'https://www.tiktok.com/@{handle}',
  },
  {
    id: 'pinterest',
    name: 'Pinterest',
    kind: 'social',
    hosts: ['pinterest.*'],
    otherHosts: { 'pin.it': 'short_link' },
    names: ['pinterest'],
    handle: /^[\p{L}\p{N}_.-]{3,}$/u,
    notProfiles: [
      ['post', /^(?:pin|board|ideas|today|shopping)(?:$|\/)/i],
      ['share', /^pin\/create/i],
      ['post', /^[^/]+\/(?!(?:_created|_saved|boards|pins|_shop|created|saved|followers|following)$)[^/]+/i],
    ],
    profiles: [{ path: /^(?<handle>[^/]+)(?:\/_?[a-z]+)?$/i, url: 'https://www.pinterest.com/{handle}' }],
    fromHandle: 'https://www.pinterest.com/{handle}',
  },
  {
    // threads.net sends on to threads.com since 2025; either is kept as the business wrote it
    id: 'threads',
    name: 'Threads',
    kind: 'social',
    hosts: ['threads.net', 'threads.com'],
    names: ['threads'],
    handle: /^[\w.]{1,30}$/,
    notProfiles: [['post', /^(?:t|@[^/]+\/post)(?:$|\/)/i]],
    profiles: [{ path: /^@(?<handle>[^/]+)(?:\/(?:replies|reposts|media))?$/, url: 'https://www.{host}/@{handle}' }],
    fromHandle: 'https://www.threads.com/@{handle}',
  },
  {
    id: 'vimeo',
    name: 'Vimeo',
    kind: 'social',
    hosts: ['vimeo.com'],
    names: ['vimeo'],
    handle: WORD_HANDLE,
    notProfiles: [
      ['post', /^(?:\d+|video|showcase|album|ondemand|event|groups|manage|watch|features|upgrade|categories)(?:$|\/)/i],
    ],
    profiles: [
      { path: /^channels\/(?<handle>[^/]+)$/i, url: 'https://vimeo.com/channels/{handle}' },
      { path: /^(?!channels(?:\/|$))(?<handle>[^/]+)(?:\/(?:videos|about|albums))?$/i, url: 'https://vimeo.com/{handle}' },
    ],
  },
  {
    id: 'twitch',
    name: 'Twitch',
    kind: 'social',
    hosts: ['twitch.tv'],
    names: ['twitch'],
    handle: /^\w{3,25}$/,
    notProfiles: [['post', /^(?:videos|clip|collections|p|event|downloads|subs)(?:$|\/)/i]],
    profiles: [{ path: /^(?<handle>[^/]+)(?:\/(?:about|videos|schedule))?$/i, url: 'https://www.twitch.tv/{handle}' }],
    fromHandle: 'https://www.twitch.tv/{handle}',
  },
  {
    id: 'bluesky',
    name: 'Bluesky',
    kind: 'social',
    hosts: ['bsky.app'],
    names: ['bluesky', 'bsky'],
    handle: /^(?:did:plc:[a-z0-9]{20,}|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)$/u,
    notProfiles: [['post', /^profile\/[^/]+\/(?:post|feed|lists)\//i]],
    profiles: [{ path: /^profile\/(?<handle>[^/]+)/i, url: 'https://bsky.app/profile/{handle}' }],
    fromHandle: 'https://bsky.app/profile/{handle}',
  },
  {
    // Instances that small European businesses are met on; others are known by rel="me" (see profile-sightings)
    id: 'mastodon',
    name: 'Mastodon',
    kind: 'social',
    hosts: [
      'mastodon.social',
      'mastodon.online',
      'mastodon.uno',
      'mastodon.world',
      'mastodon.bida.im',
      'mastodon.green',
      'mastodon.art',
      'mas.to',
      'mstdn.social',
      'mstdn.jp',
      'mastodon.cloud',
      'mastodon.de',
      'norden.social',
      'troet.cafe',
      'chaos.social',
      'livellosegreto.it',
      'sociale.network',
      'piaille.fr',
      'mamot.fr',
      'masto.es',
      'mastodon.scot',
      'toot.community',
      'techhub.social',
      'fosstodon.org',
      'hachyderm.io',
      'social.tchncs.de',
      'pixelfed.social',
      'pixelfed.uno',
      'pixelfed.de',
    ],
    names: ['mastodon'],
    handle: /^\w+(?:@[\w.-]+)?$/,
    notProfiles: [['post', /^@[^/]+\/\d+/]],
    profiles: [{ path: /^(?:web\/)?@(?<handle>[^/]+)/, url: 'https://{host}/@{handle}' }],
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    kind: 'social',
    hosts: ['snapchat.com'],
    names: ['snapchat'],
    handle: /^[\w.-]{3,}$/,
    notProfiles: [['post', /^(?:spotlight|p|discover|lens|unlock)(?:$|\/)/i]],
    profiles: [{ path: /^(?<sort>add\/|@)(?<handle>[^/]+)/i, url: 'https://www.snapchat.com/{sort}{handle}' }],
    fromHandle: 'https://www.snapchat.com/add/{handle}',
  },
  {
    id: 'discord',
    name: 'Discord',
    kind: 'social',
    hosts: ['discord.gg', 'discord.com', 'discordapp.com'],
    names: ['discord'],
    handle: /^[\w-]{2,}$/,
    notProfiles: [['post', /^channels\//i]],
    profiles: [
      { path: /^invite\/(?<handle>[^/]+)$/i, url: 'https://discord.gg/{handle}' },
      {
        path: /^(?!invite$|channels$|servers|nitro|users|terms|guidelines)(?<handle>[^/]+)$/i,
        url: 'https://discord.gg/{handle}',
      },
    ],
  },
  {
    id: 'reddit',
    name: 'Reddit',
    kind: 'social',
    hosts: ['reddit.com'],
    names: ['reddit'],
    notProfiles: [
      ['post', /^r\/[^/]+\/(?:comments|s)\//i],
      ['share', /^submit/i],
    ],
    profiles: [
      { path: /^r\/(?<handle>\w+)/i, url: 'https://www.reddit.com/r/{handle}' },
      { path: /^u(?:ser)?\/(?<handle>[\w-]+)/i, url: 'https://www.reddit.com/user/{handle}' },
    ],
  },
  {
    id: 'tumblr',
    name: 'Tumblr',
    kind: 'social',
    hosts: ['tumblr.com', '*.tumblr.com'],
    names: ['tumblr'],
    handle: /^(?!(?:www|assets|static|media|api|embed|help|staff)$)[\w-]{2,}$/,
    notProfiles: [
      ['post', /^post\//i],
      ['share', /^(?:share|widgets\/share)/i],
    ],
    profiles: [
      { path: /^(?:blog\/)?(?:view\/)?(?<handle>[\w-]+)$/i, url: 'https://www.tumblr.com/{handle}' },
      { path: /^$/, query: 'subdomain', url: 'https://{handle}.tumblr.com' },
    ],
  },
  {
    id: 'flickr',
    name: 'Flickr',
    kind: 'social',
    hosts: ['flickr.com'],
    names: ['flickr'],
    notProfiles: [['post', /^photos\/[^/]+\/\d{5,}/i]],
    profiles: [
      {
        path: /^(?<sort>photos|people)\/(?<handle>(?!tags$|search$|upload$)[^/]+)/i,
        url: 'https://www.flickr.com/{sort}/{handle}',
      },
    ],
  },
  {
    id: 'xing',
    name: 'XING',
    kind: 'social',
    hosts: ['xing.com', 'xing.to'],
    names: ['xing'],
    notProfiles: [
      ['share', /^(?:spi|social\/share|app\/user)/i],
      ['post', /^(?:jobs|news|events)(?:$|\/)/i],
    ],
    profiles: [
      { path: /^(?<sort>companies|company|pages)\/(?<handle>[^/]+)/i, url: 'https://www.xing.com/{sort}/{handle}' },
      { path: /^profile\/(?<handle>[^/]+)/i, url: 'https://www.xing.com/profile/{handle}', who: 'person' },
    ],
  },
  {
    id: 'nextdoor',
    name: 'Nextdoor',
    kind: 'social',
    hosts: ['nextdoor.*'],
    names: ['nextdoor'],
    notProfiles: [['share', /^sharekit/i]],
    profiles: [{ path: /^(?<sort>pages?)\/(?<handle>[^/]+)/i, url: 'https://{host}/{sort}/{handle}' }],
  },
  {
    id: 'soundcloud',
    name: 'SoundCloud',
    kind: 'social',
    hosts: ['soundcloud.com'],
    names: ['soundcloud'],
    handle: /^[\w-]{3,}$/,
    notProfiles: [['post', /^(?:player|[^/]+\/[^/]+|stream|upload|charts|you)(?:$|\/)/i]],
    profiles: [{ path: /^(?<handle>[^/]+)$/i, url: 'https://soundcloud.com/{handle}' }],
  },
  {
    id: 'spotify',
    name: 'Spotify',
    kind: 'social',
    hosts: ['open.spotify.com', 'podcasters.spotify.com'],
    otherHosts: { 'spotify.link': 'short_link' },
    names: ['spotify'],
    notProfiles: [['post', /^(?:intl-\w+\/)?(?:track|album|playlist|episode|embed|embed-podcast)(?:$|\/)/i]],
    profiles: [
      { path: /^(?:intl-\w+\/)?(?<sort>artist|user|show)\/(?<handle>[^/]+)/i, url: 'https://open.spotify.com/{sort}/{handle}' },
      { path: /^pod\/show\/(?<handle>[^/]+)/i, url: 'https://podcasters.spotify.com/pod/show/{handle}' },
    ],
  },
  {
    id: 'behance',
    name: 'Behance',
    kind: 'social',
    hosts: ['behance.net'],
    names: ['behance'],
    handle: /^[\w-]{3,}$/,
    notProfiles: [['post', /^(?:gallery|joblist|galleries)(?:$|\/)/i]],
    profiles: [{ path: /^(?<handle>[^/]+)$/i, url: 'https://www.behance.net/{handle}' }],
  },
  {
    id: 'dribbble',
    name: 'Dribbble',
    kind: 'social',
    hosts: ['dribbble.com'],
    names: ['dribbble'],
    handle: /^[\w-]{3,}$/,
    notProfiles: [['post', /^shots(?:$|\/)/i]],
    profiles: [{ path: /^(?<handle>[^/]+)$/i, url: 'https://dribbble.com/{handle}' }],
  },
  {
    id: 'medium',
    name: 'Medium',
    kind: 'social',
    hosts: ['medium.com'],
    names: ['medium'],
    notProfiles: [['post', /^@[^/]+\/[^/]+-[0-9a-f]{8,}$/i]],
    profiles: [{ path: /^@(?<handle>[\w.]+)/, url: 'https://medium.com/@{handle}' }],
  },
  {
    id: 'houzz',
    name: 'Houzz',
    kind: 'social',
    hosts: ['houzz.*'],
    names: ['houzz'],
    notProfiles: [['post', /^(?:photos?|foto|ideabooks|magazine|hznb)(?:$|\/)/i]],
    profiles: [
      { path: /^pro\/(?<handle>[^/]+)/i, url: 'https://www.{host}/pro/{handle}' },
      {
        path: /^(?<sort>professionals|professionisti|professionnels|profesionales|experten)\/(?<handle>.+)$/i,
        url: 'https://www.{host}/{sort}/{handle}',
      },
    ],
  },
  {
    id: 'vk',
    name: 'VK',
    kind: 'social',
    hosts: ['vk.com', 'vk.ru', 'vkontakte.ru'],
    names: ['vk', 'vkontakte'],
    handle: WORD_HANDLE,
    notProfiles: [
      ['share', /^share\.php/i],
      ['post', /^(?:wall|photo|video|album|topic)-?\d/i],
    ],
    profiles: [{ path: /^(?<handle>[^/]+)$/i, url: 'https://vk.com/{handle}' }],
  },
  {
    id: 'strava',
    name: 'Strava',
    kind: 'social',
    hosts: ['strava.com'],
    names: ['strava'],
    notProfiles: [['post', /^(?:activities|segments|routes)\//i]],
    profiles: [{ path: /^(?<sort>clubs|athletes)\/(?<handle>[^/]+)/i, url: 'https://www.strava.com/{sort}/{handle}' }],
  },
  {
    id: 'whatsapp_channel',
    name: 'WhatsApp Channel',
    kind: 'social',
    hosts: ['whatsapp.com'],
    names: ['whatsapp channel', 'canale whatsapp'],
    profiles: [{ path: /^channel\/(?<handle>\w{10,})/i, url: 'https://whatsapp.com/channel/{handle}' }],
  },
  ...(
    [
      ['google_plus', 'Google+', ['plus.google.com'], ['google plus', 'googleplus', 'google+', 'gplus', 'g plus'], 2019],
      ['vine', 'Vine', ['vine.co'], ['vine'], 2017],
      ['periscope', 'Periscope', ['periscope.tv', 'pscp.tv'], ['periscope'], 2021],
      ['stumbleupon', 'StumbleUpon', ['stumbleupon.com'], ['stumbleupon'], 2018],
      ['delicious', 'Delicious', ['delicious.com', 'del.icio.us'], ['delicious'], 2017],
      ['friendfeed', 'FriendFeed', ['friendfeed.com'], ['friendfeed'], 2015],
      ['studivz', 'StudiVZ', ['studivz.net', 'meinvz.net'], ['studivz'], 2022],
      ['tuenti', 'Tuenti', ['tuenti.com'], ['tuenti'], 2016],
      ['clubhouse', 'Clubhouse', ['joinclubhouse.com'], ['clubhouse'], 2022],
    ] as const
  ).map(([id, name, hosts, names, closed]) => ({ id, name, kind: 'social' as const, hosts, names, closed, profiles: [] })),
];

/** Addresses of review pages keep their host: a `.it` listing is another page than the `.com` one. */
const REVIEWS: readonly SocialNetwork[] = (
  [
    ['google_reviews', 'Google', ['g.page'], /^r\/(?<handle>[\w-]+)(?:\/review)?$/, 'https://g.page/r/{handle}/review'],
    [
      'tripadvisor',
      'Tripadvisor',
      ['tripadvisor.*'],
      /^(?<handle>(?:[A-Za-z]*_?Review|VacationRentalReview|Profile|UserReviewEdit|UserReview)-g\d+-d\d+.*)$/,
    ],
    [
      'trustpilot',
      'Trustpilot',
      ['trustpilot.com'],
      /^(?:review|evaluate)\/(?<handle>[^/]+\.[^/]+)/,
      'https://www.trustpilot.com/review/{handle}',
    ],
    [
      'thefork',
      'TheFork',
      ['thefork.*', 'lafourchette.com', 'eltenedor.es'],
      /^(?<handle>(?:[a-z]{2}\/)?(?:ristorante|restaurant|restaurante)\/[^/]+)/,
    ],
    ['booking', 'Booking.com', ['booking.com'], /^(?<handle>hotel\/[a-z]{2}\/[^/]+)/],
    ['airbnb', 'Airbnb', ['airbnb.*'], /^(?<handle>(?:rooms\/(?:plus\/)?\d+|h\/[^/]+|users\/show\/\d+|l\/\w+))/],
    ['yelp', 'Yelp', ['yelp.*'], /^(?<handle>biz\/[^/]+)/],
    ['holidaycheck', 'HolidayCheck', ['holidaycheck.*'], /^(?<handle>(?:hi|hr|dh)\/.+)/],
    ['expedia', 'Expedia', ['expedia.*'], /^(?<handle>.*\.h\d+\..*)/],
    ['hotels_com', 'Hotels.com', ['hotels.com'], /^(?<handle>ho\d+)/],
    ['vrbo', 'Vrbo', ['vrbo.com', 'abritel.fr', 'fewo-direkt.de'], /^(?<handle>(?:[a-z]{2}-[a-z]{2}\/)?(?:[\w-]+\/)*p?\d+\w*)$/],
    ['opentable', 'OpenTable', ['opentable.*'], /^(?<handle>(?:r|restaurant\/profile)\/[^/]+)/],
    ['quandoo', 'Quandoo', ['quandoo.*'], /^(?<handle>(?:place|lokal)\/[^/]+)/],
    ['restaurant_guru', 'Restaurant Guru', ['restaurantguru.com', 'restaurantguru.it'], /^(?<handle>[^/]+)/],
    ['foursquare', 'Foursquare', ['foursquare.com'], /^(?<handle>v\/.+)/],
    ['provenexpert', 'ProvenExpert', ['provenexpert.com'], /^(?<handle>(?:[a-z]{2}-[a-z]{2}\/)?(?!about|pricing|sign)[^/]+)$/],
    ['jameda', 'jameda', ['jameda.de'], /^(?<handle>.+\/.+)/],
    ['miodottore', 'MioDottore', ['miodottore.it', 'doctoralia.es'], /^(?<handle>[^/]+\/.+)/],
    [
      'trusted_shops',
      'Trusted Shops',
      ['trustedshops.*'],
      /^(?<handle>(?:bewertung|valutazione|evaluation|evaluacion|buyerrating)\/[^/]+)/,
    ],
    ['ekomi', 'eKomi', ['ekomi.*'], /^(?<handle>(?:bewertungen|testimonios|testimonianze|review)-?[^/]*)/],
    ['feedaty', 'Feedaty', ['feedaty.com'], /^(?<handle>.*(?:recensioni|reviews)\/.+)/],
    ['checkatrade', 'Checkatrade', ['checkatrade.com'], /^(?<handle>trades\/[^/]+)/],
    ['matrimonio', 'Matrimonio.com', ['matrimonio.com', 'mariages.net', 'bodas.net', 'hitched.co.uk'], /^(?<handle>.+--e\d+)/],
    ['treatwell', 'Treatwell', ['treatwell.*'], /^(?<handle>(?:salone|place|ort|etablissement|establecimiento)\/[^/]+)/],
    ['immobiliare_agency', 'Immobiliare.it', ['immobiliare.it'], /^(?<handle>agenzie-immobiliari\/.+)/],
  ] as const
).map(([id, name, hosts, path, url]) => ({
  id,
  name,
  kind: 'reviews' as const,
  hosts,
  names: [name.toLowerCase()],
  profiles: [{ path, url: url ?? 'https://www.{host}/{handle}' }],
}));

export const SOCIAL_NETWORKS: readonly SocialNetwork[] = [...SOCIAL, ...REVIEWS];
