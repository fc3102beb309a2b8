import { type CtaPhrases, SOME } from './phrases.ts';

export const DIRECTIONS: CtaPhrases = {
  kind: 'directions',
  invites: {
    it: [
      'indicazioni( stradali)?|calcola( il)? percorso|come (raggiungerci|arrivare)|portami qui|apri (in|su|con)? ?(google )?maps|naviga|vedi (sulla|la|in) mappa|raggiungici',
    ],
    en: [
      '(get |driving )?directions|open in (google )?maps|view (on|in) (google )?maps|navigate|how to (get here|find us)|find us',
    ],
    de: ['route (planen|berechnen|anzeigen)|routenplaner|anfahrt( planen)?|wegbeschreibung|so finden sie uns'],
    fr: ['itineraire|comment (venir|nous trouver)|y aller|voir sur la carte|plan d acces'],
    es: ['como llegar|ver (en el )?mapa|abrir en (google )?maps'],
  },
  names: {},
  not: [],
};

export const DOWNLOAD: CtaPhrases = {
  kind: 'download',
  invites: {
    it: ['(scarica|scaricate|scarichi|scaricare|scaricalo|scaricala|scaricabile)'],
    en: ['download(s|en)?( now| the| our)?'],
    de: ['(herunterladen|runterladen)'],
    fr: ['telecharge[zr]?'],
    es: ['(descarga|descargue|descargar|descargalo)'],
  },
  names: {
    it: ['(area|sezione) download|catalog(o|hi)|brochure|depliant|schede tecniche|documentazione'],
    en: ['catalog(ue)?s?|brochures?|data ?sheets?|spec sheets?'],
    de: ['download ?(bereich|center|area)|kataloge?|prospekte?|broschuren?|datenblatter'],
    fr: ['catalogues?|brochures?|telechargements?|documentations?|fiches techniques'],
    es: ['catalogos?|folletos?|descargas|fichas tecnicas'],
  },
  not: [
    'privacy',
    'cookies?',
    'informativa',
    'browser',
    'firefox',
    'chrome',
    'internet explorer',
    'acrobat',
    'reader',
    'recesso',
    'datenschutz\\w*',
    'widerruf\\w*',
    'agb',
    'mentions legales',
    'coupon',
    'buono sconto',
    'app',
  ],
};

/** What other firms file and pass on: on the link to a file, or over it. Folded, whole words. */
export const DOCUMENTS = {
  it: [
    'catalog(o|hi)',
    'brochure',
    'depliant',
    'sched[ae] (tecnic[ae]|prodotto|prodotti)',
    'listin[oi]( prezzi)?',
    'manual[ei]',
    'certificat[oi]',
    'certificazion[ei]',
  ],
  en: [
    'catalog(ue)?s?',
    'brochures?',
    'leaflets?',
    'data ?sheets?',
    'spec(ification)? ?sheets?',
    'price ?lists?',
    'manuals?',
    'certificates?',
  ],
  de: [
    '\\w*katalog(e|en)?',
    '\\w*prospekte?n?',
    '\\w*broschuren?',
    '\\w*datenbl(att|atter)',
    '\\w*preislisten?',
    '\\w*anleitung(en)?',
    'zertifikate?',
    'flyer',
  ],
  fr: [
    'catalogues?',
    'brochures?',
    'plaquettes?',
    'fiches? (techniques?|produits?)',
    'tarifs?',
    'notices?',
    'certificats?',
    'depliants?',
  ],
  es: [
    'catalogos?',
    'folletos?',
    'fichas? (tecnicas?|de producto)',
    'tarifas?',
    'listas? de precios',
    'manual(es)?',
    'certificados?',
  ],
} as const;

