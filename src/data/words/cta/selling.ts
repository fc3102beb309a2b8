import { type CtaPhrases, SOME } from './phrases.ts';

export const QUOTE: CtaPhrases = {
  kind: 'quote',
  invites: {
    it: [
      `(richied[iae]|richiedete|richiedici|chied[iae]|chiedete|chiedici|ottieni|ottenere|calcola|ricevi|fai|fatti fare|scopri|richiesta|richiedere|invia|compila|voglio|configura|domanda) ${SOME}preventiv[oi]`,
      'preventiv[oi] (gratuit[oi]|gratis|online|immediato|personalizzato|veloce|rapido|in|senza impegno)',
      `(richied[iae]|richiedete|chied[iae]|ricevi|ottieni|richiedi) ${SOME}(quotazione|offerta|stima|valutazione|sopralluogo)`,
      '(valutazione|sopralluogo|stima) gratuit[ao]',
    ],
    en: [
      `(get|request|ask|receive|free|instant|your|an?|send|start|claim|for) ${SOME}(quotes?|estimates?|quotations?)`,
      '(quote|estimate) (request|form)',
      'request (pricing|a valuation|a price)',
    ],
    de: [
      `\\w*angebot ${SOME}(anfordern|einholen|anfragen|erhalten|sichern|bekommen|erstellen lassen)`,
      `(kostenloses|unverbindliches|individuelles|ihr|dein) ${SOME}angebot`,
      'kostenvoranschlag( anfordern| einholen)?',
      '(jetzt|unverbindlich|kostenlos|preis|direkt|gleich|hier|online) (unverbindlich |kostenlos )?anfragen',
      '(unverbindliche|kostenlose|zur) (anfrage|preisanfrage)',
      'offerte (anfordern|anfragen|einholen)',
      'preisanfrage( stellen)?',
    ],
    fr: [
      `(demande[zr]?|demande de|obtenir|obtenez|recevoir|recevez|faire|faites|calcule[zr]?|estime[zr]?|envoyer|je veux|mon|votre) ${SOME}devis`,
      'devis (gratuit|en ligne|immediat|personnalise|rapide|sous|offert)',
      `(demande[zr]?|obtenez|recevez) ${SOME}(estimation|chiffrage)`,
    ],
    es: [
      `(pide|pida|pedir|pidenos|solicita|solicite|solicitar|obten|obtenga|obtener|consigue|calcula|calcular|quiero|enviar|recibe|reciba|tu|su) ${SOME}(presupuesto|cotizacion)`,
      'presupuesto (gratis|gratuito|sin compromiso|online|en)',
      '(cotiza|cotice|cotizar) (ahora|online|ya)',
    ],
    nl: ['offerte (aanvragen|opvragen|vragen)|vrijblijvende offerte'],
    pt: [`(pedir|peca|solicitar|solicite) ${SOME}orcamento|orcamento gratis`],
  },
  names: {
    it: ['preventiv[oi]', 'quotazione'],
    en: ['(quotes?|estimates?)'],
    de: ['(angebot|anfrage|anfragen)'],
    fr: ['devis'],
    es: ['presupuestos?'],
  },
  not: ['haufige anfragen', 'quotes? of', 'famous', 'sondaggio'],
};

