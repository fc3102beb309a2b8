import { type ByLanguage, wholeText } from '../../lib/words.ts';

/** What elements are called into which a script draws a map, piece by piece of a class, an id or a widget's type. */
export const MAP_BOX = wholeText(
  {
    it: ['mapp[ae]', 'mappagoogle'],
    en: ['maps?', 'geo-?location'],
    de: ['karte', 'landkarte', 'anfahrtskarte', 'lageplan'],
    fr: ['googlecarte', 'carteacces'],
    es: ['mapa'],
    nl: ['kaart', 'plattegrond'],
    all: ['g?maps?\\d*', 'google-?maps?', 'openstreetmap', 'osm', 'leaflet', 'mapbox(?:gl)?', 'maplibre(?:gl)?', 'wpgmza'],
  } satisfies ByLanguage,
  'i',
);

/** Beside it, what makes of the element a pin, a link or a list instead. */
export const NO_MAP_BOX =
  /^(?:site|icons?|ico|pins?|markers?|links?|btn|buttons?|toggle|nav|menu|image|img|area|overlay|speise|preis|road|mind|heat|key|data|hash|js)$/i;
