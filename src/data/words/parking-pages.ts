import { expression, phrases } from '../../lib/words.ts';
import type { StateSign } from './page-state-signs.ts';

const DOMAIN_EN = '(?:web ?site|domains?)(?: names?)?';

const GERMAN_SALE = phrases`
  (?:\S+ ){0,7}registriert\b
  (?:\S+ ){0,3}(?:zum verkauf|zu verkaufen|verkauft|kauflich|gekauft|erworben|geparkt|reserviert|abgelaufen|vergeben)\b
`;

const DOMAIN = {
  it: phrases`
    dominio
  `,
  en: phrases`
    domain(?: name)?
  `,
  de: phrases`
    (?:internet)?domain(?:name)?
  `,
  fr: phrases`
    domaine
  `,
};

const SOLD = {
  it: phrases`
    in vendita
    acquistabile
    disponibile per l ?acquisto
    puo essere acquistato
  `,
  en: phrases`
    for sale
    available (?:for (?:sale|purchase)|to buy)
  `,
  de: phrases`
    (?:zu|zum) verkauf(?:en)?
    kauflich
    (?:kann|konnen) (?:gekauft|erworben)
  `,
  fr: phrases`
    a vendre
    en vente
    disponible a l ?achat
    peut etre achete
  `,
  es: phrases`
    en venta
    a la venta
    disponible para (?:su |la )?(?:compra|venta)
    se vende
  `,
};

const LAPSED = {
  it: phrases`
    scaduto
    non e stato rinnovato
    non rinnovato
    in attesa di rinnovo
  `,
  en: phrases`
    expired
    (?:has |was )?not been renewed
    was not renewed
    pending renewal
  `,
  de: phrases`
    abgelaufen
    ausgelaufen
    nicht verlangert
  `,
  fr: phrases`
    (?:a|est) expire
    n a pas ete renouvele
    arrive a expiration
  `,
  es: phrases`
    ha (?:caducado|expirado|vencido)
    no (?:ha sido|se ha) renovado
    pendiente de renovacion
  `,
};

/** What parking services, registrars and owners write on a domain that is for sale, expired or only registered. */
export const PARKING_SIGNS: readonly StateSign[] = [
  // hyphens make several words of a name
  { where: 'anywhere', says: expression()`\b${DOMAIN} (?:\S+ ){0,7}?${LAPSED}\b` },
  // English
  {
    where: 'anywhere',
    says: new RegExp(
      String.raw`\b(?:this|the) ${DOMAIN_EN}(?: \S+ \S+)? (?:is|may be|might be|could be|is now|are) (?:available )?(?:up )?for (?:sale|purchase|lease|rent)\b`,
    ),
  },
  {
    where: 'headline',
    says: new RegExp(String.raw`\b${DOMAIN_EN} (?:is |are |may be |available |now )*for (?:sale|purchase|lease|rent)\b`),
  },
  {
    where: 'headline',
    says: /^(?:\S+ ){1,3}(?:com|net|org|it|eu|de|fr|es|uk|ch|at|be|nl|info|biz|shop|online|store|site|sk) (?:is |may be |available )*for sale\b/,
  },
  {
    where: 'anywhere',
    says: new RegExp(
      String.raw`\b(?:buy|purchase|get|acquire|own|lease|inquire about|make (?:an|your) offer (?:on|for)) (?:this|the) ${DOMAIN_EN}\b`,
    ),
  },
  {
    where: 'anywhere',
    says: new RegExp(String.raw`\binterested in (?:buying |purchasing |acquiring |owning )?this ${DOMAIN_EN}\b`),
  },
  {
    where: 'anywhere',
    says: /\b(?:domain|page|site|website)(?: name)? (?:is |has been |was )?(?:currently )?parked(?: free)?\b(?! (?:in|at the|outside|near|on the (?:street|road)))/,
  },
  { where: 'anywhere', says: /\bparked (?:free|domain|page)\b|\bdomain (?:parking|is parked)\b|\bparking page\b/ },
  {
    where: 'anywhere',
    says: /\b(?:this|the|your) (?:domain|web ?site)(?: name)?(?: \S+ \S+)? (?:has |is |was |registration (?:has )?)*expired\b|\bexpired domain\b|\bdomain(?: name)? (?:has )?expired\b/,
  },
  {
    where: 'anywhere',
    says: /\bdomain(?: name)?(?: \S+ \S+)? (?:has been |was |is |just |recently |already |successfully |newly )*registered (?:with|at|by|through|on|via|for|and)\b/,
  },
  {
    where: 'anywhere',
    says: /\bdomain(?: name)? (?:is |has been |was )(?:already |newly |recently |successfully )*registered\b/,
  },
  {
    where: 'headline',
    says: /^(?:premium )?domain (?:names? )?(?:is )?(?:available|for offer|auction|marketplace)\b/,
  },
  // Italian
  {
    where: 'anywhere',
    says: /\b(?:questo|il|acquista|compra|nome a) dominio(?: \S+ \S+)? (?:internet |web |e |potrebbe essere |puo essere |stato |appena |gia )*(?:in vendita|acquistabile|parcheggiato|scaduto)\b/,
  },
  {
    where: 'anywhere',
    says: /\b(?:questo|il|nome a) dominio(?: \S+ \S+)? (?:internet |web |e |stato |appena |gia |risulta )*registrat[oi]\b/,
  },
  {
    where: 'anywhere',
    says: /\bdominio registrato (?:su|con|da|presso|tramite)\b|\b(?:acquista|compra|acquistare|comprare) questo dominio\b/,
  },
  {
    where: 'headline',
    says: /\bdomini[oi] (?:premium )?(?:e |sono )?(?:in vendita|scadut[oi]|parcheggiat[oi]|registrat[oi]|vendesi)\b|\bvendesi (?:questo )?dominio\b/,
  },
  // German
  {
    where: 'anywhere',
    says: expression()`\b(?:diese|die|der) (?:internet)?domain(?:name)?(?: \S+ \S+)? (?:steht|ist|wird|kann|konnte|wurde) ${GERMAN_SALE}`,
  },
  { where: 'headline', says: /\bdomain (?:\S+ ){0,2}(?:zu verkaufen|zum verkauf|kaufen|geparkt|abgelaufen|registriert)\b/ },
  {
    where: 'headline',
    says: /\b(?:com|de|net|org|eu|info|at|ch|shop) (?:ist noch frei|(?:jetzt )?(?:sichern|kaufen|ubernehmen))\b/,
  },
  // French
  {
    where: 'anywhere',
    says: /\b(?:ce|le) (?:nom de )?domaine(?: \S+ \S+)? (?:internet )?(?:est|a ete|peut etre|pourrait etre|vient d etre) (?:\S+ ){0,2}(?:a vendre|en vente|achete|enregistre|reserve|gare|parque|expire|depose)\b/,
  },
  {
    where: 'headline',
    says: /\b(?:nom de )?domaine (?:est )?(?:a vendre|en vente|expire|reserve|enregistre)\b|\bacheter ce (?:nom de )?domaine\b/,
  },
  // Spanish
  {
    where: 'anywhere',
    says: /\b(?:este|el) (?:nombre de )?dominio(?: \S+ \S+)? (?:esta|ha sido|puede|podria|ha|se encuentra) (?:\S+ ){0,2}(?:en venta|a la venta|registrado|aparcado|caducado|expirado|estacionado|reservado)\b/,
  },
  {
    where: 'headline',
    says: /\bdominio (?:esta )?(?:en venta|a la venta|registrado|caducado|aparcado)\b|\bcompr(?:a|ar|e) este dominio\b/,
  },
];

