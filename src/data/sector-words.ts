import type { Sector } from '../model/business.ts';

/**
 * Words by which people name what a business does, in Italian, English, German, French and Spanish; folded (lower case,
 * no accents). Each matches from the start of a word: `parrucchier` finds parrucchiere and parrucchieri; a final `$` asks for
 * the whole word. Of several, the word that comes first in the text decides ("ristorante con camere").
 */
export const SECTOR_WORDS: Readonly<Record<Sector, readonly string[]>> = {
  restaurant:
    words(`ristorant, trattori, osteri, pizzeri, pizza$, agriristor, enotec, birreri, birrific, pub$, bar$, bar e$, caffe$, caffetteri, cafe$, cafeteri,
    gelateri, paninotec, rosticceri, tavola calda, ristorazione, somministrazione, catering, sushi, food truck, wine bar, cocktail bar, restaurant, coffee, bistro, brasseri, diner$,
    eatery, takeaway, take away, gastropub, brewpub, gaststatt, gasthaus, wirtshaus, imbiss, eiscafe, kneipe, biergarten, konditorei cafe, creperie, salon de the, traiteur, glacier$,
    taberna, meson$, cerveceri, heladeri, bodega, chiringuito, comida`),
  lodging:
    words(`hotel, alberg, b b$, bed and breakfast, bed breakfast, bnb$, affittacamere, agriturism, ostell, camping, campegg, residence$, villaggio turistic, casa vacanz,
    case vacanz, locanda, rifugio$, pensione$, alloggi, ospitalita, ricettiv, lodging, accommodation, guest house, guesthouse, hostel, motel, inn$, resort, holiday home, holiday apart,
    holiday let, vacation rental, campsite, unterkunft, pension$, ferienwohnung, ferienhaus, gastehaus, jugendherberge, campingplatz, hebergement, auberge, chambre d hot,
    chambres d hot, gite$, gites$, gite rural, alojamiento, hostal, albergue, casa rural, apartamentos turisticos, posada`),
  health:
    words(`dentist, odontoiatr, studio dentistic, ortodon, medic$, medico, medici$, ambulator, poliambulator, clinica, clinic$, clinics$, fisioterap, osteopat, psicolog, psicoterap, logoped,
    podolog, oculist, ottic, optomet, veterinar, nutrizionist, dietist, dietolog, sanita$, sanitari, salute$, ginecolog, dermatolog, cardiolog, pediatr, ortoped, laboratorio analisi, dental, doctor,
    physician, physio, chiropract, optician, eye care, vet$, vets$, psycholog, therapist, health, medical, nursing home, orthodont, zahnarzt, arzt, arztin, praxis$, hausarzt, tierarzt, physiotherap,
    heilprakt, augenarzt, optiker, gesundheit, apotheker, medecin, kinesi, infirmier, cabinet dentaire, cabinet medical, opticien, sante$, sage femme, dentista, clinica dental, fisio$, salud$, optica,
    psiquiatr, podologo, pharmacist`),
  beauty:
    words(`parrucchier, acconciat, barbier, estetist, estetic, centro benesser, benessere$, bellezza, nail, unghie, tatuagg, tatuator, solarium, massagg, spa$, hair, barber, beauty, salon$,
    massage, tattoo, cosmetic, wellness, friseur, kosmetik, nagelstudio, coiffeu, coiffure, esthetic, institut de beaute, onglerie, tatoueu, peluquer, barberi, belleza, estetica, manicur, makeup, make up`),
  real_estate:
    words(`immobiliar, agenzia immobiliare, amministrazioni immobiliari, compravendita di immobili, real estate, realtor, estate agen, letting agen, property manag, propert, immobilien, makler, hausverwaltung,
    immobilier, agence immobiliere, inmobiliari, fincas$`),
  tourism:
    words(`agenzia viaggi, agenzia di viaggi, agenzie di viaggi, viaggi$, turismo, turistic, tour operator, guida turistic, guide turistic, museo, musei$, escursion, stabilimento balneare, balnear, lido$, parco avventura,
    parco divertimenti, noleggio barche, noleggio bici, diving, tour$, tours$, tourism, travel, excursion, sightseeing, museum, attraction, boat rental, bike rental, theme park, reiseburo, reise, tourismus,
    freizeitpark, fremdenfuhrer, agence de voyage, voyage, tourisme, musee, guide touristique, agencia de viaj, viajes$, guia turistic, excursiones`),
  professional:
    words(`avvocat, studio legale, commercialist, ragionier, notai, consulen, architett, ingegner, geometr, perit, assicura, studio tecnico, studio professional, libero profession, professionist,
    agenzia di comunicazione, web agency, marketing, pubblicit, grafic, fotograf, informatic, software, traduttor, traduzion, consulting, consultant, lawyer, attorney, solicitor, law firm, legal$, notary,
    accountant, accounting, bookkeep, architect, engineer, surveyor, insurance, advertising, photograph, translator, it services, web design, professional, rechtsanwalt, anwalt, kanzlei, steuerberat, notar$,
    architekt, ingenieur, berat, versicherung, werbeagentur, fotograf, avocat, notaire, comptable, expert comptable, architecte, conseil, assurance, photographe, abogad, asesor, gestoria, notari, arquitect,
    ingenier, consultor, seguros$, publicidad`),
  crafts:
    words(`artigian, idraulic, elettricist, falegnam, imbianchin, decorator, muratore, muratori, edile, edilizia, impresa edile, costruzion, ristruttur, fabbro, fabbri$, carrozzer, autoriparaz, officina$,
    officine$, meccanic, gommist, serrament, infissi, giardinier, tappezz, sart, calzolai, vetrai, piastrellist, impianti, impiantist, caldaie, condizionator, traslo, pulizie, imprese di pulizia, restauro, orafo, ceramist,
    plumb, electrician, carpent, joiner, builder, construction, painter, painting, roofing, roofer, locksmith, handyman, car repair, auto repair, garage$, mechanic, garden, landscap, upholster, tailor,
    cleaning, hvac, heating, moving compan, tiler, glazier, handwerk, klempner, elektrik, elektro$, tischler, schreiner, maler, dachdecker, bauunternehm, kfz, autowerkstatt, werkstatt, schlosser, gartner, fliesen, sanitar$, heizung, reinigung,
    artisan, plombier, electricien, menuisi, peintre, macon, couvreur, serrurier, chauffag, paysagist, carreleur, fontaner, electricista, carpinter, pintor, albanil, cerrajer, reformas$, taller, jardiner, construccion, limpieza`),
  manufacturing:
    words(`produzione, produttor, fabbricazion, fabbrica, industri, manifattur, costruttor, carpenteria, costruzioni meccanich, costruzioni elettro, meccanica di precisione, stampaggio, torneria, fonderia, lavorazion, metalmeccanic, ceramica industr, packaging, tessile, tipografia,
    manufactur, factory, industrial, fabrication, foundry, machining, textile, hersteller, herstellung, fabrik, produktion, maschinenbau, fertigung, giesserei, fabricant, usine, usinage, industrie, fabricante,
    fabricacion, fabrica, mecanizad, b2b$, oem$`),
  shop: words(`negozi, commercio al dettaglio, commercio dettaglio, vendita al dettaglio, dettaglio, alimentari, abbigliament, calzature, gioieller, librer, cartoler, ferrament, fiorai, fiorist, farmaci, parafarmac, erborister,
    macelleri, pescheri, panifici, panetteri, forno$, pasticceri, supermerc, minimarket, arredament, mobilific, elettrodomestic, concessionari, profumer, tabacc, edicola, cantina$, e commerce, ecommerce, boutique, outlet$,
    retail, grocery, bookstore, bookshop, florist, jewel, bakery, butcher, pharmacy, furniture, clothing, hardware store, car dealer, supermarket, pet shop, toy, wine shop, geschaft, laden$,
    einzelhandel, backerei, konditorei, metzgerei, fleischerei, buchhandlung, apotheke, blumen, juwelier, mobelhaus, autohaus, modehaus, magasin, commerce de detail, boulanger, patisser, boucher, librairie,
    pharmacie, fleurist, bijouter, epicerie, tienda, comercio minorista, comercio al por menor, panader, pasteler, carnicer, florister, joyer, zapater, ferreter`),
  generic: words('generic, altro$, other$, sonstige, autre$, otro$, otros$'),
};

