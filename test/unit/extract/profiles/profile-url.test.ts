import { describe, expect, test } from 'vitest';
import { readProfileUrl } from '../../../../src/extract/profile/profile-url.ts';

/** Address → canonical address. */
const PROFILES: readonly (readonly [string, string])[] = [
  [
    'https://www.tripadvisor.it/Hotel_Review-g616028-d3677637-Reviews-  Hotel_Nuvole-Modena.html',
    'https://www.tripadvisor.it/Hotel_Review-g616028-d3677637-Reviews-Hotel_Nuvole-Modena.html',
  ],
  ['https://www.facebook.com/BottegaRossi/?ref=page_internal&fbclid=x', 'https://www.facebook.com/BottegaRossi'],
  ['http://it-it.facebook.com/bottega.rossi', 'https://www.facebook.com/bottega.rossi'],
  ['https://m.facebook.com/bottega-rossi-123/about', 'https://www.facebook.com/bottega-rossi-123'],
  ['https://web.facebook.com/pg/bottegarossi/photos/', 'https://www.facebook.com/bottegarossi'],
  ['https://fb.com/bottegarossi', 'https://www.facebook.com/bottegarossi'],
  [
    'https://www.facebook.com/profile.php?locale=it_IT&id=100063712345678',
    'https://www.facebook.com/profile.php?id=100063712345678',
  ],
  [
    'https://www.facebook.com/people/Bottega-Rossi/100063712345678/',
    'https://www.facebook.com/people/Bottega-Rossi/100063712345678',
  ],
  ['https://www.facebook.com/p/Bottega-Rossi-100063712345678/', 'https://www.facebook.com/p/Bottega-Rossi-100063712345678'],
  [
    'https://www.facebook.com/pages/Bottega-Rossi/203932159749796?fref=ts',
    'https://www.facebook.com/pages/Bottega-Rossi/203932159749796',
  ],
  [
    'https://www.facebook.com/pages/Modena-Italy/Bottega-Rossi/203932159749796',
    'https://www.facebook.com/pages/Modena-Italy/Bottega-Rossi/203932159749796',
  ],
  ['https://www.facebook.com/pages/category/Bakery/Forno-Rossi-2039321597/', 'https://www.facebook.com/Forno-Rossi-2039321597'],
  ['https://www.facebook.com/#!/bottegarossi', 'https://www.facebook.com/bottegarossi'],
  [
    'http://www.facebook.com/?sk=lf#%21/pages/Forno-Rossi/105297482841928?sk=wall',
    'https://www.facebook.com/pages/Forno-Rossi/105297482841928',
  ],
  ['https://www.facebook.com/photo.studio.rossi', 'https://www.facebook.com/photo.studio.rossi'],
  [
    'https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fbottegarossi&tabs=timeline',
    'https://www.facebook.com/bottegarossi',
  ],
  ['//www.facebook.com/plugins/likebox.php?id=202899166418298&width=292', 'https://www.facebook.com/202899166418298'],
  [
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.instagram.com%2Fbottegarossi%2F&h=AT0',
    'https://www.instagram.com/bottegarossi',
  ],
  ['https://www.instagram.com/Bottega.Rossi/?hl=it&igshid=x', 'https://www.instagram.com/Bottega.Rossi'],
  ['https://www.instagram.com/_u/bottegarossi', 'https://www.instagram.com/bottegarossi'],
  ['https://instagr.am/bottegarossi', 'https://www.instagram.com/bottegarossi'],
  ['https://it.linkedin.com/company/bottega-rossi-s-r-l-/about/', 'https://www.linkedin.com/company/bottega-rossi-s-r-l-'],
  ['https://www.linkedin.com/showcase/bottega-rossi', 'https://www.linkedin.com/showcase/bottega-rossi'],
  ['https://www.linkedin.com/in/mario-rossi-1a2b3c?trk=x', 'https://www.linkedin.com/in/mario-rossi-1a2b3c'],
  ['https://twitter.com/BottegaRossi', 'https://x.com/BottegaRossi'],
  ['https://mobile.twitter.com/@BottegaRossi?lang=it', 'https://x.com/BottegaRossi'],
  ['https://twitter.com/intent/follow?screen_name=BottegaRossi', 'https://x.com/BottegaRossi'],
  ['https://twitter.com/#!/BottegaRossi', 'https://x.com/BottegaRossi'],
  ['https://www.youtube.com/@bottegarossi/videos', 'https://www.youtube.com/@bottegarossi'],
  ['https://www.youtube.com/c/BottegaRossi/featured', 'https://www.youtube.com/c/BottegaRossi'],
  [
    'https://youtube.com/channel/UCklie6BM0fhFvzWYqQVoCTA?sub_confirmation=1',
    'https://www.youtube.com/channel/UCklie6BM0fhFvzWYqQVoCTA',
  ],
  ['https://m.youtube.com/user/bottegarossi', 'https://www.youtube.com/user/bottegarossi'],
  ['https://www.youtube.com/bottegarossi', 'https://www.youtube.com/bottegarossi'],
  ['https://www.tiktok.com/@bottega.rossi?_t=8x&_r=1', 'https://www.tiktok.com/@bottega.rossi'],
  ['https://www.pinterest.it/bottegarossi/_created/', 'https://www.pinterest.com/bottegarossi'],
  ['https://pinterest.co.uk/bottegarossi', 'https://www.pinterest.com/bottegarossi'],
  ['https://www.threads.net/@bottegarossi', 'https://www.threads.net/@bottegarossi'],
  ['https://vimeo.com/bottegarossi', 'https://vimeo.com/bottegarossi'],
  ['https://www.twitch.tv/bottegarossi', 'https://www.twitch.tv/bottegarossi'],
  ['https://bsky.app/profile/bottegarossi.bsky.social', 'https://bsky.app/profile/bottegarossi.bsky.social'],
  ['https://mastodon.uno/@bottegarossi', 'https://mastodon.uno/@bottegarossi'],
  ['https://discord.com/invite/jyEM2PRvMU', 'https://discord.gg/jyEM2PRvMU'],
  ['https://bottegarossi.tumblr.com/', 'https://bottegarossi.tumblr.com'],
  ['https://web.archive.org/web/20200101000000/https://www.facebook.com/bottegarossi', 'https://www.facebook.com/bottegarossi'],
  [
    'https://www.tripadvisor.it/Restaurant_Review-g187801-d1234567-Reviews-Bottega_Rossi-Modena.html',
    'https://www.tripadvisor.it/Restaurant_Review-g187801-d1234567-Reviews-Bottega_Rossi-Modena.html',
  ],
  ['https://it.trustpilot.com/review/bottegarossi.it?utm_medium=x', 'https://www.trustpilot.com/review/bottegarossi.it'],
  ['https://www.booking.com/hotel/it/casa-rossi.it.html?aid=1', 'https://www.booking.com/hotel/it/casa-rossi.it.html'],
  ['https://www.airbnb.it/rooms/4743984?source=x', 'https://www.airbnb.it/rooms/4743984'],
  ['https://g.page/r/Cby6QotwnhsYEAI/review', 'https://g.page/r/Cby6QotwnhsYEAI/review'],
  ['https://www.thefork.it/ristorante/bottega-rossi-r123456', 'https://www.thefork.it/ristorante/bottega-rossi-r123456'],
];