/** Said of the name of the site itself. */
export const SOLD_OR_LAPSED = expression()`\b(?:${SOLD}|${LAPSED})\b`;

/** What the programs of parking services leave in the code of a page that says nothing else. */
export const PARKING_CODE: readonly RegExp[] = [
  // Bodis: the lot is packed into one variable
  /\bwindow\.park\s*=/,
  // Google AdSense for Domains, which only parked names may use
  /\badsense\/domains\/caf\.js\b/,
  // GoDaddy
  /\blocation(?:\.href)?\s*=\s*["']\/lander["']|\bwindow\.LANDER_SYSTEM\b/,
  // Sedo, ParkingCrew, Team Internet
  /\b(?:sedoparking|parkingcrew|tcblock|domain_?parking|parking_?lander)\b/i,
];
/** Attributes of the outermost element: parking services tell ad blockers by a key that theirs are acceptable advertisements. */
export const PARKING_ATTRIBUTES: ReadonlySet<string> = new Set(['data-adblockkey']);
/** Paths of frames and scripts in which services keep their lots, whatever the host. */
export const PARKING_PATH =
  /^\/park(?:ing|ed)?\/|\/(?:domain-?)?parking(?:-lander)?(?:\/|\.php|\.html?|$)|^\/adsense\/domains\//i;

/** Hosts (and paths) of parking and domain-market services: a near-empty page that draws from or leads to them is parked. */
export const PARKING_PLACES: readonly string[] = [
  'above.com',
  'afternic.com',
  'atom.com/name',
  'bodis.com',
  'bodiscdn.com',
  'brandbucket.com',
  'buydomains.com',
  'cashparking.com',
  'd1lxhc4jvstzrp.cloudfront.net',
  'd38psrni17bvxu.cloudfront.net',
  'dan.com',
  'domainlore.uk',
  'domainmarket.com',
  'domainname.de',
  'domainnamesales.com',
  'domainsponsor.com',
  'dropcatch.com',
  'dsparking.com',
  'efty.com',
  'fabulous.com',
  'godaddy.com/domainsearch',
  'godaddy.com/forsale',
  'hugedomains.com',
  'img1.wsimg.com/parking-lander',
  'namebright.com',
  'namedrive.com',
  'nic.ru/en/shop/lot',
  'nic.ru/shop/lot',
  'park.io',
  'parked.porkbun.com',
  'parkingcrew.net',
  'parklogic.com',
  'parkingpage.namecheap.com',
  'perfectdomain.com',
  'rookmedia.net',
  'sedo.com',
  'sedo.de',
  'sedoparking.com',
  'skenzo.com',
  'smartname.com',
  'spaceship.com/domain',
  'squadhelp.com',
  'undeveloped.com',
  'uniregistry.com',
  'voodoo.com',
];