export const BUY: CtaPhrases = {
  kind: 'buy',
  invites: {
    it: [
      '(acquist|compr)(a|are|ate|i|alo|ala|ali|ale) (ora|subito|online|on line|adesso|qui|il|la|lo|i|le|gli|l|un|una|su|sul|da|prodott[oi]|bigliett[oi])',
      '^(acquista|compra|compralo|acquistalo|vai allo? (shop|store|negozio)( online)?)$',
      'aggiungi al carrello|metti nel carrello|procedi all acquisto',
      '(shop|negozio|store|bottega) (online|on line)',
      '(regala|regalate) (ora|un[ao]?|il|la)',
      '(entra|visita|vai|scopri) (nel|nello|il|al|allo|lo) (nostro )?(shop|negozio|store)( online)?',
    ],
    en: [
      'buy (now|online|it|tickets?|here|yours?|an?|the|this|gift|today|from|on|direct|in)',
      '^buy$',
      'add to (cart|basket|bag)',
      'shop (now|online|the|all|our|here|today)',
      '(purchase (now|online|here|tickets?)|checkout now)',
      '(get|buy) (your )?tickets',
      'online (shop|store)',
      '(go to|visit) (the|our) (online )?(shop|store)',
    ],
    de: [
      '(jetzt|online|hier|direkt|gutschein|tickets?|karten) (\\w+ )?(kaufen|erwerben)',
      '^kaufen$|(bei|auf|im|uber|in unserem) (\\w+ ){1,3}kaufen|kaufen (bei|auf|im)',
      'in den warenkorb|jetzt shoppen|zum (online ?)?shop|online ?shop|webshop',
    ],
    fr: [
      '(j achete|achete[zr])( maintenant| en ligne| un| une| le| la| les| des| votre| vos| sur)?',
      'ajouter au panier|boutique en ligne|(voir|visite[zr]|decouvrir) (la|notre) boutique',
    ],
    es: [
      '(compra|compre|comprar) (ahora|ya|online|aqui|tu|tus|su|sus|en|entradas|el|la|un|una)',
      '^(compra|comprar)$',
      '(anadir|agregar|anade) (al carrito|a la cesta|a la bolsa)',
      'tienda (online|en linea)|ir a la tienda|(visita|ver) (la|nuestra) tienda',
    ],
  },
  names: {
    it: ['(shop|store|e shop|eshop|e commerce)', '(negozio|carrello|prodott[oi]|acquisti|gift card|buon[oi] regalo|cassa)'],
    en: ['(cart|basket|checkout|gift cards?|vouchers?)'],
    de: ['(warenkorb|gutscheine?|kasse)'],
    fr: ['(boutique|panier|bons? cadeaux?)'],
    es: ['(tienda|carrito|cesta)'],
  },
  not: [
    'come (acquistare|comprare)',
    '^(i )?(nostri )?prodott[oi] (per|da|di)',
    'dove (acquistare|comprare)',
    'where to buy',
    'condizioni',
    'terms',
    'app store',
    'google play',
    'compra ?vendita',
    'barber ?shop',
    'coffee ?shop',
    'body ?shop',
    'workshop',
  ],
};

export const ORDER: CtaPhrases = {
  kind: 'order',
  invites: {
    it: [
      'ordin(a|are|ate|alo|ala)',
      `(fai|effettua|invia|completa|inizia) ${SOME}ordine`,
      'ricevi(lo|la|li|le)? (tutto )?a (casa|domicilio)',
    ],
    en: [
      'order (now|online|here|today|food|take ?away|take ?out|delivery|yours?|an?|direct|for|from|via|on|pickup|in)',
      '^order$',
      `(place|start|submit) ${SOME}order`,
      'click (and |et |n )?collect',
      'get (it|yours|them) delivered',
    ],
    de: [
      '(jetzt |online |hier |essen )?bestellen( sie)?',
      '(online ?bestellung|zur bestellung|lieferservice bestellen)',
      '(jetzt |nach hause )?liefern lassen',
    ],
    fr: [
      '(je )?commande[zr]( en ligne| maintenant| ici| ton| votre| un| une)?',
      '^commande( ton| ta| tes| en ligne| ici| maintenant)',
      'faites vous livrer( chez vous)?',
    ],
    es: [
      'pid[ea] (ya|ahora|online|a|aqui|en|(tu|su) (?!cita|hora|turno|visita|revision|consulta|primera|presupuesto|cotizacion|valoracion|informacion))',
      '(^pedir$|pedir (ahora|online|a domicilio|comida|ya|en))',
      `ha(z|ga|cer) ${SOME}(pedido|encargo)|(realiza|realizar|enviar) ${SOME}(pedido|encargo)`,
      'recibe(lo|la)? (en casa|a domicilio)',
      '^encarg(a|ar|ue|alo|ala)( (ya|ahora|online|aqui|el tuyo|la tuya))?$',
    ],
  },
  names: {
    it: ['(delivery|take ?away|take ?out|asporto|domicilio|consegna a domicilio)'],
    en: ['pick ?up'],
    de: ['(lieferservice|lieferung|abholung)'],
    fr: ['(livraison|a emporter)'],
    es: ['(para llevar|a domicilio|pedidos?)'],
  },
  not: [
    'ordina (per|i risultati|in base|dal)',
    'order by',
    'in order',
    'newsletter',
    'katalog',
    'prospekt',
    'rezepte?',
    'uberweisung(en)?',
    'suivi',
    'track',
    'cita',
    'presupuesto',
    'segui',
    'stato',
    'ordine degli',
    'ordine dei',
    'termini',
    'infos?',
    'come ordinare',
    'ordina la lista',
    'sort(ieren)?',
  ],
};

