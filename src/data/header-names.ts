/** Input fields that a column can be understood as; `--map "Header=field"` takes the same names. */
export const INPUT_FIELDS = [
  'id',
  'name',
  'website',
  'city',
  'province',
  'street',
  'postalCode',
  'country',
  'sector',
  'nace',
  'phone',
  'email',
  'pec',
  'vatNumber',
] as const;
export type InputField = (typeof INPUT_FIELDS)[number];

/**
 * Header names as people and registers write them (Italian, English, German, French, Spanish), folded: lower case, no
 * accents, every run of other characters one space, years left out ("ATECO 2007" is "ateco"). The first name of a list
 * is the best one: when two columns fit a field, the earlier name wins and the other column is carried through.
 */
export const HEADER_NAMES: Readonly<Record<InputField, readonly string[]>> = {
  id: ['id', 'codice', 'code', 'numero rea', 'n rea', 'rea', 'kennung', 'identifiant', 'identificador', 'key', 'ref', 'record id', 'codice impresa', 'id impresa'],
  name: [
    'name', 'nome', 'denominazione', 'ragione sociale', 'denominazione sociale', 'denominazione impresa', 'nome azienda', 'nome impresa', 'nome attivita', 'azienda',
    'impresa', 'ditta', 'insegna', 'attivita', 'esercizio', 'cliente', 'business name', 'company name', 'company', 'business', 'organisation', 'organization', 'trading name',
    'legal name', 'account name', 'title', 'firma', 'firmenname', 'firmenbezeichnung', 'unternehmen', 'unternehmensname', 'betrieb', 'bezeichnung', 'nom', 'nom commercial',
    'raison sociale', 'denomination', 'denomination sociale', 'entreprise', 'societe', 'nom de l entreprise', 'enseigne', 'etablissement', 'nombre', 'nombre comercial',
    'razon social', 'empresa', 'denominacion', 'denominacion social', 'negocio', 'nombre de la empresa',
  ],
  website: [
    'website', 'web site', 'sito web', 'sito', 'sito internet', 'sitoweb', 'indirizzo web', 'indirizzo internet', 'pagina web', 'url', 'web', 'www', 'homepage', 'home page', 'site', 'domain',
    'dominio', 'website url', 'web address', 'company website', 'link', 'indirizzo sito', 'url sito', 'sito web aziendale', 'webseite', 'internetseite', 'internetadresse', 'internet', 'webadresse',
    'web seite', 'site web', 'site internet', 'adresse web', 'adresse internet', 'url du site', 'sitio web', 'sitio', 'pagina de internet', 'direccion web', 'web empresa',
  ],
  city: [
    'city', 'comune', 'citta', 'localita', 'town', 'comune sede', 'comune sede legale', 'citta sede', 'place', 'municipality', 'locality', 'ort', 'stadt', 'gemeinde', 'wohnort', 'ville', 'commune',
    'localite', 'ciudad', 'municipio', 'localidad', 'poblacion',
  ],
  province: [
    'province', 'provincia', 'prov', 'sigla provincia', 'provincia sede', 'pv', 'pr', 'county', 'state', 'region', 'regione', 'area', 'bundesland', 'kreis', 'landkreis', 'kanton', 'departement',
    'estado', 'comunidad autonoma',
  ],
  street: [
    'street', 'indirizzo', 'via', 'address', 'indirizzo sede', 'indirizzo sede legale', 'sede legale', 'sede', 'street address', 'address line 1', 'strasse', 'anschrift', 'adresse', 'rue', 'direccion', 'calle', 'domicilio',
  ],
  postalCode: ['postal code', 'cap', 'zip', 'zip code', 'postcode', 'post code', 'codice postale', 'plz', 'postleitzahl', 'code postal', 'cp', 'codigo postal'],
  country: ['country', 'paese', 'nazione', 'stato', 'country code', 'land', 'staat', 'pays', 'pais'],
  sector: [
    'sector', 'settore', 'categoria', 'category', 'industry', 'business type', 'type', 'tipo', 'tipologia', 'settore di attivita', 'settore attivita', 'attivita prevalente', 'descrizione attivita', 'descrizione ateco',
    'branche', 'sparte', 'kategorie', 'secteur', 'secteur d activite', 'activite', 'categorie', 'sector de actividad', 'actividad', 'rubro',
  ],
  nace: [
    'nace', 'ateco', 'codice ateco', 'cod ateco', 'ateco primario', 'ateco principale', 'codice attivita', 'ateco prevalente', 'nace code', 'wz', 'wz code', 'wirtschaftszweig', 'ape', 'code ape', 'naf', 'code naf', 'cnae',
    'codigo cnae', 'codice nace', 'sic', 'sic code',
  ],
  phone: [
    'phone', 'telefono', 'tel', 'phone number', 'telephone', 'numero di telefono', 'numero telefono', 'recapito telefonico', 'telefono fisso', 'recapito', 'cellulare', 'mobile', 'telefon', 'telefonnummer', 'rufnummer', 'telephone fixe',
    'numero de telephone', 'numero de telefono', 'movil',
  ],
  email: ['email', 'e mail', 'mail', 'posta elettronica', 'indirizzo email', 'indirizzo e mail', 'email address', 'indirizzo mail', 'e mail adresse', 'emailadresse', 'courriel', 'adresse email', 'adresse mail', 'correo', 'correo electronico'],
  pec: ['pec', 'indirizzo pec', 'posta elettronica certificata', 'email pec', 'e mail pec', 'mail pec', 'domicilio digitale', 'pec impresa'],
  vatNumber: [
    'vat number', 'partita iva', 'p iva', 'piva', 'partitaiva', 'vat', 'vat id', 'vat no', 'codice fiscale partita iva', 'partita iva codice fiscale', 'codice fiscale', 'cf', 'tax id', 'ust id', 'ust idnr', 'umsatzsteuer id', 'mwst nr',
    'numero tva', 'tva', 'tva intracommunautaire', 'n tva', 'nif', 'cif', 'numero de iva',
  ],
};
