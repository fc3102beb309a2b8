import { expression, phrases } from '../../lib/words.ts';

/**
 * Days and times of something else than the door, by language; parts of regular expressions on `plain` text. Under a heading that says
 * opening hours they count for nothing: there a kitchen or a bar has hours too.
 */
export const SERVICE_HOURS: Readonly<Record<string, readonly string[]>> = {
  it: [
    'colazion[ei]|pranz[oi](?: di lavoro)?|cen[ae](?: con)?|merend[ae]|aperitiv[oi]|brunch|buffet|menu|cucina|happy hour',
    'asciugaman[oi]|biancheria|lenzuola|pulizi[ae]|rifacimento|navetta|lavanderia|parcheggio|piscina|wi-?fi|deposito bagagli',
    'call ?center|numero verde|centralino|assistenza|supporto|reperibilita|pronto intervento|emergenz[ae]|urgenz[ae]|hotline|servizio clienti',
    'consegn[ae]|ritir[oi]|spedizion[ei]|ordin[ei]|a domicilio|prenot[a-z]+|agenda|acquist[a-z]+|online|in rete|sul (?:nostro )?sito|e-?commerce',
    'cors[oi]|lezion[ei]|laboratori|mess[ae]|visit[ae] guidat[ae]|evento|eventi|concert[oi]|mercat[oi]|turn[oi]|orario di lavoro|stage|risposta',
  ],
  en: [
    'breakfast|brunch|lunch(?: menu)?|dinner|supper|afternoon tea|happy hour|buffet|menu|kitchen|last orders',
    'towels?|linen|housekeeping|cleaning|shuttle|laundry|parking|pool|luggage|wi-?fi',
    'call cent(?:re|er)|helpline|hotline|support|emergenc(?:y|ies)|call-?outs?|on call|breakdown|out of hours|help ?desk|customer (?:service|care)|phone lines?',
    'deliver(?:y|ies)|collections?|click (?:&|and) collect|orders?|bookings?|book (?:a|an|your|now|at|us|in|online|with)|can book|to book|online|on the web|shop any ?time|reply|response|respond',
    'class(?:es)?|lessons?|courses?|workshops?|mass|services? on sunday|tours?|events?|concerts?|market|shifts?|working hours|live music',
  ],
  de: [
    'fruhstuck[a-z]*|mittag(?:stisch|essen|smenu)|abendessen|brunch|buffet|speisekarte|kuche|happy hour|kaffeezeit',
    'handtuch[a-z]*|bettwasche|waschewechsel|reinigung|shuttle|wascherei|parkplatz|pool|schwimmbad|gepack[a-z]*|wlan',
    'call-?center|hotline|support|notdienst|notruf|bereitschaft[a-z]*|notfall[a-z]*|storungs[a-z]*|pannen[a-z]*|kundenservice|kundendienst|telefonisch[a-z]*|telefonzeiten',
    'liefer[a-z]*|abholung|abhol[a-z]*|versand|bestell[a-z]*|online|im netz|buch(?:en|bar|ung)[a-z]*|termin[a-z]*|reservier[a-z]*|antwort[a-z]*',
    'kurs[a-z]*|unterricht|workshop|gottesdienst|messe|fuhrung[a-z]*|veranstaltung[a-z]*|konzert|markt(?:tag)?|schicht[a-z]*|arbeitszeit[a-z]*',
  ],
  fr: [
    'petit[s]?[- ]dejeuners?|dejeuners?|diners?|brunch|gouter|buffet|menu|carte|cuisine|happy hour|apero[a-z]*',
    'serviettes?|linge|draps?|menage|nettoyage|navette|laverie|blanchisserie|parking|piscine|bagages|wi-?fi',
    "centre d'appels?|standard|hotline|assistance|support|depannage|astreinte|urgences?|numero vert|service clients?",
    'livraisons?|retraits?|expeditions?|commande[rs]?|click (?:&|and|et) collect|en ligne|sur internet|reserv[a-z]+|rendez-vous|rdv|reponse',
    'cours|lecons?|ateliers?|messe|visites? guidees?|evenements?|concerts?|marches?|equipe|horaires? de travail|stage',
  ],
  es: [
    'desayunos?|almuerzos?|comidas?|cenas?|brunch|merienda|bufe|buffet|menu|cocina|happy hour',
    'toallas?|sabanas?|limpieza|lanzadera|lavanderia|aparcamiento|piscina|equipaje|wi-?fi',
    'call ?center|centralita|linea de atencion|asistencia|soporte|emergencias?|urgencias?|guardia|atencion (?:telefonica|al cliente)',
    'entregas?|repartos?|recogidas?|envios?|pedidos?|a domicilio|en linea|online|por internet|reserv[a-z]+|citas?|compr[a-z]+|respuesta',
    'cursos?|clases?|talleres|misas?|visitas? guiadas?|eventos?|conciertos?|mercado|turnos?|horario laboral',
  ],
};

const OFFERED = {
  it: phrases`
    servizi
    prestazioni
    camere
    corsi
    eventi
    menu
    prezzi
    listino
  `,
  en: phrases`
    services
    rooms
    courses
    events
    extras?
    prices
    faq
  `,
  de: phrases`
    leistungen
    angebote?
    dienstleistungen
    zimmer
    kurse
    veranstaltungen
    ausstattung
    preise
  `,
  fr: phrases`
    prestations
    chambres
    cours
    evenements
    equipements
    tarifs
  `,
  es: phrases`
    servicios
    habitaciones
    cursos
    eventos
    tarifas
  `,
};

/** Headings over what a business offers: times under them are of that. Whole, on `plain` text. */
export const OFFER_HEADING = expression()`^(?:i |le |our |unsere |nos |nuestr[oa]s )?(?:nostri |nostre )?${OFFERED}(?: .{0,20})?$`;
