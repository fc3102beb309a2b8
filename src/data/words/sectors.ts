import type { Sector } from '../../model/business.ts';
import { SELLS_UNLESS_SERVES } from './sector-limits.ts';

/**
 * Words by which people name what a business does, in Italian, English, German, French and Spanish; folded (lower case,
 * no accents). Each matches from the start of a word: `parrucchier` finds parrucchiere and parrucchieri; a final `$` asks for
 * the whole word. Of several, the word that comes first in the text decides ("ristorante con camere").
 */
export const SECTOR_WORDS: Readonly<Record<Sector, readonly string[]>> = {
  restaurant:
    words(`ristorant, trattori, osteri, pizzeri, pizza$, agriristor, birreri, pub$, bar$, bar e$, caffe$, caffetteri, cafe$, cafeteri,
    gelateri, paninotec, rosticceri, tavola calda, ristorazione, somministrazione, catering, sushi, food truck, wine bar, cocktail bar, restaurant, coffee, bistro, brasseri, diner$,
    eatery, takeaway, take away, gastropub, brewpub, gaststatt, gasthaus, wirtshaus, imbiss, eiscafe, kneipe, biergarten, konditorei cafe, creperie, salon de the, traiteur, glacier$,
    taberna, meson$, cerveceri, heladeri, chiringuito, comida,
    cucina tipica, cucina casalinga, braceria, hamburgeri, kebab, poke$, ramen, steakhouse, tapas, asador, marisqueri, arroceri,
    nuestra carta, speisekarte, weinstube, brauhaus, salad bar, tea room, brunch, tavern, grill$, pizzeri, fish and chips,
    menu du jour, plat du jour, menu del dia, mittagstisch, agripub, ristorazion, sala ricevimenti, banchetti, food and drink`),
  lodging:
    words(`hotel, alberg, b b$, bed and breakfast, bed breakfast, bnb$, affittacamere, agriturism, ostell, camping, campegg, residence$, villaggio turistic, casa vacanz,
    case vacanz, locanda, rifugio$, pensione$, alloggi, ospitalita, ricettiv, lodging, accommodation, guest house, guesthouse, hostel, motel, inn$, resort, holiday home, holiday apart,
    holiday let, vacation rental, campsite, unterkunft, pension$, ferienwohnung, ferienhaus, gastehaus, jugendherberge, campingplatz, hebergement, auberge, chambre d hot,
    chambres d hot, gite$, gites$, gite rural, alojamiento, hostal, albergue, casa rural, apartamentos turisticos, posada,
    camere con colazione, camere$, zimmer mit fruhstuck, zimmer frei, gasthof, gastezimmer, fremdenzimmer, privatzimmer,
    monteurzimmer, room and breakfast, rooms$, chambres$, habitaciones, hospederia, parador$, turismo rural, dimora, relais$,
    masseria, bungalow, glamping, country house, residenza turistic, cottage, vacation home, urlaub auf dem bauernhof, ferienhof,
    hoteles, hotelzimmer, chambre et petit dejeuner, appartamenti vacanz, apartments$, lodge$, villa per vacanze`),
  health:
    words(`dentist, odontoiatr, studio dentistic, ortodon, medic$, medico, medici$, ambulator, poliambulator, clinica, clinic$, clinics$, fisioterap, osteopat, psicolog, psicoterap, logoped,
    podolog, oculist, ottic, optomet, veterinar, nutrizionist, dietist, dietolog, sanita$, sanitari, salute$, ginecolog, dermatolog, cardiolog, pediatr, ortoped, laboratorio analisi, dental, doctor,
    physician, physio, chiropract, optician, eye care, vet$, vets$, psycholog, therapist, health, medical, nursing home, orthodont, zahnarzt, arzt, arztin, praxis$, hausarzt, tierarzt, physiotherap,
    heilprakt, augenarzt, optiker, gesundheit, apotheker, medecin, kinesi, infirmier, cabinet dentaire, cabinet medical, opticien, sante$, sage femme, dentista, clinica dental, fisio$, salud$, optica,
    psiquiatr, podologo, pharmacist,
    implantolog, igiene dentale, denti$, zahne$, cliniqu, osteopath, hebamme, logopad, ergotherap, podolog, naturheil,
    krankengymnast, nursing, care home, casa di riposo, pflegedienst, pflegeheim, ehpad, orthophon, sophrolog, naturopath,
    residencia de mayores, dentaire, kinesither, chirurg, endocrinolog, ecograf, radiolog, psychotherap, counsel, hearing,
    apparecchi acustici, audioprothes, horgerat, optik, opticians, brillen, gafas, occhiali, lunettes`),
  beauty:
    words(`parrucchier, acconciat, barbier, estetist, estetic, centro benesser, benessere$, bellezza, nail, unghie, tatuagg, tatuator, solarium, massagg, spa$, hair, barber, beauty, salon$,
    massage, tattoo, cosmetic, wellness, friseur, kosmetik, nagelstudio, coiffeu, coiffure, esthetic, institut de beaute, onglerie, tatoueu, peluquer, barberi, belleza, estetica, manicur, makeup, make up,
    salone di bellezza, capelli, epilaz, pedicure, ongles, haarstudio, haarsalon, lashes, ciglia, brows, hairdress, coiffeur,
    barbier$, kosmetiker, depilac, unas$, tattoo studio, piercing, tanning`),
  real_estate:
    words(`immobiliar, agenzia immobiliare, amministrazioni immobiliari, compravendita di immobili, real estate, realtor, estate agen, letting agen, property manag, propert, immobilien, makler, hausverwaltung,
    immobilier, agence immobiliere, inmobiliari, fincas$,
    case in vendita, vendita immobili, appartamenti in vendita, wohnungen zu, hauser kaufen, immo$, maisons a vendre,
    pisos en venta, alquiler de pisos, houses for sale, lettings, hausverkauf, transaction immobiliere,
    costruzione e vendita immobili`),
  tourism:
    words(`agenzia viaggi, agenzia di viaggi, agenzie di viaggi, viaggi$, turismo, turistic, tour operator, guida turistic, guide turistic, museo, musei$, escursion, stabilimento balneare, balnear, lido$, parco avventura,
    parco divertimenti, noleggio barche, noleggio bici, diving, tour$, tours$, tourism, travel, excursion, sightseeing, museum, attraction, boat rental, bike rental, theme park, reiseburo, reise, tourismus,
    freizeitpark, fremdenfuhrer, agence de voyage, voyage, tourisme, musee, guide touristique, agencia de viaj, viajes$, guia turistic, excursiones,
    visite guidate, guided tours, kayak, rafting, trekking, parapend, immersioni, scuola sci, ski school, golf$, golf club,
    stadtfuhrung, bootsverleih, fahrradverleih, tauch, segel, balade, croisier, location de velo, location de bateaux,
    alquiler de bicicletas, rutas guiadas, buceo, escape room, maneggio, centro ippico, horse riding, reiterhof,
    parc d attractions, zoo$, acquario, terme$, charter, gite in barca, boat trips`),
  professional:
    words(`avvocat, studio legale, commercialist, ragionier, notai, consulen, architett, ingegner, geometr, perit, assicura, studio tecnico, studio professional, libero profession, professionist,
    agenzia di comunicazione, web agency, marketing, pubblicit, grafic, fotograf, informatic, software, traduttor, traduzion, consulting, consultant, lawyer, attorney, solicitor, law firm, legal$, notary,
    accountant, accounting, bookkeep, architect, engineer, surveyor, insurance, advertising, photograph, translator, it services, web design, professional, rechtsanwalt, anwalt, kanzlei, steuerberat, notar$,
    architekt, ingenieur, berat, versicherung, werbeagentur, fotograf, avocat, notaire, comptable, expert comptable, architecte, conseil, assurance, photographe, abogad, asesor, gestoria, notari, arquitect,
    ingenier, consultor, seguros$, publicidad,
    studio di architettura, contabil, tributar, revisor, investigat, detective, formazione, scuola di lingue, notary, photography,
    hochzeitsfotograf, grafikdesign, webdesign, steuer, fachanwalt, rechtsberat, coach$, coaching, photographie, graphiste,
    diseno web, diseno grafico, asesoria, abogac, recruit, risorse umane, personalberat, ufficio stampa, eventi aziendali,
    event management, wedding planner, traduct, ubersetz, sprachschule, autoscuola, driving school, fahrschule, auto ecole,
    autoescuela, onoranze funebri, funeral, bestattung, pompes funebres, funeraria, sicurezza sul lavoro, noleggio audio,
    pratiche auto, security services, sicherheitsdienst, courier, spedizioni espress, corriere, transport$, trasporti, logistic,
    spedition, mudanzas y transporte`),
  crafts:
    words(`artigian, idraulic, elettricist, falegnam, imbianchin, decorator, muratore, muratori, edile, edilizia, impresa edile, costruzion, ristruttur, fabbro, fabbri$, carrozzer, autoriparaz, officina$,
    officine$, meccanic, gommist, serrament, infissi, giardinier, tappezz, sart, calzolai, vetrai, piastrellist, impianti, impiantist, caldaie, condizionator, traslo, pulizie, imprese di pulizia, restauro, orafo, ceramist,
    plumb, electrician, carpent, joiner, builder, construction, painter, painting, roofing, roofer, locksmith, handyman, car repair, auto repair, garage$, mechanic, garden, landscap, upholster, tailor,
    cleaning, hvac, heating, moving compan, tiler, glazier, handwerk, klempner, elektrik, elektro$, tischler, schreiner, maler, dachdecker, bauunternehm, kfz, autowerkstatt, werkstatt, schlosser, gartner, fliesen, sanitar$, heizung, reinigung,
    artisan, plombier, electricien, menuisi, peintre, macon, couvreur, serrurier, chauffag, paysagist, carreleur, fontaner, electricista, carpinter, pintor, albanil, cerrajer, reformas$, taller, jardiner, construccion, limpieza,
    fotovoltaic, climatizz, spurgh, disinfest, tende da sole, lattoner, marmi$, marmist, vetreri, verniciat, imbiancat,
    cartongess, parquet, autolavagg, elettrauto, pneumatici, gommist, orologiai, installator, glaserei, zimmerei, maurer,
    spengler, trockenbau, gartenbau, galabau, umzug, photovoltaik, schadlings, polster, schneider, goldschmied, bodenleger,
    raumausstatt, framing, joinery, glazing, damp proof, drainage, pest control, removals, driveway, scaffold, tree surg, chimney,
    boiler, tyres, bodywork, menuiser, ebenist, vitreri, toitur, renovation, demenagement, espaces verts, climatisation,
    carrosserie, cristaler, electricidad, pinturas, mudanzas, jardineri, chapa y pintura, aire acondicionado, ascensor,
    elevator repair, schornsteinfeg, kaminkehrer, spazzacamin, ramoneur, ramonage, deshollinador, stufe$, camini$, caminett, kaminofen, kamin, poele$, cheminee, chimeneas, sanitarinstall, fensterbau,
    ristrutturazioni, restauri, falegnam, officina meccanic, officina auto, autofficin, riparazion, cornici, cornicia, calligraf,
    legatori, tipograf, druckerei, imprimer, imprenta, printing`),
  manufacturing:
    words(`produzione, produttor, fabbricazion, fabbrica, industri, manifattur, costruttor, carpenteria, costruzioni meccanich, costruzioni elettro, meccanica di precisione, stampaggio, torneria, fonderia, lavorazion, metalmeccanic, ceramica industr, packaging, tessile, tipografia,
    manufactur, factory, industrial, fabrication, foundry, machining, textile, hersteller, herstellung, fabrik, produktion, maschinenbau, fertigung, giesserei, fabricant, usine, usinage, industrie, fabricante,
    fabricacion, fabrica, mecanizad, b2b$, oem$,
    filtrazion, filtri$, macchinari, impianti industrial, componenti mecc, stampi$, lamier, saldatur, automazion, oleodinamic,
    pompe$, valvole, viteri, materie plastich, gomma industr, vernici industr, presse$, spulmaschinen, anlagenbau, werkzeugbau,
    metallbau, zulieferer, filters, filtration, pumps, valves, machinery, tooling, castings, filtres, pompes industriel,
    outillage, moules, filtros, bombas, maquinaria, moldes, turbocompresor, hot runner, stampaggio, galvanic, torni$, fresatur,
    cnc$, blechbearbeitung, drehteile, frasteile, armaturen, chaudronnerie, decolletage, calderer`),
  shop: words(`negozi, commercio al dettaglio, commercio dettaglio, vendita al dettaglio, dettaglio, alimentari, abbigliament, calzature, gioieller, librer, cartoler, ferrament, fiorai, fiorist, farmaci, parafarmac, erborister,
    macelleri, pescheri, panifici, panetteri, forno$, pasticceri, supermerc, minimarket, arredament, mobilific, elettrodomestic, concessionari, profumer, tabacc, edicola, cantina$, e commerce, ecommerce, boutique, outlet$,
    retail, grocery, bookstore, bookshop, florist, jewel, bakery, butcher, pharmacy, furniture, clothing, hardware store, car dealer, supermarket, pet shop, toy, wine shop, geschaft, laden$,
    einzelhandel, backerei, konditorei, metzgerei, fleischerei, buchhandlung, apotheke, blumen, juwelier, mobelhaus, autohaus, modehaus, magasin, commerce de detail, boulanger, patisser, boucher, librairie,
    pharmacie, fleurist, bijouter, epicerie, tienda, comercio minorista, comercio al por menor, panader, pasteler, carnicer, florister, joyer, zapater, ferreter,
    strumenti musical, musical instrument, musikinstrument, musikhaus, instruments de musique, instrumentos musicales, chitarre,
    giocattol, fumett, dischi$, vinili, elettronic, telefonia, svapo, sigarett elettronic, prodotti tipici, caseifici, salumeri,
    gastronomi, vini online, vendita vini, vendita online, wine store, weinhandlung, weinladen, weinhandel, caviste, cave a vin,
    vinoteca, fiori$, piante$, vivaio, vivai$, animali, scarpe, borse$, orologi$, tessuti, merceri, bomboniere, dragees,
    confiseri, confetti$, costumi$, disfraces, kostum, fashion, clothes, shoes, jewellery, flowers, gift shop, gifts, toys,
    guitars, vape, homebrew, beer making, bikes, biciclett, bicicletas, fahrrad, spielwaren, schuhe, schmuck, geschenke, teeladen,
    hofladen, feinkost, fleurs, bijoux, chaussures, jouets, cadeaux, fromageri, flores$, joyas, zapatos, juguetes, regalos,
    ultramarinos, colchones, muebles, mobili$, materassi, frutta e verdura, fruttivend, ortofrutt, negozio$, laden$, hofverkauf,
    tienda de, magasin de, vente de, venta de, vendita di, shop for, forno a legna, torrefazion, kaffeerosterei, coffee roaster,
    torrefact, olio extravergine, frantoio, aziend agricol, azienda agricola, miele$, apicolt, farm shop, imkerei, miel$, hardware$, building materials, materiali edili, baustoff, materiaux, materiales de construccion,
    we sell, vendiamo, wir verkaufen, nous vendons, vendemos, ${SELLS_UNLESS_SERVES.join(', ')}`),
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
    'ristorante, pizzeria, trattoria, osteria, gelateria, paninoteca, caffetteria, agriristoro, restaurant, gasthaus, wirtshaus, bistro, brasserie, creperie, gastrobar, restaurante, cerveceria, heladeria',
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
    'panificio, macelleria, ferramenta, libreria, gioielleria, abbigliamento, calzature, profumeria, erboristeria, bookshop, buchhandlung, backerei, metzgerei, hardware, boulangerie, librairie, boucherie, panaderia, ferreteria',
  ),
};

function wholeWords(list: string): readonly string[] {
  return words(list).map((word) => `${word}$`);
}

function words(list: string): readonly string[] {
  return list.split(/\s*,\s*/);
}

/** Trades of those who pour and of those who sell: with a basket on the site it is a shop. Beginnings of words. */
export const SELLS_OR_SERVES: readonly string[] = words(
  'enotec, vinoteca, vineri, wine bar, wine shop, birreri, birrific, brauerei, brasseri, brewer, bodega, caffe$, torrefazion, coffee, gelateri, traiteur, gastronomi, catering',
);
