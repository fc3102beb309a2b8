/** A link that opens an app on a phone, and the page on the web that shows the same. */
interface AppLink {
  /** Tried on what follows the scheme, without slashes in front; the named group `id` says what is opened. */
  readonly path: RegExp;
  readonly address: string;
}

const facebook: readonly AppLink[] = [
  { path: /^(?:page|profile|group)\/(?<id>\d{5,})/i, address: 'https://www.facebook.com/{id}' },
  { path: /^facewebmodal\/f\?href=(?<id>https?:\/\/\S+)/i, address: '{id}' },
  { path: /^(?:page|profile)\/\?id=(?<id>\d{5,})/i, address: 'https://www.facebook.com/{id}' },
];
const youtube: readonly AppLink[] = [
  { path: /^(?:www\.)?youtube\.com\/(?<id>\S+)/i, address: 'https://www.youtube.com/{id}' },
  { path: /^(?<id>(?:channel|user|c)\/[^/?#]+)/i, address: 'https://www.youtube.com/{id}' },
];
const onTheWeb: readonly AppLink[] = [{ path: /^(?<id>[\w.-]+\.\w{2,}\/[^\s#]+)/i, address: 'https://{id}' }];

/** By scheme, lower case. Sources: the vendors' documents of their URL schemes. */
export const APP_LINKS: ReadonlyMap<string, readonly AppLink[]> = new Map([
  ['fb', facebook],
  ['facebook', facebook],
  [
    'instagram',
    [
      { path: /^user\?(?:\S*&)?username=(?<id>[\w.]+)/i, address: 'https://www.instagram.com/{id}' },
      { path: /^(?:www\.)?instagram\.com\/(?<id>[\w.]+)/i, address: 'https://www.instagram.com/{id}' },
    ],
  ],
  ['twitter', [{ path: /^user\?(?:\S*&)?screen_name=(?<id>\w+)/i, address: 'https://x.com/{id}' }]],
  ['x', [{ path: /^user\?(?:\S*&)?screen_name=(?<id>\w+)/i, address: 'https://x.com/{id}' }]],
  ['youtube', youtube],
  ['vnd.youtube', youtube],
  [
    'linkedin',
    [
      { path: /^(?:#?company\/|company\?id=)(?<id>[\w-]+)/i, address: 'https://www.linkedin.com/company/{id}' },
      { path: /^(?:profile|in)\/(?<id>[\w-]+)/i, address: 'https://www.linkedin.com/in/{id}' },
    ],
  ],
  ['tiktok', [{ path: /^user\?(?:\S*&)?(?:username|unique_id)=@?(?<id>[\w.]+)/i, address: 'https://www.tiktok.com/@{id}' }]],
  ['snssdk1233', [{ path: /^user\/profile\/(?<id>\d+)/i, address: 'https://www.tiktok.com/share/user/{id}' }]],
  ['pinterest', [{ path: /^(?:www\.pinterest\.com\/)?user\/(?<id>[\w-]+)/i, address: 'https://www.pinterest.com/{id}' }]],
  ['sgnl', [{ path: /^signal\.me\/(?<id>#(?:p|eu)\/\S+)/i, address: 'https://signal.me/{id}' }]],
  ['intent', onTheWeb],
]);
