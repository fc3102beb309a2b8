import { anyPhrase } from '../../lib/any-phrase.ts';
import type { FactName } from '../../model/facts.ts';

/** What the name of a page promises to those who open it. */
export interface PagePromise {
  readonly facts: readonly FactName[];
  /** The whole words on a link to it, folded; small words around them apart. */
  readonly words: RegExp;
}

const promise = (facts: readonly FactName[], phrases: readonly string[]): PagePromise => ({ facts, words: anyPhrase(phrases) });

/** Words that may stand before or behind the name of a page ("Le nostre recensioni", "Unsere Öffnungszeiten"). */
export const BESIDE_A_NAME: ReadonlySet<string> = new Set(
  (
    'il lo la i gli le l un una nostro nostra nostri nostre tue vostre gli tutte tutti e ed o di da del dei delle della qui vai leggi vedi scopri ' +
    'the our your my us all more and of for see read view here or ' +
    'der die das den unsere unser unseren ihre ihr und zu zum zur von alle hier mehr oder ' +
    'le la les l notre nos votre vos mes et de du des d tous toutes voir lire ici ou ' +
    'el los las nuestro nuestra nuestros nuestras tu sus y del ver leer aqui todas todos'
  ).split(' '),
);

/** Names of pages in five languages, in the order in which they are worth a visit. */
export const PAGE_PROMISES: readonly PagePromise[] = [
  promise(
    ['reviewProfiles'],
    [
      // it
      'dicono di noi',
      'cosa dicono(?: (?:di noi|i (?:nostri )?(?:clienti|ospiti|pazienti)))?',
      'recensioni(?: dei clienti| degli ospiti| google)?',
      'opinioni(?: dei clienti| degli ospiti)?',
      'testimonianze',
      'parlano di noi',
      'libro degli ospiti',
      'feedback',
      'commenti',
      // en
      'reviews?(?: us)?',
      '(?:client |customer |guest |google |patient )?(?:reviews|testimonials)',
      'what (?:people|(?:our )?(?:clients|customers|guests|patients)|others) (?:say|think)(?: about us)?',
      'guest ?book',
      '(?:kind|nice) words',
      // de
      '(?:kunden|gaste|google )?(?:bewertungen|stimmen|rezensionen|meinungen)',
      'das sagen (?:unsere )?(?:kunden|gaste|patienten|andere)(?: uber uns)?',
      '(?:was )?(?:kunden|gaste|andere) (?:uber uns|sagen)(?: sagen)?',
      'gastebuch',
      'kundenstimmen',
      // fr
      'avis(?: (?:clients?|google|patients?))?',
      'temoignages?(?: clients?)?',
      'ils (?:parlent|disent) (?:de nous|du bien de nous)',
      'ce qu (?:ils|on) (?:disent|dit)(?: de nous)?',
      'livre d or',
      // es
      'opiniones(?: de (?:clientes|huespedes))?',
      'resenas(?: de google)?',
      'testimonios',
      'valoraciones',
      '(?:lo )?que dicen(?: (?:de nosotros|nuestros clientes))?',
      'libro de visitas',
    ],
  ),
  promise(
    ['openingHours'],
    [
      'orari(?:o)?(?: (?:di )?apertura| e (?:giorni|contatti|sede|dove siamo)| di ricevimento| ambulatorio| negozio)?',
      'quando siamo aperti',
      'apertura',
      '(?:opening|business|office|shop|store|visiting) (?:hours|times)',
      'hours(?: (?:and )?(?:location|directions))?',
      'when we are open',
      'offnungszeiten',
      '(?:sprech|ordinations|geschafts|burozeiten|laden)(?:zeiten|stunden)',
      'zeiten',
      'horaires?(?: d ouverture| et acces)?',
      'horarios?(?: de (?:apertura|atencion))?',
    ],
  ),
  promise(
    ['payments'],
    [
      '(?:metodi|modalita|forme|sistemi|opzioni) di pagamento',
      'pagamenti?(?: sicuri?| e spedizion[ei]| accettati)?',
      'spedizion[ei] e pagament[io]',
      'come pagare',
      '(?:payment|paying)(?: methods?| options?| information| and (?:shipping|delivery))?',
      '(?:shipping|delivery) and payments?',
      'how to pay',
      'zahlung(?:s(?:arten|methoden|moglichkeiten|weisen|bedingungen|informationen))?(?: und versand)?',
      'versand und zahlung(?:sarten|sbedingungen)?',
      'bezahl(?:ung|arten|methoden|moglichkeiten)',
      '(?:modes?|moyens?|modalites) de paiements?',
      'paiements?(?: securise| et livraison)?',
      'livraison et paiement',
      '(?:formas|metodos|medios|modos) de pagos?',
      'pagos?(?: y envios?| seguro)?',
      'envios? y (?:formas de )?pagos?',
      'como pagar',
    ],
  ),
  promise(
    ['newsletter'],
    [
      'newsletter(?: abonnieren| anmelden| anmeldung| abonnement| sign ?up| bestellen)?',
      '(?:iscriviti|iscrizione|abbonati)(?: alla(?: nostra)?)? newsletter',
      '(?:mailing list|sign up for (?:our )?(?:news|emails|newsletter))',
      's (?:abonner|inscrire) a la newsletter',
      '(?:lettre|bulletin) d information',
      'boletin(?: de noticias| informativo)?',
      'suscri(?:bete|pcion)(?: al boletin| a la newsletter)?',
    ],
  ),
  promise(
    ['coupon'],
    [
      'buon[oi] (?:regalo|sconto)',
      'idee? regalo',
      'coupons?',
      'gift (?:cards?|vouchers?|certificates?)',
      '(?:discount )?vouchers?',
      '(?:geschenk)?gutscheine?',
      '(?:bons?|cheques?|cartes?) cadeaux?',
      '(?:tarjetas?|bonos?|cheques?|vales?) (?:de )?regalo',
      'cupones',
    ],
  ),
  promise(
    ['payments'],
    [
      '(?:termini e )?condizioni(?: generali)?(?: di)? vendita|termini e condizioni',
      'spedizion[ei](?: e resi)?',
      'terms(?: and conditions)?(?: of (?:sale|use|service))?',
      '(?:shipping|delivery)(?: and returns)?',
      'agb',
      'allgemeine geschaftsbedingungen',
      'versand(?:kosten|informationen)?',
      'lieferung(?: und versand)?',
      'cgv',
      'conditions(?: generales)?(?: de)? vente',
      'livraisons?(?: et retours)?',
      '(?:terminos y )?condiciones(?: generales)?(?: de)? (?:venta|compra)',
      'terminos y condiciones',
      'terminos de uso',
      'envios?(?: y devoluciones)?',
    ],
  ),
  promise(
    ['address', 'map', 'openingHours', 'phones'],
    [
      '(?:punti|punto) vendita|negozi|filiali',
      '(?:stores|shops|branches|store locator|find a store)',
      'filialen?|geschafte|filialfinder',
      'magasins|boutiques|points de vente',
      'tiendas|puntos de venta',
    ],
  ),
  promise(
    ['phones', 'emails'],
    [
      'servizio clienti|assistenza clienti',
      'customer (?:service|care|support)',
      'kunden(?:service|dienst|betreuung)',
      'service client',
      'atencion al cliente',
    ],
  ),
  promise(
    ['address', 'map', 'openingHours'],
    [
      'dove (?:siamo|trovarci)',
      'dove e come',
      'come (?:raggiungerci|arrivare|trovarci)',
      'la sede|le sedi|sedi|sede',
      'mappa',
      'where (?:we are|to find us)',
      '(?:how to )?find us',
      '(?:get )?directions',
      '(?:our )?locations?',
      'how to (?:get here|reach us)',
      '(?:so )?finden sie uns',
      'anfahrt(?:sbeschreibung|splan|sweg)?',
      'lage(?: und anfahrt)?|standorte?|lageplan',
      '(?:ou )?nous trouver',
      'ou (?:nous trouver|sommes nous)',
      'acces|plan d acces|comment venir|venir',
      'donde (?:estamos|encontrarnos)',
      'como llegar',
      'ubicacion|localizacion',
    ],
  ),
  promise(
    ['address', 'vatNumber', 'phones', 'emails'],
    ['impressum', 'imprint', 'legal notice', 'mentions legales', 'aviso legal', 'note legali', 'dati societari'],
  ),
  promise(
    ['phones', 'emails', 'address', 'contactForm', 'whatsapp', 'openingHours'],
    [
      'contatti|contattaci|contatto|contattami|recapiti',
      'il nostro numero|(?:il nostro )?numer[oi] di telefono|telefono e (?:mappa|indirizzo)|ci trovi qui|fatti sentire|chiedi a noi',
      'raggiungi(?:ci|mi)|trova(?:ci|mi)|(?:resta|restiamo|rimani|tieniti|entra) in contatto|facciamo due chiacchiere|(?:facci|dacci) (?:uno squillo|un colpo di telefono)',
      'scrivi(?:ci|mi)|chiama(?:ci|mi)|telefona(?:ci|mi)|(?:scrivi|chiama)(?:ci|mi) o (?:chiama|scrivi|telefona)(?:ci|mi)?',
      '(?:scriv|chiam|contatt|telefon)(?:ete|ate)(?:ci|mi)',
      'parl(?:a con noi|iamone|iamo)|mettiti in contatto|vieni a trovarci|dove e come contattarci|come contattarci',
      'contacts?(?: us| me| details| info(?:rmation)?)?',
      '(?:write|call|phone|ring|reach|message|e ?mail|talk|speak) (?:to )?us',
      '(?:get|be|keep) in touch|reach out|say hello|let s talk|drop us a line|come (?:and )?see us|how to (?:reach|contact) us',
      '(?:our )?(?:phone|telephone) numbers?|where to find us|say hi|ask us|chat (?:to|with) us|speak (?:to|with) us|leave (?:us )?a message|(?:send|drop) us a (?:note|message|mail|few lines)|pop in',
      'kontakt(?:e|daten|formular|aufnahme)?|ansprechpartner|erreichbarkeit',
      '(?:unsere )?telefonnummern?|hier sind wir|sprechen wir(?: miteinander)?|sag(?:en sie)?(?: uns)? hallo|hallo sagen|meld(?:e|en sie) (?:dich|sich)(?: bei uns)?|lass(?:en sie)? uns (?:reden|sprechen)|frag(?:en sie)? uns|so komm(?:st du|en sie) zu uns|(?:hier|so) find(?:est du|en sie) uns',
      '(?:so |wie )?(?:erreichst du|erreichen sie|finden sie|erreichen) uns',
      '(?:schreib|schreiben sie|ruf|rufen sie|kontaktier\\w*(?: sie)?|besuch\\w*(?: sie)?|sprich|sprechen sie)(?: mit)? uns(?: an)?|(?:der |ihr )?weg zu uns|wir sind fur sie da',
      '(?:nous )?(?:contacter|ecrire|joindre|appeler|rejoindre|trouver)|(?:contactez|ecrivez|appelez|joignez|rejoignez|retrouvez) (?:nous|moi)',
      'coordonnees|parlons en|prenons contact|prendre contact|venez nous voir|passez nous voir',
      'parlez nous|venir nous voir|dites(?: nous)? bonjour|(?:laissez|envoyez) nous un (?:message|mot)|un petit mot|discutons(?: en)?|on se parle|nous rendre visite',
      'di hola|saludanos|(?:dejanos|mandanos|envianos) un mensaje|ven a (?:vernos|visitarnos|conocernos)|donde nos encuentras|cuentanos',
      'neem contact op|contactgegevens|(?:bereik|bel|mail|bezoek|schrijf) ons|zo bereikt u ons|contato|contactos|contacte nos|fale (?:conosco|connosco)',
      'contacto|contactar|contacta(?:nos|r)?|contact[ae]nos|contacte(?:nos)?|ponte en contacto|pongase en contacto',
      '(?:escribe|escriba|llama|llame|habla|hable|encuentra|encuentre|visita|visite|busca)nos|hablemos|hablamos|como (?:encontrarnos|contactarnos|contactar)',
    ],
  ),
];