/** Address → why it is nobody's profile. */
const NOT_PROFILES: readonly (readonly [string, string])[] = [
  ['https://www.google.com/+bottegarossi', 'dead_network'],
  ['https://www.facebook.com/', 'bare'],
  ['https://www.facebook.com/pages', 'bare'],
  ['https://www.facebook.com/sharer/sharer.php?u=https://x.it', 'share'],
  ['https://www.facebook.com/sharer.php?u=x', 'share'],
  ['https://www.facebook.com/share/17AbCdEf9h/?mibextid=wwXIfr', 'short_link'],
  ['https://www.facebook.com/share/p/17AbCdEf9h/', 'post'],
  ['https://www.facebook.com/bottegarossi/posts/123456789', 'post'],
  ['https://www.facebook.com/events/123456789', 'post'],
  ['https://www.facebook.com/watch/?v=1', 'post'],
  ['https://www.facebook.com/login.php?next=x', 'login'],
  ['https://www.facebook.com/policies/cookies/', 'policy'],
  ['https://www.facebook.com/about/privacy/', 'policy'],
  ['https://www.facebook.com/tr?id=1&ev=PageView', 'technical'],
  ['https://business.facebook.com/bottega', 'other'],
  ['https://www.facebook.com/wix', 'vendor'],
  ['https://www.facebook.com/yourpage', 'placeholder'],
  ['https://www.instagram.com/IL_TUO_PROFILO', 'placeholder'],
  ['https://www.instagram.com/[tuo-profilo]', 'placeholder'],
  ['https://www.instagram.com/XXXXX', 'placeholder'],
  ['https://x.com/12345', 'placeholder'],
  ['https://www.instagram.com/p/CxYz123/', 'post'],
  ['https://www.instagram.com/explore/tags/pizza/', 'search'],
  ['https://www.linkedin.com/shareArticle?mini=true&url=x', 'share'],
  ['https://twitter.com/intent/tweet?text=x', 'share'],
  ['https://twitter.com/home?status=x', 'share'],
  ['https://x.com/bottega/status/123', 'post'],
  ['https://www.youtube.com/watch?v=kM7YfhfkiEE', 'post'],
  ['https://youtu.be/kM7YfhfkiEE', 'post'],
  ['https://www.youtube.com/embed/kM7YfhfkiEE', 'post'],
  ['https://www.tiktok.com/@bottega/video/123456789', 'post'],
  ['https://pinterest.com/pin/create/button/?url=x', 'post'],
  ['https://plus.google.com/+BottegaRossi', 'dead_network'],
];

describe('addresses of profiles', () => {
  test.each(PROFILES)('%s', (address, canonical) => {
    expect(readProfileUrl(new URL(address, 'https://example.org'))).toMatchObject({ url: canonical });
  });
});

describe('addresses that are no profiles', () => {
  test.each(NOT_PROFILES)('%s: %s', (address, why) => {
    expect(readProfileUrl(new URL(address))).toMatchObject({ why });
  });

  test.each([
    'https://xacom/foo',
    'https://xfacebook.com/foo',
    'https://_instagram.com/foo',
    'https://facebook.com.example.org/foo',
    'https://www.bottegarossi.it/facebook.com/foo',
    'mailto:facebook.com',
  ])('%s is on no network', (address) => {
    expect(readProfileUrl(new URL(address))).toBeNull();
  });
});

test('one handle keeps its case and is decoded for people', () => {
  expect(readProfileUrl(new URL('https://www.facebook.com/Caff%C3%A8Rossi'))).toMatchObject({
    handle: 'CaffèRossi',
    url: 'https://www.facebook.com/Caff%C3%A8Rossi',
  });
});
