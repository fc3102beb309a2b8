import { anyOf as oneOf, phrases, wholeWords } from '../../lib/words.ts';
import { NUMBERED_THINGS, OF_TELEPHONES, REGISTER_SIGNS, REGISTERS, YOURS } from './numbered-things.ts';

/**
 * What stands before a number and says what it is. Italian, English, German, French, Spanish; tried on `plain` text that
 * ends where the number begins. The label nearest to the number wins. Words are parts of regular expressions.
 */

/** No letter or digit before it: "Tel0461…" passes, "hotel" does not. */
const START = '(?:^|[^a-z0-9])';
const END = '(?![a-z0-9])';
/** Only marks and "n°" may follow up to the number. */
const UP_TO_NUMBER = '[\\s.:#°()\\-–]{0,4}(?:(?:no|nr|num|number|numero|n)[\\s.:#°\\-–]{0,3})?$';

const PHONE_WORDS = [
  'tel[a-z]{0,10}',
  'tl?f(?:no|n)?',
  'phones?|phn?|fono?',
  'cell?(?:ulare|ulari|ular|phone)?|mobile?|mobil(?:telefon|funk|nummer|no)|mob|handy|natel|movil|portable|gsm',
  'whats ?app',
  'centralino|segreteria|infoline|recapit[oi]|utenza',
  'numer[oi](?: verde| di telefono| unico| utile)?|num|rufnummer|ruf|festnetz|landline|fijo|fixe|accueil|empfang|reception',
  'local|toll[ -]?free|freephone|free ?call|hotline|helpline|gratuito',
  'call(?: us| now| me)?|chiama(?:ci|re|te|teci|mi|ndo)?|appele[zr]|appeler|llam(?:a|e|anos)|llamenos|anrufen|contact (?:no|number)s?|direct line',
  'prenotazion[ei]|prenota|reservations?|reservas?|bookings?|enquir(?:y|ies)|inquiries',
];
export const PHONE_LABEL = new RegExp(`${START}(?:(?:${PHONE_WORDS.join('|')})${END}|[tpmc](?=\\s*[:.)]?\\s*$))`, 'g');

export const FAX_LABEL =
  /(?:^|[^a-z0-9])(?:(?:tele|e-?)?fax(?:es)?\w{0,3}|facsimile|telec(?:opie(?:ur)?)?(?![a-z])|fx?(?=\s*[:.)|]?\s*$))/g;

const SLASH_OR_AND = phrases`
  \s?(?:\/|&|\+|-|,)\s?
  \s(?:e|and|und|et|y|or)\s
`;

/** "Tel/Fax", "phone & fax": one number for both. */
export const PHONE_AND_FAX_LABEL = wholeWords(phrases`
  (?:tel\w*|tl?f(?:no|n)?|phone|ph|t|voice|fono?|cell)\.?(?:${SLASH_OR_AND}|\so\s)(?:tele)?f(?:ax)?
  fax\.?${SLASH_OR_AND}(?:tel\w*|tl?fn?o?|phone|voice)
`);

const anyOf = (words: Readonly<Record<string, readonly string[]>>) => Object.values(words).flat().join('|');
/** Words that say something of a number only right before it, whatever the language. */
const CODE_WORDS =
  'rg|mq|mc|dot|mls|cap|plz|zip|c\\.?p|p\\.? ?o\\.? ?box|postfach|casella postale|box|bp|suite|ste|room|floor|unit|apt|lat(?:itudin[ae]|itude)?|lon(?:g|gitudine|gitude)?|lng|gps|price|prezzo|preis|prix|precio|euros?|usd|icq|legge|d\\.?lgs|regolamento|mat';
/** Words after which a number is dialled, and desks that answer: `Bestellung unter`, `ordini allo`, `order line`. */
const TO_DIAL =
  'fax|al|allo|lo|il|au|aux|le|el|los|unter|unt|bei|under|on|at|to|via|[a-z]*line|desk|services?|servizio|ufficio|office|dept|department|reparto|assistenza|support|servicio|abteilung|dienst|richiesta|request|demande|anfrage|solicitud|peticion|info[a-z]*|contatt[a-z]*|contact[a-z]*|kontakt[a-z]*|sig|sig.ra|dott|mr|mrs|herr|frau|mme|sr|sra';
