import { anyOf, phrases } from '../../lib/words.ts';

/** The company that hosts the site, its registrar, and other processors that policies name with their address. */
export const HOST_WORDS = anyOf({
  it: phrases`
    \bpolizza (?:rc|assicurativa)
    \bospitat[oa] (?:da|su|presso)
    \baruba s\.?p\.?a
  `,
  en: phrases`
    \binsurer\b
    \binsured (?:by|with)\b
    \bhosting\b
    \bhosted (?:by|on|at)\b
    \bhost(?:ing)? provider
    \bregistrar\b
    \bgoogle (?:ireland|llc|inc)
  `,
  de: phrases`
    haftpflichtversicher
    \bhoster\b
    \bserver(?:standort|-anbieter)
    \bstrato ag\b
  `,
  fr: phrases`
    \bassurance (?:decennale|responsabilite|professionnelle)
    \bassureur
    \bhebergeu?r
    \bhebergement
    \bhebergee? (?:par|chez)
  `,
  es: phrases`
    \baseguradora\b
    \balojamiento
    \balojad[oa] en
  `,
  all: phrases`
    \bovh\b
    \bionos\b
    \b1&1\b
    \bgandi\b
    \bo2switch\b
    \bplanethoster\b
    \bhetzner\b
    \bnetsons\b
    \bregister\.it\b
    \bwix\.com\b
    \bsquarespace\b
    \bfacebook ireland
    \bmeta platforms
    \bmailchimp\b
    \biubenda\b
    \bhotjar\b
    \bautomattic\b
  `,
});

/** What names the host beyond doubt, on any page ("hébergement" alone is also a room for the night). */
export const HOST_PHRASES =
  /\bhebergeur|\bhebergee? (?:par|chez)|\bhosted (?:by|on|at)\b|\bhosting provider|\balojad[oa] en\b|\bospitat[oa] (?:da|su|presso) (?:aruba|register|netsons|siteground|ovh|serverplan)/;
