import { expression, phrases, wholeWords } from '../../lib/words.ts';

/**
 * Words at which a "no" of ours is not believed: what stands on the page may be the thing that was not found. Folded, five languages. Each
 * asks little on purpose: the guard only ever turns "no" into "unknown".
 */

/** A heading or a line about how one pays. */
export const PAYING = wholeWords({
  it: phrases`
    (?:metodi|modalita|forme|sistemi|mezzi) di pagamento
    pagament[io] (?:sicur[io]|accettat[io]|con|in contanti|online|tramite)
    accettiamo (?:carte|pagamenti|bancomat)
  `,
  en: phrases`
    payment (?:methods?|options?)
    ways to pay
    we accept (?:cash|cards|credit|all major)
  `,
  de: phrases`
    zahlungs(?:arten|methoden|moglichkeiten|mittel)
    zahlung per
  `,
  fr: phrases`
    (?:modes?|moyens?) de paiement
    paiement (?:par|securise|en ligne)
  `,
  es: phrases`
    (?:formas|metodos|medios) de pago
    pago (?:con|seguro)
  `,
});

/** A newsletter named where one acts: on a button, a link, a heading, a field. */
export const NEWSLETTER_NAMED =
  /\b(?:newsletters?|mailing list|lettre d information|boletin (?:de noticias|informativo)|rundbrief)\b/;

/** Words on a control with which one books. */
export const BOOKING_NAMED =
  /^(?:prenota(?: ora| online| subito| adesso)?|book (?:now|online)|jetzt buchen|online buchen|termin buchen|reserver(?: en ligne| maintenant)?|reserva(?:r)? (?:ahora|online|en linea))$/;

/** Words on a control that put goods into a basket. */
export const BASKET_NAMED =
  /^(?:aggiungi al carrello|metti nel carrello|add to (?:cart|basket|bag)|in den (?:warenkorb|einkaufswagen)|ajouter au panier|(?:anadir|agregar) (?:al carrito|a la cesta))$/;

/** A gift card or voucher to be had. */
export const VOUCHER_NAMED =
  /\b(?:buon[oi] regalo|gift (?:cards?|vouchers?|certificates?)|geschenkgutscheine?|(?:cheques?|cartes?|bons?) cadeaux?|(?:tarjetas?|bonos?|cheques?) regalo)\b/;

/** A privacy notice on a link. */
export const PRIVACY_NAMED =
  /\b(?:privacy|datenschutz\w*|confidentialite|donnees personnelles|privacidad|proteccion de datos|trattamento dei dati|protezione dei dati)\b/;

/** Names of the days, long and short: hours are read with them. */
export const DAY_NAMED = wholeWords(phrases`
  lun(?:edi|di)?
  mart?(?:edi|di|es)?
  merc?(?:oledi|redi)?
  gio(?:vedi)?
  jeu(?:di)?
  jue(?:ves)?
  ven(?:erdi|dredi)?
  vie(?:rnes)?
  sab(?:ato|ado)?
  sam(?:edi|stag)?
  dom(?:enica|ingo)?
  dim(?:anche)?
  mon(?:day|tag)?
  tue(?:s|sday)?
  die(?:nstag)?
  wed(?:nesday)?
  mit(?:twoch)?
  thu(?:rs|rsday)?
  don(?:nerstag)?
  fri(?:day)?
  fre(?:itag)?
  sat(?:urday)?
  sun(?:day)?
  son(?:ntag)?
  mo
  di
  mi
  do
  fr
  sa
  so
  lundi
  lunes
  miercoles
`);

/** A label before a number that is dialled. */
export const DIALLED =
  /\b(?:tel(?:efono|efon|ephone)?|phone|cell(?:ulare)?|mobile|handy|mobil|call us|chiama(?:ci)?|rufen sie|appelez|telefonos?|llama(?:nos)?)\s?\.?\s?:?\s*\+?\(?\d[\d\s()./-]{6,}\d/;

const VAT_LABELS = phrases`
  p\.?\s?i\.?v\.?a\.?
  partita iva
  vat(?: (?:no|nr|number|reg)\.?)?
  ust-?\s?id(?:-?nr)?\.?
  tva(?: intracom\w*)?
  n\.?i\.?f\.?
  c\.?i\.?f\.?
`;

/** A number that the page itself calls a VAT number, right or not. */
export const VAT_LABELLED = expression('iu')`(?:^|[\s(·|–-])${VAT_LABELS}\s*[:.n°º]*\s*(?:[a-z]{2}\s?)?(\d[\d .]{6,14})(?!\d)`;
