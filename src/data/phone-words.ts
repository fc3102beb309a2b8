/**
 * What stands before a number and says what it is. Italian, English, German, French, Spanish; tried on `plain` text that
 * ends where the number begins. The label nearest to the number wins.
 */

/** A word boundary that lets "Tel0461…" and "FaxNo." pass. */
const start = '(?:^|[^a-z0-9])';

export const PHONE_LABEL = new RegExp(
  `${start}(?:tel(?:ef|eph|\\b|$|\\.|:)[a-z]*|tel(?=[^a-z])|telefo\\w*|tf(?:no|n)?\\b|phones?\\b|ph\\b|phn\\b|fon\\b|fono\\b|cell?(?:ulare|ular|phone|\\.|\\b)|cel\\b|mobile?\\b|mobil(?:e|telefon|funk|nummer|no)?\\b|mob\\b|handy\\b|natel\\b|movil\\b|portable\\b|gsm\\b|whats ?app\\b|centralino|segreteria|infoline|info ?tel|numero(?: verde| di telefono| unico)?\\b|num\\b|toll[ -]?free|freephone|free ?call|hotline|helpline|landline|festnetz|rufnummer|ruf\\b|call(?: us| now| me)?\\b|chiama(?:ci|re|te|mi)?\\b|appele[zr]\\b|llam(?:a|e|anos)\\b|llamenos|anrufen|dial\\b|text\\b|sms\\b|phone number|contact (?:no|number)s?\\b|direct(?: line| dial)?\\b|office\\b|main\\b|ufficio\\b|buro\\b|prenotazion[ei]\\b|reservations?\\b|reservas?\\b|bookings?\\b|sales\\b|enquir(?:y|ies)\\b|inquiries\\b|recapit[oi]\\b|utenza\\b|fijo\\b|fixe\\b|standard\\b|accueil\\b|empfang\\b|reception\\b|local\\b|toll\\b|800\\b|[tpmcod](?=\\s*[:.)]?\\s*$))`,
  'g',
);

export const FAX_LABEL = /(?:^|[^a-z0-9])(?:(?:tele|e-?)?fax(?:es)?\w{0,3}|facsimile|telecopie(?:ur)?|f(?=\s*[:.)|]?\s*$))/g;

/** "Tel/Fax", "phone & fax": one number for both. */
export const PHONE_AND_FAX_LABEL =
  /\b(?:tel\w*|phone|ph|t|voice|fon|cell)\.?\s?(?:\/|&|\+|-|,|e|and|und|et|y|or|o)\s?(?:tele)?f(?:ax)?\b|\bfax\.?\s?(?:\/|&|\+|-|,|e|and|und|et|y|or)\s?(?:tel\w*|phone|voice)\b|\btelefax\b$/;

/** Numbers that are not for dialling. */
export const OTHER_NUMBER_LABEL =
  /(?:^|[^a-z0-9])(?:p\.? ?i\.?(?:v\.?a\.?)?(?=[^a-z0-9]|$)|partita ?iva|piva|p\. ?iva|iva\b|vat\b|v\.a\.t|tva\b|mwst|ust|umsatzsteuer|steuer|c\.? ?f\.?(?=[^a-z0-9]|$)|cod(?:ice)?\.? ?fisc\w*|codice\b|cod\b|codigo\b|code\b|iban\b|bic\b|swift\b|abi\b|cab\b|c\/c|conto\b|konto|account\b|blz\b|r\.?e\.?a\.?(?=[^a-z]|$)|cciaa|registro imprese|reg\. ?imp\w*|registered (?:no|number)|registration|capitale|cap\. ?soc|sdi\b|siret\b|siren\b|rcs\b|ape\b|naf\b|hrb\b|hra\b|handelsregister|nif\b|cif\b|ein\b|abn\b|acn\b|company (?:no|number|reg)|charity\b|licen[cs]e|lic\b|licenza|isbn|issn|ean\b|gtin|sku\b|asin\b|art(?:icolo|ikel)?\.?(?=[^a-z]|$)|order\b|ordine\b|bestell\w*|item\b|part\b|model\b|cin\b|cir\b|cis\b|codice identificativo|cap\b|plz\b|zip\b|c\.?p\.?(?=[^a-z]|$)|p\.? ?o\.? box|postfach|casella postale|box\b|bp\b|matricola|mat\b|albo\b|iscri\w*|n\.? ?iscr\w*|prot(?:ocollo)?\b|id\b|ref\b|rif\b|lat(?:itudin\w*)?\b|lon(?:gitudin\w*)?\b|lng\b|gps\b|copyright|price|prezzo|preis|prix|precio|euro?s?\b|usd\b|member\b|policy\b|case\b|dre\b|mls\b|dot\b|mc\b|npi\b|rpps|adeli|icq\b|version|sentenza|legge|decreto|d\.?lgs|regolamento|rg\b|tracking|ticket|serial|seriale|targa|mq\b)/g;

/** After the number: it goes on as a quantity, a price or a measure. */
export const QUANTITY_AFTER =
  /^\s?(?:€|\$|£|%|eur(?:o|os)?\b|usd\b|chf\b|gbp\b|km\b|m[²2q]\b|mm\b|cm\b|kg\b|gr?\b|ml\b|kwh?\b|sqm?\b|sq\.? ?ft|px\b|°|persone\b|posti\b|recensioni\b|reviews?\b|likes?\b|followers?\b)/i;
/** Before the number: it is a price, a hash tag, an address of a page, a setting. */
export const QUANTITY_BEFORE = /(?:[€$£#=@_&]|\bEUR|\bUSD|\bCHF)\s?$/;

/** "(fax)" or "- fax" after the number. */
export const FAX_AFTER = /^[ \t]{0,3}(?:[([]\s?(?:tele)?f(?:ax)?\.?\s?[)\]]|[-–:,]?[ \t]?(?:tele)?fax(?=[ \t]*(?:$|[\n)|;,.])))/i;
