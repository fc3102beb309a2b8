import { anyOf, expression, phrases } from '../lib/words.ts';

/** Map services: addresses that show where something is. Hosts without `www.`; `google.*` under any public suffix. */
export interface MapService {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Tried on path and query together; all paths when left out. */
  readonly at?: RegExp;
  /** Tried likewise: the service's own home page and addresses that locate nothing. */
  readonly not?: RegExp;
}

/** A place, a search, a route or a pair of coordinates; without one of them Google shows the whole world. */
const GOOGLE_PLACE =
  /^\/maps\/.+|[?&](?:q|query|destination|daddr|saddr|ll|sll|cid|pb|place_id|f|mid|oi|near|output|file|hl=.*q)=/i;

export const MAP_SERVICES: readonly MapService[] = [
  {
    name: 'Google Maps',
    hosts: ['google.*', 'maps.google.*'],
    at: /^\/maps(?:[/?]|$)|^\/local\/place|^\/\?(?:.*&)?(?:q|cid|daddr|ll)=/i,
    not: /^\/maps\/?(?:\?hl=\w+)?$|^\/maps\/(?:api|about)/i,
  },
  { name: 'Google Maps', hosts: ['maps.app.goo.gl'], at: /^\/\w/ },
  { name: 'Google Maps', hosts: ['goo.gl'], at: /^\/maps\/\w/ },
  { name: 'Google Maps', hosts: ['share.google', 'g.co'], at: /^\/\w/ },
  { name: 'Google Maps', hosts: ['g.page'], at: /^\/\w/, not: /\/review/ },
  { name: 'Waze', hosts: ['waze.com', 'ul.waze.com', 'embed.waze.com'], at: /ul|ll=|\/(?:live-map|iframe|livemap)|to=|q=/i },
  {
    name: 'OpenStreetMap',
    hosts: [
      'openstreetmap.org',
      'osm.org',
      'umap.openstreetmap.fr',
      'umap.openstreetmap.de',
      'openstreetmap.de',
      'openstreetmap.fr',
    ],
    at: /\/(?:export\/embed|node|way|relation|directions|search|go|map)|m(?:lat|ap)=|#map=/,
  },
  { name: 'Bing Maps', hosts: ['bing.com'], at: /^\/maps/i, not: /^\/maps\/?$/i },
  {
    name: 'Apple Maps',
    hosts: ['maps.apple.com', 'maps.apple'],
    at: /\/(?:place|directions|search|p\/)|[?&](?:q|ll|address|daddr)=/,
  },
  { name: 'HERE', hosts: ['wego.here.com', 'share.here.com', 'her.is'], at: /\w/ },
  { name: 'Mapy.cz', hosts: ['mapy.cz', 'mapy.com'], at: /\w/ },
  { name: 'Yandex Maps', hosts: ['yandex.ru', 'yandex.com'], at: /^\/(?:maps|map-widget)/ },
  { name: 'Mapbox', hosts: ['api.mapbox.com'], at: /^\/styles\// },
  {
    name: 'ViaMichelin',
    hosts: ['viamichelin.it', 'viamichelin.fr', 'viamichelin.com', 'viamichelin.de'],
    at: /\/web\/(?:Mappe|Itinerari|Cartes|Itineraires|Maps|Routes|Karten)/i,
  },
  { name: 'TuttoCittà', hosts: ['tuttocitta.it'], at: /\/mappa/ },
];

/** Parameters and parts of the path that say which place is meant. */
export const MAP_PLACE_PARAMETERS: readonly string[] = ['q', 'query', 'destination', 'daddr', 'address', 'to'];
export const MAP_PLACE_PATH = /^\/maps\/(?:search|place|dir\/)\/?([^/@]*)/i;

/** Is it enough that Google's address has a place? (The pattern is asked for Google's own hosts only.) */
export const LOCATING_GOOGLE = GOOGLE_PLACE;

/** Pictures of maps made on request. */
export const STATIC_MAPS =
  /(?:maps\.google(?:apis)?\.com\/(?:maps\/api\/)?staticmap|maps\.googleapis\.com\/maps\/api\/streetview|api\.mapbox\.com\/styles\/[^"')\s]{1,200}\/static|staticmap\.openstreetmap|static-maps\.yandex)/i;

/** Code that draws a map into the page. */
export const MAP_CODE = anyOf(phrases`
  new\s+google\.maps\.Map\s*\(
  google\.maps\.importLibrary\(\s*["']maps
  \bL\.map\s*\(
  new\s+L\.Map\s*\(
  new\s+(?:mapboxgl|maplibregl|tt)\.Map\s*\(
  tt\.map\s*\(
  new\s+ol\.Map\s*\(
  Microsoft\.Maps\.Map\s*\(
  ymaps\.Map\s*\(
  new\s+GMap2\s*\(
  \.gmap3?\s*\(
`);

/** Libraries that draw maps, `host/path` of their scripts; they count where the page has an element to draw into. */
export const MAP_LIBRARIES =
  /maps\.google(?:apis)?\.com\/maps(?:\/api\/js|\?file=api)|\/leaflet(?:[-.@\w]*\/[\w./-]*)?(?:leaflet)?[\w.-]*\.js|mapbox-gl[\w.-]*\.js|maplibre-gl[\w.-]*\.js|openlayers|\/ol\.js/i;

const BUILDER_MARKS = phrases`
  wixui-(?:google-)?map
  sqs-block-map
  map-block
  w-widget-map
  j-google-?maps?
  cc-m-map
  wsite-map
  elementor-widget-google_maps
  elementor-google-map
  et_pb_map_container
  fl-module-(?:uabb-)?(?:google-)?map
  wpb_gmaps_widget
  avia-google-map-container
  av_gmap\S*
  vc_google_map
  dm-?map
  dm-?geo-?location
  inlinemap
  s-google-maps?
  t-map(?:-lazyload)?
  google-map-widget
  map-widget
  wp-block-(?:jetpack|coblocks|kadence|stackable)-(?:google)?map
  ionos-map
  diy-?map
`;

/** Elements that a site builder fills with a map by itself: nothing else is ever called so. */
export const BUILDER_MAPS = expression(
  'i',
)`^(?:[#.]${BUILDER_MARKS}|\[data-(?:hook|testid|aid|type|mesh-id)=(?:google-?map|map|contact_map_rend|contact-map|maps?-widget)\])$`;

const BEFORE_MAP = phrases`
  google
  contact
  leaflet
  g
  site
  store
  office
  et_pb
  wpgmza
  wp
  elementor
  osm
  main
  my
  the
  location
`;
const BEHIND_MAP = phrases`
  canvas
  container
  area
  box
  wrapper
  wrap
  holder
  inner
  embed
  google
  contact
  section
  div
  outer
  location
  \d
`;
const LIBRARY_MARKS = phrases`
  leaflet-container
  gm-style
  mapboxgl-map
  maplibregl-map
  ol-viewport
  wpgmza_map
  et_pb_map
  elementor-widget-google_maps
`;

/** Ids and classes of elements into which maps are drawn. */
export const MAP_MARKS = expression('i')`^[#.](?:${BEFORE_MAP}[-_]?)?maps?(?:[-_]?${BEHIND_MAP})*$|^\.${LIBRARY_MARKS}$`;
