import { anyPhrase } from '../../lib/any-phrase.ts';
import { expression, phrases, wholeWords } from '../../lib/words.ts';

/** Words of what nobody took off a site, in five languages; folded unless said otherwise. */

/** The filler of designers: its first words, and words that stand in no language. */
export const LOREM_IPSUM = /\blorem ipsum dolor\b|\b(?:consectetu[er]r?|consectetur) adipi[sc]{1,3}ing elit\b/;
export const STARTS_WITH_LOREM = /^(?:\d+ )?lorem ipsum dolor\b/;

/** Titles that programs and builders give to a page, as the whole title or one of its parts. */
export const DEFAULT_TITLES: ReadonlySet<string> = new Set([
  'untitled document',
  'untitled page',
  'untitled',
  'documento senza titolo',
  'unbenanntes dokument',
  'document sans titre',
  'documento sin titulo',
  'site title',
  'your site title',
  'titolo del sito',
  'website title',
  'page title',
  'my site',
  'my website',
  'my wordpress blog',
  'my blog',
  'mysite',
  'il mio sito',
  'meine website',
  'mon site',
  'mi sitio web',
  'react app',
  'vite app',
  'vite react',
  'vite react ts',
  'create next app',
  'next js app',
  'nuxt app',
  'vue app',
  'angular app',
  'new tab',
  'new page',
  'nuova pagina',
  'redirecting',
  'document',
  'your company name',
  'company name',
  'nome azienda',
  'your business name',
  'business name',
  'joomla',
  'my shop',
  'my store',
]);

/** Pages that a program makes as an example, as the name of a link. */
export const EXAMPLE_PAGE = anyPhrase([
  'sample page',
  'pagina di esempio',
  'pagina d esempio',
  'beispiel seite',
  'page d exemple',
  'pagina de ejemplo',
  'hello world',
  'ciao mondo',
  'hallo welt',
  'bonjour tout le monde',
  'hola mundo',
]);

/** Notice of a shop program that nobody may order in earnest. */
export const DEMO_SHOP = wholeWords({
  it: phrases`
    questo e un negozio (?:di prova|dimostrativo)
    nessun ordine sara (?:considerato|evaso)
  `,
  en: phrases`
    this is a demo store for testing
    no orders shall be fulfilled
  `,
  de: phrases`
    dies ist ein demo ?shop
    keine bestellungen werden ausgefuhrt
  `,
  fr: phrases`
    ceci est une boutique de demonstration
    aucune commande ne sera honoree
  `,
  es: phrases`
    esta es una tienda de demostracion
    no se (?:completara|procesara) ningun pedido
  `,
});

const OWNERS = {
  it: phrases`
    nome (?:dell )?azienda
    (?:la )?tua azienda
    il tuo (?:sito|nome)
  `,
  en: phrases`
    your (?:company|business|brand|website|site|name)(?: name| here)?
    company name
    business name
  `,
  de: phrases`
    firmenname
    ihre? (?:firma|firmenname)
    musterfirma
    mustermann gmbh
  `,
  fr: phrases`
    nom de (?:l |votre )?(?:entreprise|societe)
    votre (?:entreprise|societe|nom)
  `,
  es: phrases`
    nombre de (?:la |tu )?empresa
    tu empresa
  `,
};

/** Company names of a template. */
export const EXAMPLE_COMPANY = expression('iu')`(?:©|copyright|\(c\))[^\p{L}]{0,30}(?:all rights reserved )?${OWNERS}(?!\p{L})`;

const OFFERS = {
  it: phrases`
    offert[ae]
    promo(?:zion[ei])?
    scont[oi]
    sald[oi]
    coupon
    buon[oi]
    iscrizion[ei]
    prenota entro
    solo
    valid[oaie]?
  `,
  en: phrases`
    early booking
    offers?
    sale
    discount
    deal
    voucher
    promo(?:tion)?s?
  `,
  de: phrases`
    angebote?
    aktion(?:en)?
    rabatt
    gutscheine?
    nur
    gultig
  `,
  fr: phrases`
    offres?
    remises?
    soldes
    promotions?
    valables?
    reduction
  `,
  es: phrases`
    ofertas?
    descuentos?
    rebajas?
    promocion(?:es)?
    validas?
    validos?
  `,
};

const UNTIL = {
  it: phrases`
    fino a(?:l|lla|ll)?
    entro (?:il|l)
    scad(?:e|enza)(?: il)?
    termina il
    al
  `,
  en: phrases`
    until
    till
    through
    before
    ends?(?: on)?
    expires?(?: on)?
  `,
  de: phrases`
    bis(?: zum)?
    endet am
  `,
  fr: phrases`
    jusqu (?:au|a)
    avant le
  `,
  es: phrases`
    hasta el
    antes del
    termina el
  `,
};

/** An offer, a discount or a promotion that ends: the words right before its date. */
export const OFFER_UNTIL = expression()`\b${OFFERS}\b(?:\W+\w+){0,9}?\W+${UNTIL}\W*$`;

const COMING_NEXT = {
  it: phrases`
    prossim[ioae] (?:event[oi]|appuntament[oi]|cors[oi]|dat[ae]|concert[oi]|serat[ae]|spettacol[oi]|incontr[oi])
    event[oi] in (?:programma|arrivo)
    in programma
  `,
  en: phrases`
    upcoming (?:events?|dates|courses|shows|classes|workshops)
    next (?:events?|dates|courses|shows)
    coming up
  `,
  de: phrases`
    (?:nachste|kommende|bevorstehende|anstehende|aktuelle) (?:termine|veranstaltungen|kurse|events|konzerte)
  `,
  fr: phrases`
    prochain[es]{0,2} (?:evenements?|rendez vous|dates|concerts?|stages?|spectacles?)
    a venir
  `,
  es: phrases`
    proxim[oa]s? (?:eventos?|fechas?|cursos?|conciertos?|citas?)
  `,
};