/** To join in: a course, a club, a race. */
export const SIGNUP: CtaPhrases = {
  kind: 'signup',
  invites: {
    it: [
      '(iscriviti|iscrivetevi) (ora|subito|al|alla|ai|alle|all|online|gratis)',
      'iscrizioni online',
      '(diventa|diventate) (socio|soci)',
    ],
    en: ['(sign up|register (now|here|today|online|for)|join (now|today|free)|enrol(l)?( now| today| here)?|become a member)'],
    de: ['(jetzt anmelden|mitglied werden|online anmeldung)'],
    fr: ['(s inscrire|inscrivez vous|je m inscris|devenir (membre|adherent))'],
    es: ['(inscribete|inscribase|inscribirse|apuntate|matriculate|hazte (socio|socia|miembro))'],
  },
  names: {},
  not: [
    'newsletter',
    'mailing list',
    'boletin',
    'registro imprese',
    'infolettre',
    'youtube',
    'canale',
    'offers?',
    'offerte',
    'novita',
    'updates?',
    'e ?mails?',
  ],
};

/** To get into an account of one's own, or to open one. */
export const LOGIN: CtaPhrases = {
  kind: 'login',
  invites: {
    it: [
      '^(accedi|accesso|login|log in|entra|registrati|registrazione)( o registrati| registrati)?$',
      `(accedi|registrati|accedi e registrati) (ora|al|all|alla|qui|o)|crea ${SOME}account`,
      'area (riservata|clienti|personale|soci|pazienti)|il mio account|mio account|il mio profilo',
    ],
    en: [
      '^(log ?in|sign ?in|register|login register|sign in register|log in register)$',
      `(log|sign) ?in (to|here|or)|create ${SOME}account|my account|(client|customer|member|patient)s? (area|login|portal|zone)`,
    ],
    de: [
      '^(login|anmelden|einloggen|registrieren|anmelden registrieren)$',
      'mein konto|kundenkonto|konto (erstellen|anlegen)|(kunden|mitglieder|patienten)(bereich|portal|login)|zum login',
    ],
    fr: [
      '^(connexion|se connecter|s identifier|login)$',
      `mon compte|(creer|cree[zr]) ${SOME}compte|espace (client|membre|adherent|pro|patient|personnel)s?`,
    ],
    es: [
      '^(iniciar sesion|acceder|acceso|entrar|login|registrarse|registrate)$',
      `mi cuenta|(crear|crea) ${SOME}cuenta|area (de )?(clientes?|privada|socios|pacientes)|acceso clientes`,
    ],
  },
  names: {},
  not: ['newsletter', 'facebook'],
};

export const JOBS: CtaPhrases = {
  kind: 'jobs',
  invites: {
    it: [
      '(lavora con noi|candidati|candidatura|posizioni aperte|unisciti al (nostro )?team|offerte di lavoro|entra (nel|a far parte del) (nostro )?team)',
      '(invia|inviaci|manda) ((il tuo|la tua|il|la) )?(cv|curriculum|candidatura)',
    ],
    en: ['(careers?|apply now|join (our|the) team|work (with|for) us|vacancies|we re hiring|job openings|current openings)'],
    de: [
      '(jetzt bewerben|bewerben|bewerbung (absenden|senden)|karriere|stellenangebote|offene stellen|stellenanzeigen|jobs und karriere|wir suchen dich)',
    ],
    fr: ['(postule[zr]?|recrutement|nous rejoindre|rejoignez (nous|l equipe)|offres d emploi)'],
    es: ['(trabaja con nosotros|unete al equipo|ofertas de empleo|envia tu (cv|curriculum))'],
  },
  names: { en: ['jobs?'], fr: ['emploi'], es: ['empleo'] },
  not: [],
};

/** An app of the business's own for phones. */
export const APP: CtaPhrases = {
  kind: 'app',
  invites: {
    it: [`(scarica|installa|scaricate) ${SOME}app`, '(disponibile su|scarica (su|da)) (l )?(app store|google play)'],
    en: [`(get|download|install) ${SOME}app`, '(download on|get it on|available on) (the )?(app store|google play)'],
    de: [`app ${SOME}(herunterladen|laden|installieren|holen)|(jetzt bei|laden im|erhaltlich im) (google play|app store)`],
    fr: [
      `(telecharge[zr]?|installe[zr]) ${SOME}(app|application)|(disponible sur|telecharger dans) (l )?(app store|google play)`,
    ],
    es: [
      `(descarga|descargue|instala) ${SOME}(app|aplicacion)|(disponible en|consiguelo en el|descargalo en) (el )?(app store|google play)`,
    ],
  },
  names: {},
  not: [],
};
