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
  'call(?: us| now| me)?|chiama(?:ci|re|te|mi)?|appele[zr]|appeler|llam(?:a|e|anos)|llamenos|anrufen|contact (?:no|number)s?|direct line',
  'prenotazion[ei]|prenota|reservations?|reservas?|bookings?|enquir(?:y|ies)|inquiries',
];
export const PHONE_LABEL = new RegExp(`${START}(?:(?:${PHONE_WORDS.join('|')})${END}|[tpmc](?=\\s*[:.)]?\\s*$))`, 'g');

export const FAX_LABEL =
  /(?:^|[^a-z0-9])(?:(?:tele|e-?)?fax(?:es)?\w{0,3}|facsimile|telec(?:opie(?:ur)?)?(?![a-z])|fx?(?=\s*[:.)|]?\s*$))/g;

/** "Tel/Fax", "phone & fax": one number for both. */
export const PHONE_AND_FAX_LABEL =
  /\b(?:tel\w*|tl?f(?:no|n)?|phone|ph|t|voice|fono?|cell)\.?(?:\s?(?:\/|&|\+|-|,)\s?|\s(?:e|and|und|et|y|or|o)\s)(?:tele)?f(?:ax)?\b|\bfax\.?(?:\s?(?:\/|&|\+|-|,)\s?|\s(?:e|and|und|et|y|or)\s)(?:tel\w*|tl?fn?o?|phone|voice)\b/;

/** Numbers in registers, of accounts and codes: other words may stand between the label and the number. */
const REGISTER_WORDS = [
  'p\\.? ?i\\.?(?:v\\.?a\\.?)?|partita ?iva|p\\. ?iva|iva|vat(?: no| reg)?|tva|mwst|ust(?:-?id[a-z]*)?|umsatzsteuer[a-z-]*|steuer[a-z-]*',
  'c\\.? ?f\\.?|cod(?:ice)?\\.? ?fisc[a-z]*|iban|bic|swift|abi|cab|c/c|conto corrente|konto[a-z]*|account|blz',
  'r\\.?e\\.?a\\.?|cciaa|registro imprese|reg\\. ?imp[a-z]*|registered (?:no|number)|capitale|cap\\. ?soc\\.?|sdi|codice (?:univoco|destinatario)',
  'siret|siren|rcs|ape|naf|hr[ab]|handelsregister|amtsgericht|nif|cif|ein|abn|acn|company (?:no|number|reg[a-z]*)|charity|rpps|adeli|npi',
  'kunden-? ?(?:nummer|nr)|rechnungs-? ?(?:nummer|nr)|bestell-? ?(?:nummer|nr)|(?:customer|client|account|invoice) (?:no|nr|number|id)|(?:codice|numero) (?:cliente|pratica|ordine)|numero de (?:client|commande|cliente|pedido)',
  'isbn|issn|ean|gtin|sku|asin|cin|cir|albo|iscri[a-z]*|matricola|prot(?:ocollo)?|targa',
];
/** Words that say something of a number only right before it. */
const CODE_WORDS = [
  'cod(?:ice|igo|e)?|art(?:icolo|ikel|icle)?|order|ordine|bestell[a-z]*|item|part|model|ref|rif|id|mat|ticket|tracking|serial[e]?|version',
  'licen[cs]e|lic|licenza|dre|mls|dot|mc|registration|policy|case',
  'cap|plz|zip|c\\.?p|p\\.? ?o\\.? ?box|postfach|casella postale|box|bp|suite|ste|room|floor|unit|apt',
  'lat(?:itudin[ae]|itude)?|lon(?:g|gitudine|gitude)?|lng|gps|price|prezzo|preis|prix|precio|euros?|usd|icq|legge|decreto|d\\.?lgs|regolamento|rg|mq',
];
export const OTHER_NUMBER_LABEL = new RegExp(
  `${START}(?:(?:${REGISTER_WORDS.join('|')})${END}(?=[^\\d]*$)|(?:${CODE_WORDS.join('|')})${UP_TO_NUMBER})`,
  'g',
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
