import { phrases, wholeWords } from '../../lib/words.ts';

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