/** One more word, or a little word and one more, none of which is a telephone: `Pratica edilizia`, `Codice del prodotto`. */
const ONE_MORE = `(?:[\\s.:'’]{1,2}(?!(?:${PHONE_WORDS.join('|')}|${TO_DIAL})(?![a-z]))[a-z]{2,16}){0,2}`;
/** `Batch number`, `Chargennummer`, `numero di lotto`: numbers of a kind that is no telephone's. */
const NUMBER_OF = `(?<![a-z0-9] )(?!(?:${OF_TELEPHONES})[ -])[a-z]{3,20}[ -]numbers?|(?!(?:${OF_TELEPHONES})s?-?n)[a-z]{3,24}-?(?:nummer|nr)|num(?:ero)?\\.? (?:di|d['’]|de|del|dell['’]|della)[ ]?(?!tel|fono|cell|fax|mobil|movil|whats|contatto|contact|emergenz|urgen|assisten|aten|pronto|reception|recep)[a-z]{3,16}`;
export const OTHER_NUMBER_LABEL = new RegExp(
  `${START}(?:(?:${anyOf(REGISTERS)})${END}(?=[^\\d]*$)|(?:(?:${CODE_WORDS})|(?<!(?<![a-z])(?:${anyOf(YOURS)}) )(?:${anyOf(NUMBERED_THINGS)})${END}${ONE_MORE}|${NUMBER_OF})${UP_TO_NUMBER})`,
  'g',
);
/** The same in capitals, on the text as written. */
export const REGISTER_SIGN_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(?:${REGISTER_SIGNS})[\\s.:#°()–-]{0,4}(?:(?:n[ro]?|č|št)[.°]?[\\s:]{0,2})?$`,
  'u',
);
/** A word and "n.", "Nr.", "n°" before the number, where nothing says telephone: `Polizza n.`, not `al n.`. */
export const NUMBERED_LABEL = new RegExp(
  `${START}(?!(?:${OF_TELEPHONES}|allo|dal|dallo|sul|dell|per|with|under|on|at|unter|bei|fur|sous|con|por|chiamando|chiamare)[ .:])[a-z]{3,20}[ .:]{1,2}(?:n[.°º]{1,2}o?|nr\\.?|no\\.|num\\.|№|#)[ .:]{0,3}$`,
);

/** After the number: it goes on as a quantity, a price or a measure. */
export const QUANTITY_AFTER =
  /^\s?(?:€|\$|£|%|eur(?:o|os)?\b|usd\b|chf\b|gbp\b|km\b|m[²2q]\b|mm\b|cm\b|kg\b|gr?\b|ml\b|kwh?\b|sqm?\b|sq\.? ?ft|px\b|°|persone\b|posti\b|recensioni\b|reviews?\b|likes?\b|followers?\b)/i;
/** Before the number: it is a price, a hash tag, an address of a page, a setting, or a code that begins with a letter. */
export const QUANTITY_BEFORE = /(?:[€$£#=@_&]|\bEUR|\bUSD|\bCHF)\s?$|(?<![\p{L}\d.])[ABDEGHI-LNOQRSU-Z]$/u;
/** A word goes on right after the number: it is a code. "3900Fax" and "5551234x12" are not. */
export const CODE_AFTER = /^(?!x\d|ext|int|interno|am\b|pm\b)[a-z]{2}|^[A-Z]{1,3}\d|^[_@=]/;

/** "(fax)" or "- fax" after the number. */
export const FAX_AFTER = /^[ \t]{0,3}(?:[([]\s?(?:tele)?f(?:ax)?\.?\s?[)\]]|[-–:,]?[ \t]?(?:tele)?fax(?=[ \t]*(?:$|[\n)|;,.])))/i;

/** `0471.235.961 RPR Gent`, `… (BTW)`: the register stands behind the number, and no number of its own behind it. */
export const REGISTER_AFTER =
  /^\s?[([,–-]?\s?(?:BTW|TVA|MVA|RPR|RPM|RCS|KBO|BCE|HRB|HRA|KvK|R\.?E\.?A|NIPC|CVR)(?![\p{L}])(?![^\d\n]{0,16}\d[\d./ -]{3})/u;

/** Icons of telephones and faxes by class, file or alternative text; tried on `plain` text. */
export const FAX_ICON = /fax|facsimile|telecopi/;
const ICON_SETS = phrases`
  fa[a-z]?
  icons?
  ico
  ion
  bi
  dashicons
  mdi
  glyphicon
  ti
  flaticon
  et
  la
  uil
  ri
  feather
  eicon
  elementor
  lni
  pe
  ss
  zmdi
  simple
  linearicons
  material
`;

export const PHONE_ICON = oneOf(phrases`
  (?:^|[\s_/.#-])${ICON_SETS}-(?:[a-z]+-){0,2}(?:tele)?(?:phone|fon[a-z]*|mobile|cell[a-z]*|call|handset)(?![a-z])
  (?:^|[\s_/.#-])(?<!(?:hidden|hide|visible|show)-)(?:telephone|telefono?|phone|tel|handset)(?![a-z])
  (?:^|[\s/_-])(?:tele)?(?:phone|fon[a-z]*|handset|tel)[a-z]{0,8}[-_\d]*\.(?:png|svg|jpe?g|gif|webp)
  ^(?:telephone|telefono?|phone|tel|cellulare|mobile|mobil|handy|movil)[.:]?(?=$|\s[^a-z])
`);

/** "via fax il numero è …": the word for number says nothing of its own. */
export const ONLY_NUMBER = /^[^a-z]*(?:(?:il|al|the|die|le|el)[^a-z]+)?(?:numero|number|nummer|num|nr|no|n)[^a-z]*$/;