export const COUPON: CtaPhrases = {
  kind: 'coupon',
  invites: {
    it: [
      `(scarica|ottieni|richiedi|ricevi|usa|prendi|attiva|sblocca|stampa) ${SOME}(sconto|coupon|buono sconto|codice sconto|promo)`,
      '(coupons?|buon[oi] sconto|codic[ei] sconto|codice promo(zionale)?)',
    ],
    en: [`(get|claim|grab|download|redeem|use|unlock|print) ${SOME}(discount|coupons?|off)`, '(discount|promo|voucher) codes?'],
    de: [
      `(gutschein|rabatt|rabattcode|gutscheincode) ${SOME}(sichern|einlosen|erhalten|holen|kaufen|bestellen|verschenken)`,
      '(gutscheincode|rabattcode)',
    ],
    fr: [
      'code promo|bon de reduction|codes promo',
      `(profite[zr]?|obtenir|obtenez|recevoir|recevez|beneficie[zr]?) ${SOME}(reduction|remise|code)`,
    ],
    es: [
      '(cupon|cupones|codigo (de )?descuento|codigo promocional)',
      `(consigue|obten|aprovecha|canjea) ${SOME}(descuento|cupon)`,
    ],
  },
  names: {},
  not: ['termini', 'terms', 'condizioni', 'conditions', 'agb'],
};

/** What is given away: a voucher all the same, sold and not taken off. */
export const GIFT_CARDS = {
  it: [
    '(buon[oi]|cart[ae]|card|cofanett[oi]|voucher|assegn[oi]) regalo',
    'regala (un |una )?(buono|carta|voucher|esperienza|soggiorno|cena)',
  ],
  en: ['(e )?gifts? (cards?|vouchers?|certificates?)'],
  de: [
    '(geschenk|wert)gutscheine?',
    'gutscheine? (kaufen|verschenken|bestellen|online|shop)',
    'geschenkkarten?',
    'gutscheinshop',
  ],
  fr: ['(bons?|cartes?|cheques?|coffrets?|pass) cadeaux?'],
  es: ['(tarjetas?|bonos?|vales?|cheques?) (de )?regalo'],
} as const;

export const DONATE: CtaPhrases = {
  kind: 'donate',
  invites: {
    it: ['(dona|dona ora|donaci|fai una donazione|sostienici|dona il (tuo )?5 ?x ?(1000|mille))'],
    en: ['(donate|make a donation|give now)'],
    de: ['(jetzt )?spenden'],
    fr: ['(faire|faites) un don|je donne'],
    es: ['(donar|dona ahora|haz un donativo|haz una donacion)'],
  },
  names: { it: ['donazioni'], en: ['donations?'] },
  not: ['coupon'],
};
