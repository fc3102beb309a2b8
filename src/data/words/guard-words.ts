import { expression, phrases, wholeText, wholeWords } from '../../lib/words.ts';

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
export const NEWSLETTER_NAMED = wholeWords({
  it: phrases`
    newsletters?
  `,
  en: phrases`
    newsletters?
    mailing list
  `,
  de: phrases`
    rundbrief
  `,
  fr: phrases`
    lettre d information
  `,
  es: phrases`
    boletin (?:de noticias|informativo)
  `,
});

/** Words on a control that opens a window to talk in. */
export const CHAT_OPENED = wholeText({
  it: phrases`
    apri (?:la )?chat
    chatta (?:con noi|ora|adesso)
    chat (?:dal vivo|in diretta)
  `,
  en: phrases`
    open (?:the )?chat
    start (?:a |the )?chat
    chat (?:now|with us)
    live chat
  `,
  de: phrases`
    chat (?:starten|offnen)
    jetzt chatten
  `,
  fr: phrases`
    ouvrir (?:le )?chat
    chat en direct
    discuter en direct
  `,
  es: phrases`
    abrir (?:el )?chat
    chat en (?:vivo|directo)
    chatea con nosotros
  `,
});

/** Words on a control with which one books. */
export const BOOKING_NAMED = wholeText({
  it: phrases`
    prenota(?: ora| online| subito| adesso)?
  `,
  en: phrases`
    book (?:now|online)
  `,
  de: phrases`
    jetzt buchen
    online buchen
    termin buchen
  `,
  fr: phrases`
    reserver(?: en ligne| maintenant)?
  `,
  es: phrases`
    reservar? (?:ahora|online|en linea)
  `,
});

/** Words on a control that put goods into a basket. */
export const BASKET_NAMED = wholeText({
  it: phrases`
    aggiungi al carrello
    metti nel carrello
  `,
  en: phrases`
    add to (?:cart|basket|bag)
  `,
  de: phrases`
    in den (?:warenkorb|einkaufswagen)
  `,
  fr: phrases`
    ajouter au panier
  `,
  es: phrases`
    (?:anadir|agregar) (?:al carrito|a la cesta)
  `,
});

/** A gift card or voucher to be had. */
export const VOUCHER_NAMED = wholeWords({
  it: phrases`
    buon[oi] regalo
  `,
  en: phrases`
    gift (?:cards?|vouchers?|certificates?)
  `,
  de: phrases`
    geschenkgutscheine?
  `,
  fr: phrases`
    (?:cheques?|cartes?|bons?) cadeaux?
  `,
  es: phrases`
    (?:tarjetas?|bonos?|cheques?) regalo
  `,
});

/** A privacy notice on a link. */
export const PRIVACY_NAMED = wholeWords({
  it: phrases`
    trattamento dei dati
    protezione dei dati
  `,
  en: phrases`
    privacy
  `,
  de: phrases`
    datenschutz\w*
  `,
  fr: phrases`
    confidentialite
    donnees personnelles
  `,
  es: phrases`
    privacidad
    proteccion de datos
  `,
});

/** Names of the days, long and short: hours are read with them. */
export const DAY_NAMED = wholeWords({
  it: phrases`
    lun(?:edi)?
    mart?(?:edi)?
    merc?(?:oledi)?
    gio(?:vedi)?
    ven(?:erdi)?
    sab(?:ato)?
    dom(?:enica)?
  `,
  en: phrases`
    mon(?:day)?
    tue(?:s|sday)?
    wed(?:nesday)?
    thu(?:rs|rsday)?
    fri(?:day)?
    sat(?:urday)?
    sun(?:day)?
  `,
  de: phrases`
    mon(?:tag)?
    die(?:nstag)?
    mit(?:twoch)?
    don(?:nerstag)?
    fre(?:itag)?
    sam(?:stag)?
    son(?:ntag)?
    mo
    di
    mi
    do
    fr
    sa
    so
  `,
  fr: phrases`
    lun(?:di)?
    mar(?:di)?
    mer(?:credi)?
    jeu(?:di)?
    ven(?:dredi)?
    sam(?:edi)?
    dim(?:anche)?
  `,
  es: phrases`
    lun(?:es)?
    mar(?:tes)?
    miercoles
    jue(?:ves)?
    vie(?:rnes)?
    sab(?:ado)?
    dom(?:ingo)?
  `,
});

const DIAL_LABELS = {
  it: phrases`
    tel(?:efono)?
    cell(?:ulare)?
    chiama(?:ci)?
  `,
  en: phrases`
    telephone
    phone
    mobile
    call us
  `,
  de: phrases`
    telefon
    handy
    mobil
    rufen sie
  `,
  fr: phrases`
    appelez
  `,
  es: phrases`
    telefonos?
    llama(?:nos)?
  `,
};
/** A label before a number that is dialled. */
export const DIALLED = expression()`\b${DIAL_LABELS}\s?\.?\s?:?\s*\+?\(?\d[\d\s()./-]{6,}\d`;

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
