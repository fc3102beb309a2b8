import type { PageRole } from '../../model/evidence.ts';

/** What a page is for, by the words on links to it and by its path; both folded (lower case, no accents, blanks between words). */
export interface PagePurpose {
  readonly role: PageRole;
  /** The whole link, at most with an article or a name around it. */
  readonly words: RegExp;
  /** Somewhere in the path or in the values of the query. */
  readonly path: RegExp;
  /** Below 1 for a page that answers less than others of its role: directions without a phone number. */
  readonly worth: number;
}

function purpose(role: PageRole, words: string, path: string, worth = 1): PagePurpose {
  return {
    role,
    words: new RegExp(String.raw`(?:^|\b)(?:${words})(?:\b|$)`),
    path: new RegExp(String.raw`\b(?:${path})\b`),
    worth,
  };
}

/**
 * The pages that answer our questions, in five languages. In the order in which they are visited: contacts, legal notice and
 * privacy hold most facts (phones, e-mails, VAT number, address), then who it is, what it sells and how to buy it.
 */
export const PAGE_PURPOSES: readonly PagePurpose[] = [
  purpose(
    'contact',
    'contatti|contattaci|contatto|contattami|scrivici|recapiti|contact|contacts|contact us|get in touch|kontakt|kontakte|kontaktiere?n? sie uns|contactez nous|nous contacter|contactez moi|coordonnees|contacto|contactanos|contactenos|contactar',
    'contatti|contatto|contattaci|contatt\\w*|recapiti|contacts?|contact us|contactus|kontakt|contactez(?: nous)?|nous contacter|contacto|contactar',
  ),
  purpose(
    'contact',
    'punti vendita|i nostri negozi|filiali|our stores|our shops|branches|filialen|nos magasins|nos agences|nuestras tiendas|sucursales|dove siamo|dove trovarci|come raggiungerci|dove e quando|sedi|le nostre sedi|find us|where we are|how to find us|visit us|our locations?|anfahrt|so finden sie uns|standorte?|nous trouver|ou nous trouver|acces|venir|donde estamos|como llegar|ubicacion|localizacion',
    'dove ?siamo|come ?raggiungerci|raggiungici|sedi|anfahrt|standorte?|nous ?trouver|donde ?estamos|ubicacion',
    0.9,
  ),
  purpose(
    'legal',
    'note legali|informazioni legali|dati societari|info legali|disclaimer|imprint|impressum|legal notice|legal|legal information|company information|mentions legales|informations legales|aviso legal|informacion legal|nota legal|termini e condizioni|condizioni generali|condizioni di vendita|terms(?: and conditions| of service| of use)?|agb|allgemeine geschaftsbedingungen|cgv|cgu|conditions generales(?: de vente| d utilisation)?|condiciones(?: generales| de uso| de venta)?',
    'note ?legali|legal|legale|legals|disclaimer|impressum|imprint|mentions ?legales|mentions|aviso ?legal|termini|condizioni|terms|agb|cgv|cgu|condiciones|conditions',
  ),
  purpose(
    'privacy',
    'privacy|privacy policy|informativa(?: sulla)? privacy|trattamento dei dati|protezione dei dati|datenschutz|datenschutzerklarung|datenschutzhinweise|data protection|politique de confidentialite|confidentialite|donnees personnelles|protection des donnees|rgpd|gdpr|politica de privacidad|privacidad|proteccion de datos',
    'privacy|privacy ?policy|informativa|gdpr|rgpd|datenschutz\\w*|data ?protection|confidentialite|donnees ?personnelles|privacidad|proteccion ?de ?datos',
  ),
  purpose(
    'about',
    'chi siamo|chi sono|la nostra storia|storia|azienda|l azienda|la nostra azienda|la cantina|lo studio|il team|staff|il ristorante|about|about us|about me|who we are|our story|our team|the team|team|company|uber uns|uber mich|wir|wir uber uns|unser team|unternehmen|das team|praxis|die praxis|geschichte|a propos|qui sommes nous|qui suis je|notre histoire|l equipe|notre equipe|l entreprise|le cabinet|la societe|quienes somos|quien soy|sobre nosotros|sobre mi|nosotros|la empresa|nuestra historia|nuestro equipo|el equipo|conocenos',
    'chi ?siamo|chi ?sono|storia|azienda|about|about ?us|aboutus|who ?we ?are|our ?story|team|staff|uber ?uns|ueber ?uns|ueber ?mich|unternehmen|praxis|a ?propos|apropos|qui ?sommes ?nous|equipe|entreprise|quienes ?somos|sobre ?nosotros|nosotros|empresa|equipo',
  ),
  purpose(
    'shop',
    'shop|negozio|shop online|negozio online|store|online store|e shop|eshop|e commerce|acquista|acquista online|catalogo|prodotti|buy online|products|boutique|boutique en ligne|onlineshop|produkte|tienda|tienda online|productos|produits|vendita online|gift cards?|buoni regalo|gutscheine?|cartes? cadeaux?|tarjetas? regalo',
    'shop|negozio|store|eshop|e ?commerce|catalogo|prodotti|products?|boutique|onlineshop|produkte|tienda|productos|produits|gift ?cards?|gutscheine?',
  ),
  purpose(
    'booking',
    'prenota|prenota ora|prenota online|prenotazioni|prenotazione|prenota un tavolo|prenota un appuntamento|disponibilita|book|book now|book online|booking|bookings|reservations?|reserve|book a table|appointments?|make an appointment|reservierung|reservieren|tisch reservieren|buchen|jetzt buchen|online buchen|termin|termin vereinbaren|online termin|terminvereinbarung|reserver|reservation|prendre rendez vous|rendez vous|reservar|reservas|reserva|pedir cita|cita previa|cita online|preventivo|preventivi|richiedi (?:un )?preventivo|quote|get a quote|angebot|devis|presupuesto|richiest[ae](?: online| (?:di )?informazioni| (?:di )?disponibilita)?|richiedi (?:informazioni|disponibilita)|(?:booking )?enquir(?:y|ies)|enquire now|inquir(?:y|ies)|(?:zimmer|buchungs|reservierungs)?anfragen?|jetzt anfragen|demande de (?:reservation|renseignements?|devis)|solicitud|solicitar (?:informacion|presupuesto)',
    'prenota\\w*|booking|bookings?|book|book ?now|reservations?|reservierung|buchen|buchung|termine?|rendez ?vous|reservar|reservas?|cita|appointments?|preventiv[oi]|quote|devis|presupuesto|(?:zimmer|buchungs)?anfragen?|richiest[ae]|enquir(?:y|ies)|inquir(?:y|ies)',
  ),
  purpose(
    'menu',
    'menu|il menu|il nostro menu|menus|our menu|la carta|carta|listino|listino prezzi|prezzi|tariffe|le tariffe|listini|prices|pricing|price list|rates|speisekarte|speisen|karte|getranke|preise|preisliste|la carte|notre carte|nos menus|tarifs|nos tarifs|prix|carta de vinos|precios|tarifas|nuestra carta|food|drinks',
    'menu|menus|listino|prezzi|tariffe|prices|pricing|rates|speisekarte|speisen|preise|carte|tarifs|prix|carta|precios|tarifas',
  ),
  purpose(
    'services',
    'servizi|i nostri servizi|servizio|trattamenti|camere|le camere|appartamenti|attivita|lavori|realizzazioni|specialita|services|our services|what we do|treatments|rooms|our rooms|accommodation|apartments|work|leistungen|unsere leistungen|behandlungen|zimmer|angebote|ferienwohnungen|prestations|nos prestations|nos services|soins|chambres|hebergement|realisations|servicios|nuestros servicios|tratamientos|habitaciones|especialidades|trabajos|camera|soluzioni|solutions',
    'servizi|servizio|trattamenti|camere|services?|treatments?|rooms|leistungen|behandlungen|zimmer|prestations|soins|chambres|servicios|tratamientos|habitaciones|attivita|appartamenti',
  ),
  purpose(
    'blog',
    'blog|il blog|news|notizie|novita|eventi|ultime notizie|articoli|magazine|journal|events|latest news|aktuelles|neuigkeiten|termine und neuigkeiten|actualites|actus|nouveautes|evenements|noticias|novedades|eventos|actualidad|articles|press',
    'blog|news|notizie|novita|eventi|articoli|magazine|journal|events|aktuelles|neuigkeiten|actualites?|actus|noticias|novedades',
  ),
  purpose(
    'cookies',
    'cookies?|cookie policy|informativa cookies?|politica de cookies|cookie richtlinie|politique de cookies|gestion des cookies',
    'cookies?|cookie ?policy|cookies ?policy',
  ),
  purpose(
    'cart',
    'carrello|cart|my cart|basket|warenkorb|panier|carrito|cesta|cassa|checkout',
    'carrello|cart|basket|warenkorb|panier|carrito|checkout',
  ),
];

/** Where contact pages stand when nothing says where, by country; without the ending of the file. */
export const USUAL_CONTACT_PATHS: Readonly<Record<string, readonly string[]>> = {
  IT: ['contatti', 'contact', 'dove-siamo'],
  DE: ['kontakt', 'impressum'],
  AT: ['kontakt', 'impressum'],
  CH: ['kontakt', 'contact', 'contatti'],
  FR: ['contact', 'mentions-legales'],
  ES: ['contacto', 'contact'],
  other: ['contact', 'contact-us'],
};