/** Words that name no trade by themselves: asked only when nothing above is in the text. */
export const WEAK_SECTOR_WORDS: Readonly<Partial<Record<Sector, readonly string[]>>> = {
  shop: words('shop, store, vendita, vente$, venta$, verkauf'),
  professional: words('studio, agenzia, agency, agentur, agence, agencia, servizi alle imprese'),
  crafts: words('riparaz, repair, reparatur, reparation, reparacion, impresa$'),
};

/** Whole words that tell the trade when they stand in the name of a business. */
export const NAME_WORDS: Readonly<Partial<Record<Sector, readonly string[]>>> = {
  restaurant: wholeWords(
    'ristorante, pizzeria, trattoria, osteria, gelateria, paninoteca, enoteca, caffetteria, agriristoro, restaurant, gasthaus, wirtshaus, bistro, brasserie, creperie, gastrobar, restaurante, cerveceria, heladeria',
  ),
  lodging: wholeWords(
    'hotel, albergo, b b, bed breakfast, bed and breakfast, affittacamere, agriturismo, ostello, camping, casa vacanze, case vacanze, guest house, guesthouse, hostel, motel, ferienwohnung, ferienwohnungen, ferienhaus, jugendherberge, chambres d hotes, gite rural, hostal, casa rural',
  ),
  health: wholeWords(
    'studio dentistico, dentista, odontoiatrico, odontoiatrica, studio medico, poliambulatorio, studio ginecologico, fisioterapia, ambulatorio veterinario, clinica veterinaria, dental clinic, dental practice, zahnarzt, zahnarztpraxis, hausarzt, hausarztpraxis, hausarztzentrum, arztpraxis, tierarztpraxis, physiotherapie, cabinet dentaire, cabinet medical, clinica dental',
  ),
  beauty: wholeWords(
    'parrucchiere, parrucchieri, acconciature, centro estetico, estetista, hair salon, beauty salon, barber shop, barbershop, nail bar, friseur, friseursalon, kosmetikstudio, institut de beaute, salon de coiffure, peluqueria, barberia',
  ),
  real_estate: wholeWords(
    'agenzia immobiliare, immobiliare, estate agents, real estate, realty, immobilien, agence immobiliere, inmobiliaria',
  ),
  tourism: wholeWords('agenzia viaggi, viaggi, tour operator, travel agency, reiseburo, agence de voyages, agencia de viajes'),
  professional: wholeWords(
    'studio legale, avvocato, avvocati, studio notarile, notaio, commercialista, commercialisti, studio tecnico, geometra, law firm, solicitors, rechtsanwalt, rechtsanwalte, rechtsanwaltin, kanzlei, steuerberater, cabinet d avocats, avocat, avocats, notaire, abogado, abogados',
  ),
  crafts: wholeWords(
    'idraulica, impianti elettrici, falegnameria, carrozzeria, autofficina, officina meccanica, sartoria, impresa edile, plumbing, plumbers, roofing, carpentry, schreinerei, tischlerei, dachdecker, malerbetrieb, menuiserie, plomberie, carpinteria, fontaneria',
  ),
  shop: wholeWords(
    'panificio, macelleria, ferramenta, libreria, gioielleria, abbigliamento, calzature, profumeria, erboristeria, bookshop, buchhandlung, backerei, metzgerei, boulangerie, librairie, boucherie, panaderia, ferreteria',
  ),
};

function wholeWords(list: string): readonly string[] {
  return words(list).map((word) => `${word}$`);
}

function words(list: string): readonly string[] {
  return list.split(/\s*,\s*/);
}
