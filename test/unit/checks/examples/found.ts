import type { Fact } from '../../../../src/model/fact.ts';
import { lighthouse, no, profile, seen, someOf, unknown, yes } from '../../../facts-of.ts';
import type { Examples } from './example.ts';

const present = yes({});
const text = (words: string) => yes({ text: words });
const link = yes({ url: 'https://example.it/x', label: 'x' });
const seenOrNot = (fact: string, value: object) =>
  [
    ['pass', 'seen', { [fact]: value }],
    ['fail', 'not_seen', { [fact]: no }],
    ['unknown', 'unknown.pages_not_seen', { [fact]: unknown }],
  ] as const;

const left = (kind: string, more: object = {}) => yes({ kind, quote: 'Lorem ipsum dolor', ...more } as never);

const broken = (...labels: readonly string[]) =>
  yes(...labels.map((label) => ({ url: `https://example.it/${label}`, label, status: 404 })));
const onHome = ({ items, ...rest }: ReturnType<typeof broken>) => ({
  ...rest,
  items: items.map((item) => ({ ...item, because: ['home'] })),
});
const until = (validTo: string) =>
  yes({ validFrom: '2026-08-01T00:00:00.000Z', validTo: `${validTo}T00:00:00.000Z`, issuer: 'R11' });

/** Structured data that name somebody, and the name that stands nowhere else. */
const typed = (snippet: string): Fact<{ type: string }> => ({
  state: 'yes',
  items: [{ value: { type: 'Organization' }, confidence: 1, seen: [seen(snippet, 'json_ld')] }],
});
const othersName = (quote: string) =>
  ({
    state: 'yes',
    items: [{ value: { kind: 'other_firms_name', quote }, confidence: 1, seen: [seen(`name: ${quote}`, 'json_ld')] }],
  }) as never;

