import { expression, phrases } from '../lib/words.ts';

const HOSTS = phrases`
  youtube
  youtube-nocookie
  vimeo
  dailymotion
  google
  gstatic
  googletagmanager
  doubleclick
  facebook
  instagram
  twitter
  x
  linkedin
  pinterest
  tiktok
  spotify
  soundcloud
  issuu
  calameo
  openstreetmap
  mapbox
  bing
  tripadvisor
  trustpilot
  recaptcha
  hcaptcha
  cloudflare
  iubenda
  cookiebot
  matterport
  meteo
  ilmeteo
  weather
  kuula
  elfsight
`;

/** Hosts of frames of which it is known that they show something else than a way to book. */
export const SHOWS_SOMETHING_ELSE = expression('i')`(?:^|\.)${HOSTS}\.[a-z.]{2,6}$`;
