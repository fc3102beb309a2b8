import type { Signature } from './signature.ts';

/** A box that shows what customers wrote elsewhere. */
export interface ReviewWidget extends Signature {
  /** Id of the review site of `social-networks` whose reviews it shows; null where it shows those of several or of any. */
  readonly network: string | null;
}

/** Boxes with reviews, by their vendors' embedding guides and plug-ins. What is shown in them often stands in no text. */
export const REVIEW_WIDGETS: readonly ReviewWidget[] = [
  {
    product: 'Google reviews',
    network: 'google_reviews',
    marks: [
      '.wp-google-*',
      '.wp-gr',
      '.grw-*',
      '.ti-goog',
      '.source-Google',
      '.elfsight-widget-google-reviews',
      '.eapps-google-reviews*',
      '[data-elfsight-google-reviews-options]',
      '.sk-ww-google-reviews',
      '.google-reviews-*',
      '.google-review-*',
      '#google-reviews',
      '.gmb-reviews*',
    ],
    links: ['google.com/maps/contrib', 'search.google.com/local/reviews', 'search.google.com/local/writereview'],
  },
  {
    product: 'Trustpilot',
    network: 'trustpilot',
    loads: ['widget.trustpilot.com', 'invitejs.trustpilot.com'],
    marks: ['.trustpilot-widget', '[data-businessunit-id]'],
  },
  {
    product: 'Tripadvisor',
    network: 'tripadvisor',
    loads: ['jscache.com/wejs', 'tripadvisor.com/wejs', 'tripadvisor.it/wejs', 'tripadvisor.de/wejs', 'tripadvisor.fr/wejs'],
    marks: ['.TA_*', '.ti-trip', '.source-Tripadvisor', '.eapps-tripadvisor-reviews*', '.sk-ww-tripadvisor-reviews'],
  },
  // the script of a plug-in says that it is installed, not that this page shows a box
  {
    product: 'Google reviews plug-in',
    network: null,
    paths: ['/plugins/widget-google-reviews/', '/plugins/wp-reviews-plugin-for-google/', '/plugins/google-reviews-'],
  },
  { product: 'Booking.com reviews', network: 'booking', marks: ['.ti-book', '.source-Booking', '.sk-ww-booking-reviews'] },
  { product: 'HolidayCheck', network: 'holidaycheck', loads: ['api.holidaycheck.com', 'holidaycheck.de/widget'] },
  { product: 'Yelp reviews', network: 'yelp', marks: ['.sk-ww-yelp-reviews', '.eapps-yelp-reviews*', '.ti-yelp', '.wp-yelp-*'] },
  ...(
    [
      ['Trustindex', ['trustindex.io'], ['.ti-widget']],
      ['EmbedSocial', ['embedsocial.com'], ['.embedsocial-reviews', '.embedsocial-hashtag']],
      ['Business Reviews Bundle', [], ['.rplg', '.rplg-*', '.brb-*', '.rpi']],
      ['WP Review Slider', [], ['.wprev-slider', '.wprevpro', '.wprev_*', '.wprs_*']],
      ['Reviews Feed', [], ['.sbr-feed', '.sb-feed-item-type-review', '.sbr-*']],
      ['ReviewsOnMyWebsite', ['reviewsonmywebsite.com'], ['.romw-reviews', '.romw-*']],
      ['Senja', ['widget.senja.io'], ['.senja-embed']],
      ['Trustmary', ['widget.trustmary.com'], []],
      ['Shapo', ['cdn.shapo.io'], ['#shapo-widget']],
      ['ProvenExpert', ['s.provenexpert.net', 'provenexpert.com/widget'], ['#proSealWidget', '.ProvenExpert_widget_container']],
      ['Trusted Shops', ['widgets.trustedshops.com'], ['[data-reviews-widget]', '.trustedshops-*']],
      ['eKomi', ['sw-assets.ekomiapps.de', 'smart-widget-assets.ekomiapps.de'], ['.ekomi-widget-container']],
      ['Avis Vérifiés', ['avis-verifies.com', 'netreviews.eu'], ['.netreviews*']],
      ['Guest Suite', ['wire.guest-suite.com', 'guestapp.me'], []],
      ['Opinion System', ['opinionsystem.fr'], []],
      ['Feedaty', ['widget.feedaty.com', 'widget.zoorate.com'], ['.feedaty_widget', '#fd_m_widget']],
      ['eShoppingAdvisor', ['eshoppingadvisor.com'], []],
      ['Recensioni Verificate', ['recensioni-verificate.com'], []],
      ['Kiyoh', ['kiyoh.com'], []],
      ['Feefo', ['api.feefo.com', 'register.feefo.com'], []],
      ['REVIEWS.io', ['widget.reviews.io', 'widget.reviews.co.uk'], []],
      ['NiceJob', ['cdn.nicejob.co'], ['.nj-stories', '.nj-badge']],
      ['Birdeye', ['birdeye.com/embed'], []],
      ['WerkenntdenBESTEN', ['werkenntdenbesten.de'], []],
      ['Opiniones Verificadas', ['opiniones-verificadas.com'], []],
      ['Elfsight reviews', [], ['.elfsight-app-reviews', '.elfsight-widget-all-in-one-reviews', '.eapps-all-in-one-reviews*']],
    ] as const
  ).map(([product, loads, marks]) => ({ product, network: null, loads, marks })),
];

/** Classes and ids of boxes with reviews that no vendor's name stands on: whose reviews they show, only a look can tell. */
export const REVIEW_BOX =
  /^[.#](?:[a-z]+[-_]){0,2}(?:reviews?|recensioni|bewertungen|avis(?:-clients?)?|opiniones|resenas)[-_]{1,2}(?:carousel|slider|widget|feed|grid|wall|box|swiper|badge|marquee)(?:[-_][\w-]{0,20})?$/i;
/** Stars under goods are of the goods. */
export const PRODUCT_REVIEWS = /product|prodott|produkt|produit|woocommerce|order|item/i;