export const FOUND: Examples = {
  'certificate-lasting': [
    ['pass', 'lasting', { certificate: until('2026-10-30') }],
    ['pass', 'lasting', { certificate: until('2026-10-10') }],
    ['partial', 'ends_soon', { certificate: until('2026-10-08') }],
    ['fail', 'ends_soon', { certificate: until('2026-10-04') }],
    [
      'pass',
      'lasting',
      { certificate: yes({ validFrom: '2026-10-01T00:00:00.000Z', validTo: '2026-10-07T00:00:00.000Z', issuer: 'YE1' }) },
    ],
    ['not_applicable', 'no_https', { certificate: no }],
    ['unknown', 'unknown.pages_not_seen', { certificate: unknown }],
  ],
  'inner-links-work': [
    ['pass', 'seen', { brokenLinks: no }],
    ['partial', 'one', { brokenLinks: broken('listino') }],
    ['partial', 'several', { brokenLinks: broken('a', 'b'), leftovers: no }],
    ['partial', 'several', { brokenLinks: broken('a', 'b', 'c') }],
    ['fail', 'several', { brokenLinks: onHome(broken('a', 'b', 'c')) }],
    [
      'not_applicable',
      'in_menu',
      { brokenLinks: broken('a'), leftovers: left('dead_menu_link', { target: 'https://example.it/a', label: 'A' }) },
    ],
    ['unknown', 'unknown.pages_not_seen', { brokenLinks: unknown }],
  ],
  'menu-leads-on': [
    ['pass', 'seen', { leftovers: no }],
    ['partial', 'one', { leftovers: left('dead_menu_link', { label: 'Gallery' }) }],
    [
      'partial',
      'several',
      { leftovers: yes(...(['A', 'B'].map((label) => ({ kind: 'dead_menu_link', quote: label, label })) as never[])) },
    ],
    [
      'fail',
      'several',
      { leftovers: yes(...(['A', 'B', 'C'].map((label) => ({ kind: 'dead_menu_link', quote: label, label })) as never[])) },
    ],
  ],
  'own-website': [
    ['pass', 'works', {}],
    ['fail', 'no_website', {}, { outcome: 'no_website' }],
    ['fail', 'social_only', {}, { outcome: 'social_only' }],
    ['fail', 'third_party', {}, { outcome: 'third_party' }],
    ['fail', 'parked', {}, { outcome: 'parked' }],
    ['fail', 'hijacked', {}, { outcome: 'hijacked' }],
    ['fail', 'under_construction', {}, { outcome: 'under_construction' }],
    ['fail', 'hosting_default', {}, { outcome: 'hosting_default' }],
    ['fail', 'suspended', {}, { outcome: 'suspended' }],
    ['fail', 'empty', {}, { outcome: 'empty' }],
    ['unknown', 'could_not_look', {}, { outcome: 'blocked' }],
    ['unknown', 'could_not_look', {}, { outcome: 'dns_error' }],
    ['unknown', 'could_not_look', {}, { outcome: 'failed' }],
  ],
  'own-domain': seenOrNot('ownDomain', yes({ domain: 'example.it' })),
  https: seenOrNot('https', yes({ url: 'https://example.it/' })),
  'https-redirect': [
    ['pass', 'seen', { https: yes({ url: 'https://example.it/' }), httpsRedirect: present }],
    ['fail', 'not_seen', { https: yes({ url: 'https://example.it/' }), httpsRedirect: no }],
    ['not_applicable', 'no_https', { https: no, httpsRedirect: no }],
    ['unknown', 'unknown.pages_not_seen', { https: yes({ url: 'https://example.it/' }), httpsRedirect: unknown }],
  ],
  'mobile-ready': seenOrNot('mobileReady', text('width=device-width, initial-scale=1')),
  'page-title': [
    ['pass', 'seen', { title: text('Forno Bianchi – pane a Modena') }],
    ['pass', 'seen', { title: text('Home – Forno Bianchi') }],
    ['partial', 'vague', { title: text('Home') }],
    ['partial', 'vague', { title: text('Benvenuti') }],
    ['partial', 'vague', { title: text('Home –') }],
    ['partial', 'vague', { title: text('Redirecting…') }],
    ['partial', 'vague', { title: text('Un nuovo sito targato WordPress') }],
    ['fail', 'not_seen', { title: no }],
  ],
  'meta-description': [
    ['pass', 'seen', { metaDescription: text('Pane a lievitazione naturale e pasticceria a Modena dal 1962.') }],
    ['partial', 'short', { metaDescription: text('Forno a Modena') }],
    ['partial', 'unchanged', { metaDescription: text('Just another WordPress site') }],
    ['fail', 'not_seen', { metaDescription: no }],
  ],
  'main-heading': [
    ...seenOrNot('mainHeading', text('Il pane di Modena')),
    ['partial', 'vague', { mainHeading: text('Ciao mondo!') }],
    ['partial', 'vague', { mainHeading: text('Home') }],
    // a script turns over the rest
    ['partial', 'vague', { mainHeading: text('I nostri') }],
    ['partial', 'vague', { mainHeading: text('Our') }],
    ['partial', 'vague', { mainHeading: text('Wir sind') }],
    ['partial', 'vague', { mainHeading: text('Nous sommes') }],
    ['partial', 'vague', { mainHeading: text('Bienvenidos a') }],
    ['pass', 'seen', { mainHeading: text('I nostri vini') }],
    ['pass', 'seen', { mainHeading: text('Unsere Werkstatt') }],
  ],
  indexable: seenOrNot('indexable', present),
  sitemap: seenOrNot('sitemap', yes({ url: 'https://example.it/sitemap.xml' })),
  'local-business-data': [
    ['pass', 'seen', { structuredData: yes({ type: 'WebSite' }, { type: 'Bakery' }) }],
    ['pass', 'seen', { structuredData: yes({ type: 'Organization' }) }, { sector: 'manufacturing' }],
    ['partial', 'organisation', { structuredData: yes({ type: 'Organization' }) }],
    ['fail', 'of_another', { structuredData: typed('Organization Farvista Resort'), leftovers: othersName('Farvista Resort') }],
    [
      'partial',
      'organisation',
      { structuredData: typed('Organization Forno Bianchi'), leftovers: othersName('Farvista Resort') },
    ],
    ['fail', 'not_seen', { structuredData: yes({ type: 'WebSite' }, { type: 'BreadcrumbList' }) }],
    ['fail', 'not_seen', { structuredData: no }],
    ['unknown', 'unknown.pages_not_seen', { structuredData: someOf({ type: 'WebSite' }) }],
  ],
  'share-preview': seenOrNot('sharePreview', yes({ property: 'og:title', value: 'Forno Bianchi' })),
  favicon: seenOrNot('favicon', yes({ url: 'https://example.it/favicon.ico' })),
  'map-shown': [
    ...seenOrNot('map', yes({ url: 'https://maps.google.com/?q=x', kind: 'link' })),
    ['not_applicable', 'not_applicable.sector', { map: no }, { sector: 'crafts' }],
  ],
  'name-shown': seenOrNot('nameShown', text('Forno Bianchi')),
  'place-shown': seenOrNot('placeShown', text('Modena')),
  'social-presence': [
    ['pass', 'seen', { profiles: yes(profile('facebook')) }],
    ['pass', 'seen', { profiles: yes(profile('facebook')) }, { outcome: 'social_only' }],
    ['fail', 'not_seen', { profiles: no }],
    // Nobody looked anywhere: that is no sign of absence.
    ['unknown', 'unknown.doubtful', { profiles: no }, { outcome: 'no_website' }],
    ['unknown', 'unknown.doubtful', { profiles: no }, { outcome: 'blocked' }],
  ],
  'social-links-work': [
    ['pass', 'seen', { brokenProfileLinks: no, profiles: yes(profile('facebook')) }],
    ['fail', 'broken', { brokenProfileLinks: yes({ network: 'facebook', href: '#', why: 'empty' }), profiles: no }],
    ['fail', 'gone', { brokenProfileLinks: no, profiles: yes(profile('facebook', { answers: 'gone' })) }],
    ['not_applicable', 'none', { brokenProfileLinks: no, profiles: no }],
    ['unknown', 'unknown.pages_not_seen', { brokenProfileLinks: no }],
  ],
  canonical: seenOrNot('canonical', yes({ url: 'https://example.it/' })),
  'guest-languages': [
    ['pass', 'seen', { languages: yes({ code: 'it' }, { code: 'en' }) }, { sector: 'lodging' }],
    ['fail', 'one_language', { languages: yes({ code: 'it' }) }, { sector: 'lodging' }],
    ['unknown', 'unknown.pages_not_seen', { languages: someOf({ code: 'it' }) }, { sector: 'tourism' }],
    ['not_applicable', 'not_clear', { languages: no }, { sector: 'lodging' }],
    ['not_applicable', 'not_applicable.sector', { languages: yes({ code: 'it' }) }, { sector: 'crafts' }],
  ],
  'news-or-blog': [
    ['pass', 'seen', { blog: link }, { sector: 'professional' }],
    ['fail', 'not_seen', { blog: no }, { sector: 'professional' }],
    ['not_applicable', 'not_applicable.sector', { blog: no, lighthouse: yes(lighthouse()) }, { sector: 'restaurant' }],
  ],
};