/** Headings over what is still to come. */
export const COMING_EVENTS = expression()`^(?:i |gli |le |the |our |unsere |die |nos |les |nuestros |los |nostri )*${COMING_NEXT}\b`;

/** Notices of the pandemic that ask something of customers today. */
export const PANDEMIC =
  /\b(?:covid(?: ?19)?|corona ?virus|coronavirus|pandemi[ae]|pandemie|pandemic|lockdown|confinement|dpcm|green ?pass|sars cov 2)\b/;
export const PANDEMIC_RULE = wholeWords({
  it: phrases`
    chius[oiae]
    riapri\w*
    apert[oiae] (?:solo|secondo)
    obbligo
    obbligatori[oa]
    mascherin[ae]
    distanziamento
    prenotazione obbligatoria
    solo asporto
    normativ[ae]
    disposizioni
    misure di sicurezza
    sanificat\w*
  `,
  en: phrases`
    closed
    reopen\w*
    masks?
    face coverings?
    social distanc\w*
    guidelines
    takeaway only
    safety measures
  `,
  de: phrases`
    geschlossen
    maskenpflicht
    maske
    abstand
    hygienekonzept
    hygieneregeln
    3g
    2g
  `,
  fr: phrases`
    ferme[es]?
    rouvr\w*
    masques?
    gestes barrieres
    pass sanitaire
    mesures sanitaires
  `,
  es: phrases`
    cerrad[oa]s?
    reabr\w*
    mascarillas?
    distancia
    aforo
    medidas de seguridad
  `,
});

const CLOSING = {
  it: phrases`
    chius[oiaei]
    chiusur[ae]
    ferie
    riapriamo
    riapriremo
    riapertura
    riaprira
  `,
  en: phrases`
    closed
    closing
    holidays?
    reopen(?:ing|s)?
    back on
  `,
  de: phrases`
    geschlossen
    betriebsferien
    urlaub
    ferien
    wieder (?:da|geoffnet)
  `,
  fr: phrases`
    ferme[es]?
    fermeture
    conges
    reouverture
    rouvrirons
  `,
  es: phrases`
    cerrad[oa]s?
    cierre
    vacaciones
    reabrimos
    reapertura
  `,
};

/** "We are closed until": the words right before a date. */
export const CLOSED_UNTIL = expression()`\b${CLOSING}\b(?:\W+\w+){0,8}?\W*$`;
/** Wishes of a year's end. */
export const SEASON_WISHES = wholeWords({
  it: phrases`
    buone feste
    buon natale
    felice anno
    buon anno
    auguri di natale
  `,
  en: phrases`
    merry christmas
    happy new year
    season s greetings
  `,
  de: phrases`
    frohe weihnachten
    guten rutsch
    frohes neues jahr
  `,
  fr: phrases`
    joyeux noel
    bonne annee
    joyeuses fetes
  `,
  es: phrases`
    feliz navidad
    felices fiestas
    feliz ano
  `,
});

/** The shop takes no orders. */
export const SHOP_CLOSED = wholeWords({
  it: phrases`
    (?:(?:la |nostra )?vendita on ?line|(?:il |nostro )?(?:negozio|shop)(?: on ?line| online)?) non e (?:attualmente |al momento |piu |ancora )*(?:disponibile|attiv[oa])
    (?:il |lo |nostro |questo )?(?:negozio|shop|store|e commerce)(?: online)? (?:e |al momento |attualmente |temporaneamente )*chiuso
    (?:non (?:accettiamo|accetta|e possibile effettuare)|sospes[ei]) (?:al momento |temporaneamente |nuovi |gli |le )*(?:ordini|ordinazioni|acquisti|vendite)
    (?:ordini|vendite|acquisti)(?: online)? (?:sono )?(?:temporaneamente )?sospes[ei]
  `,
  en: phrases`
    online (?:sales|ordering) (?:is|are) (?:currently |temporarily )*(?:unavailable|suspended)
    (?:the |our |this )?(?:online )?(?:shop|store) is (?:currently |temporarily |now )*closed
    (?:not|no longer) (?:currently )?(?:accepting|taking) (?:any |new |online )*orders
  `,
  de: phrases`
    (?:der |unser )?(?:online ?)?shop ist (?:derzeit |zurzeit |momentan |vorubergehend )*geschlossen
    (?:derzeit|zurzeit|momentan|aktuell) (?:sind )?keine bestellungen
    (?:nehmen|nimmt) (?:derzeit |zurzeit |momentan )*keine bestellungen
  `,
  fr: phrases`
    la vente en ligne (?:est |n est )(?:actuellement |pas |momentanement )*(?:suspendue|disponible|indisponible)
    (?:la |notre )?boutique(?: en ligne)? est (?:actuellement |temporairement |momentanement )*fermee
    (?:ne prenons|n acceptons) (?:plus|pas) (?:de )?commandes
    commandes (?:sont )?(?:actuellement )?suspendues
  `,
  es: phrases`
    la venta online no esta (?:actualmente )?disponible
    (?:la |nuestra )?tienda(?: online| en linea)? (?:esta )?(?:actualmente |temporalmente )*cerrada
    no (?:aceptamos|se aceptan) (?:nuevos )?pedidos
    pedidos (?:estan )?suspendidos
  `,
});
