import { expression, phrases } from '../lib/words.ts';

const HOSTS = phrases`
  facebook
  fb
  instagram
  linkedin
  twitter
  x
  tiktok
  youtube
  pinterest
  yelp
  tripadvisor
  foursquare
  wikidata
  wikipedia
  crunchbase
  maps\.apple
  openstreetmap
  paginegialle
  pagesjaunes
  gelbeseiten
  yell
  xing
  trustpilot
  thefork
  booking
`;

/** Sites of others that lists link to: they are pages about the business. */
export const PAGE_ABOUT_A_BUSINESS = expression(
  'i',
)`^(?:https?:\/\/)?(?:[\w-]+\.)*${HOSTS}\.[a-z.]{2,6}(?:[/?#]|$)|(?:[/.]|^)(?:maps\.google\.|google\.[a-z.]{2,6}\/(?:maps|search|url)|goo\.gl\/|g\.page|g\.co\/)`;
