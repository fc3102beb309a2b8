/** What fields of forms ask for, by language; folded pieces of expressions over whole words (see `anyPhrase`). */
export const FIELD_WORDS = {
  email: {
    it: ['posta elettronica', 'indirizzo (di )?posta'],
    en: ['e ?mail\\w*', 'mail'],
    de: ['mail ?adresse', 'elektronische post'],
    fr: ['courriel\\w*', 'adresse mail'],
    es: ['correo\\w*'],
  },
  phone: {
    it: ['telefon\\w*', 'cell(ulare)?', 'recapito telefonico'],
    en: ['tel\\w{0,2}', 'phone\\w*', '\\w*phone', 'mobile', 'telephone'],
    de: ['handy\\w*', 'rufnummer', 'telefon\\w*'],
    fr: ['portable', 'telephone', 'numero de telephone'],
    es: ['movil', 'telefono', 'celular'],
  },
  name: {
    it: ['nome\\w*', 'cognome', 'nominativo', 'ragione sociale', 'richiedente'],
    en: ['name\\w*', '\\w*name'],
    de: ['vorname', 'nachname', 'name\\w*'],
    fr: ['nom', 'prenom\\w*'],
    es: ['nombre\\w*', 'apellidos?'],
  },
  message: {
    it: ['messag\\w+', 'richiesta', 'commenti', 'domanda'],
    en: ['messag\\w+', 'comments?', 'your question', 'enquiry', 'inquiry'],
    de: ['nachricht\\w*', 'anliegen', 'mitteilung'],
    fr: ['messag\\w+', 'demande', 'commentaires?'],
    es: ['mensaje\\w*', 'consulta', 'comentarios?'],
  },
  date: {
    it: ['data', 'giorno', 'orario', 'ora', 'arrivo', 'partenza'],
    en: ['date\\w*', '\\w*date', 'check ?in', 'check ?out', 'arriv\\w+', 'depart\\w+'],
    de: ['datum', '\\w*datum', 'uhrzeit', 'anreise\\w*', 'abreise\\w*', 'wunschtermin'],
    fr: ['jour', 'heure', 'arrivee', 'depart'],
    es: ['fecha\\w*', 'hora', 'llegada', 'salida'],
  },
  guests: {
    it: ['ospiti', '(numero )?persone', 'coperti', 'bambini', 'camere'],
    en: ['guests?', 'people', 'adults?', 'children', 'rooms', 'party size'],
    de: ['personen\\w*', 'gaste', 'erwachsene', 'kinder', 'zimmer'],
    fr: ['personnes', 'adultes', 'enfants', 'couverts', 'convives'],
    es: ['personas', 'comensales', 'adultos', 'ninos', 'habitaciones'],
  },
  search: {
    it: ['cerca', 'ricerca', 'parola chiave'],
    en: ['^(s|q|k|kw|query)', 'search\\w*', 'keywords?'],
    de: ['such\\w*'],
    fr: ['recherche\\w*', 'rechercher'],
    es: ['buscar', 'busqueda'],
  },
  payment: {
    it: ['carta di credito', 'numero (di )?carta'],
    en: ['card number', 'cvv\\w*', 'cvc\\w*', 'cardnumber'],
    de: ['kartennummer', 'kreditkarte'],
    fr: ['numero de carte'],
    es: ['numero de tarjeta'],
  },
  /** Papers that applicants hand in. */
  papers: {
    it: ['curriculum\\w*', 'candidat\\w+'],
    en: ['resume', 'cv', 'cover letter'],
    de: ['lebenslauf', 'bewerbung\\w*'],
    fr: ['lettre de motivation', 'candidature'],
    es: ['hoja de vida', 'curriculum'],
  },
} as const;
