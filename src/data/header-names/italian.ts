import { names } from '../../lib/names.ts';
import type { HeaderVocabulary } from './vocabulary.ts';

export const ITALIAN: HeaderVocabulary = {
  fields: {
    id: names`
      id | numero rea | n rea | num rea | nrea | rea | codice rea | codice impresa | codice azienda | codice cliente |
      cod cliente | cod cli | codice fornitore | cod amm | codice ipa | codice struttura | codice esercizio | cir | cin |
      codice cir | codice cin | matricola | numero iscrizione | n iscrizione | numero albo | n albo | num albo |
      iscrizione albo | numero registro | codice identificativo | identificativo | id univoco | progressivo |
      numero progressivo | chiave | codice univoco struttura | numero autorizzazione | codice anagrafica | codice soggetto |
      codice ditta
    `,
    name: names`
      denominazione | ragione sociale | denominazione sociale | denominazione o ragione sociale |
      ragione sociale denominazione | denominazione ragione sociale | rag soc | ragsoc | rag sociale | ragione soc | des amm |
      descrizione ente | denominazione ente | denominazione impresa | denominazione azienda | nome azienda | nome impresa |
      nome ditta | nome societa | nome attivita | nome esercizio | nome struttura | nome locale | nome negozio | nome cliente |
      nome fornitore | nome organizzazione | nome commerciale | intestazione | intestatario | insegna | nome insegna |
      denominazione insegna | insegna esercizio | nome pubblico | denominazione struttura | denominazione esercizio |
      nominativo azienda | nominativo | ragione sociale nominativo | ragione sociale o nominativo |
      nominativo o ragione sociale
    `,
    website: names`
      sito web | sito internet | sito | sitoweb | indirizzo web | indirizzo internet | indirizzo sito | indirizzo sito web |
      pagina web | url sito | url sito web | sito web aziendale | sito aziendale | sito istituzionale | sito ufficiale |
      siti web | pagina internet | web | link sito | link sito web | dominio | dominio web | indirizzo url | internet |
      sito www | sito azienda | website
    `,
    city: names`
      comune | citta | localita | comune sede | comune sede legale | citta sede | comune di | descrizione comune | nome comune |
      denominazione comune | desc comune | comune ubicazione | municipio | citta comune | comune localita | localita comune |
      frazione | paese citta | des comune | luogo
    `,
    province: names`
      provincia | prov | sigla provincia | sigla prov | provincia sede | provincia sede legale | pv | pr | targa | sigla |
      sigla automobilistica | descrizione provincia | provincia di | prov sede | denominazione provincia | nome provincia |
      regione | denominazione regione | cod provincia | codice provincia | province
    `,
    street: names`
      indirizzo | via | ind | indirizzo sede | indirizzo sede legale | indirizzo della sede legale | indirizzo completo |
      sede legale | ubicazione | via piazza | via e numero | via e numero civico | via civico | indirizzo e numero civico |
      domicilio | toponimo | denominazione via | nome via | nome strada | desvia | strada | indirizzo azienda | via n civico |
      via o piazza | indirizzo ubicazione | sede
    `,
    postalCode: names`cap | codice postale | codice avviamento postale | c a p | zip | cap sede | cod postale`,
    country: names`
      paese | nazione | codice paese | codice nazione | sigla nazione | sigla paese | nazione sede | stato nazione |
      paese nazione | cod paese | cod nazione | naz | stato estero | paese di residenza | isonazione | descrizione nazione |
      id paese
    `,
    sector: names`
      settore | settore di attivita | settore attivita | attivita prevalente | descrizione attivita |
      descrizione attivita prevalente | attivita economica | attivita svolta | descrizione ateco | descrizione codice ateco |
      ateco descrizione | settore merceologico | merceologia | categoria merceologica | tipo attivita | tipologia attivita |
      tipologia di attivita | tipo di attivita | tipologia esercizio | tipo esercizio | tipologia struttura | tipo struttura |
      tipologia ricettiva | tipologia | tipo | categoria | classificazione | genere | comparto | ramo | ramo di attivita |
      mestiere | professione | specializzazione | specialita | cucina | tipo cucina | tipo di cucina | attivita |
      oggetto sociale | settore economico | categoria attivita | categorie | attivita principale | attivita esercitata |
      descrizione tipologia | tipologia azienda | tipologia impresa | macrosettore | servizi offerti | prodotti
    `,
    nace: names`
      ateco | codice ateco | cod ateco | ateco primario | ateco principale | codice attivita | cod attivita | ateco prevalente |
      codice ateco attivita prevalente | ateco attivita prevalente | codice nace | codice istat attivita |
      codice attivita economica | cod ateco principale | codice ateco primario | codice ateco principale | ateco codice |
      classificazione ateco | attivita ateco
    `,
    phone: names`
      telefono | tel | numero di telefono | numero telefono | n telefono | num telefono | nr telefono | recapito telefonico |
      recapiti telefonici | telefono fisso | telefono ufficio | telefono azienda | telefono principale | numero fisso | fisso |
      tel fisso | telefoni | tel ufficio | telefono lavoro | utenza telefonica | centralino | numero verde | tel 1 |
      telefono sede | linea fissa | contatto telefonico | telefono cellulare | telefono ab
    `,
    email: names`
      email | e mail | mail | posta elettronica | indirizzo email | indirizzo e mail | indirizzo mail |
      indirizzo di posta elettronica | indirizzo posta elettronica | email aziendale | email azienda | mail aziendale |
      e mail azienda | email principale | mail ordinaria | email ordinaria | peo | casella email | casella di posta |
      posta elettronica ordinaria | email contatto | email info | contatto email | emails
    `,
    pec: names`
      pec | indirizzo pec | posta elettronica certificata | indirizzo di posta elettronica certificata |
      indirizzo posta elettronica certificata | email pec | e mail pec | mail pec | posta certificata | domicilio digitale |
      pec impresa | pec azienda | pec sdi | casella pec | email certificata | mail certificata | email posta certificata |
      indirizzo posta certificata | pec mail | e mail certificata
    `,
    vatNumber: names`
      partita iva | p iva | piva | part iva | partitaiva | pi | codice iva | numero partita iva | n partita iva | p iva cf |
      piva cf | cf piva | cf p iva | p iva codice fiscale | partita iva codice fiscale | codice fiscale partita iva |
      codice fiscale p iva | partita iva cf | p iva c f | c f p iva | codice fiscale | cod fiscale | codfisc | cod fisc | cf |
      c fiscale | codice fiscale impresa | codice fiscale azienda | codfiscale | id fiscale | vat | partite iva |
      codice fiscale o partita iva
    `,
  },
  unsure: {
    recapito: ['phone', 'street', 'email'],
    recapiti: ['phone', 'street', 'email'],
    contatto: ['phone', 'email', 'website'],
    contatti: ['phone', 'email', 'website'],
    stato: ['country'],
    ubicazione: ['street', 'city'],
    luogo: ['city', 'street'],
    sede: ['city', 'street'],
    'sede legale': ['street', 'city'],
    'sede operativa': ['street', 'city'],
    posizione: ['city', 'street'],
    link: ['website'],
    pagina: ['website'],
    'link web': ['website'],
    ufficio: ['phone'],
    lavoro: ['phone'],
    loc: ['city'],
    area: ['province'],
    territorio: ['province', 'city'],
    numero: ['phone', 'id'],
    responsabile: [],
  },
  things: names`
    azienda | aziende | impresa | imprese | ditta | ditte | societa | struttura | strutture | struttura ricettiva |
    strutture ricettive | esercizio | esercizi | esercizio commerciale | attivita commerciale | attivita | negozio | negozi |
    locale | locali | ristorante | ristoranti | albergo | hotel | agriturismo | agriturismi | farmacia | farmacie | officina |
    cantina | cantine | produttore | produttori | espositore | espositori | cliente | clienti | fornitore | fornitori |
    associato | associati | socio | soci | ente | enti | organizzazione | cooperativa | associazione | punto vendita |
    stabilimento | laboratorio | studio | bottega | artigiano | impianto | impianti | unita locale | u l | soggetto |
    operatore | istituto | amministrazione | agenzia | agenzie | concessionario | rivenditore | rivenditori | distributore |
    caseificio | frantoio | panificio | pizzeria | bar | autofficina | palestra | scuola | centro | museo | teatro | cinema |
    b b | bed and breakfast | campeggio | rifugio | startup | start up | anagrafica
  `,
  neutral: names`
    di | del | della | delle | dei | degli | dell | d | da | e | o | il | la | lo | le | i | gli | in | per | con | su | al |
    sede | legale | sede legale | sede operativa | operativa | principale | primario | primaria | prevalente | ufficiale | uff |
    ufficio | aziendale | istituzionale | pubblico | pubblica | commerciale | completo | completa | generale | 1 | it | ita |
    italiano | italiana | corrente | attuale | esteso | estesa | denominazione | indirizzo | valido | info | informazioni |
    territoriale | fiscale | operante | riferimento | lavoro | s | n | impresa individuale | prima | primo | sigla |
    ubicazione | contatto | contatti | recapito | recapiti | turistica | ricettiva | fattura | fatturazione | spedizione
  `,
  names: names`nome | titolo | nome e cognome | nome cognome | cognome e nome | cognome nome | nome completo`,
  codes: names`codice | cod | numero | num | nr | n | no | chiave | id | identificativo | matricola | sigla`,
  kinds: names`tipo | tipologia | categoria | genere | classificazione | specie`,
  texts: names`descrizione | desc | descr | des | testo | denominazione | descrizione attivita | dicitura`,
  persons: names`
    titolare | gestore | proprietario | proprieta | responsabile | resp | cogn resp | referente | persona |
    persona di riferimento | persona riferimento | legale rappresentante | rappresentante legale | rappresentante |
    rapp legale | amministratore | direttore | presidente | sindaco | contatto nome | dirigente | direttore sanitario |
    direttrice | capo | agente | incaricato | socio amministratore | delegato | dipendente | utente | medico | farmacista |
    maestro | conduttore | locatore | esercente
  `,
  personNames: names`
    cognome | secondo nome | nome di battesimo | nome persona | nome titolare | cognome titolare | cogn | cognome referente |
    nome referente
  `,
  secondary: names`
    cellulare | cell | mobile | altro | altra | secondario | secondaria | secondo | seconda | privato | privata | abitazione |
    casa | alternativo | alternativa | personale | telefonino | operativo | ab
  `,
  addressParts: names`
    civico | numero civico | n civico | num civico | nr civico | interno | scala | piano | palazzina | km | esponente
  `,
  others: names`
    tipo soggetto | tipo cliente | tipo anagrafica | tipo contatto | tipo persona | data | date | ora | orario | orari | anno |
    mese | giorno | giorni | fax | telefax | note | nota | osservazioni | commenti | sconto | listino | iban | banca |
    pagamento | fatturato | capitale | addetti | dipendenti | numero addetti | numero dipendenti | classe | fascia | posti |
    letti | camere | bagni | stelle | coperti | prezzo | prezzi | costo | valutazione | voto | punteggio | recensioni |
    stato attivita | stato impresa | stato azienda | natura giuridica | nat giuridica | forma giuridica | forma societaria |
    natura | sezione | latitudine | longitudine | lat | lon | lng | coordinate | coordinata | x | y | foglio | particella |
    mappale | foto | immagine | immagini | logo | icona | facebook | instagram | twitter | linkedin | youtube | tiktok |
    pinterest | telegram | whatsapp | skype | tripadvisor | booking | google maps | mappa | maps | superficie | mq | chiusura |
    apertura | chiuso | aperto | turno | iscrizione | cancellazione | costituzione | cessazione | aggiornamento | modifica |
    inizio | fine | scadenza | licenza | autorizzazione | istat | codice istat | codice comune | cod comune | codice catastale |
    belfiore | codice regione | codice sdi | sdi | codice destinatario | codice univoco | cciaa | c c i a a |
    camera di commercio | cod cciaa | titolo | titolo resp | sesso | eta | nascita | luogo di nascita | comune di nascita |
    cittadinanza | qualifica | ruolo | posizione | reparto | mansione | gruppo | tag | etichette | fonte | attivo | abilitato |
    consenso | privacy | newsletter | lingua | lingue | valuta | importo | totale | percentuale | quantita | ordine | firma |
    allegati | acronimo | circoscrizione | municipali | municipalita | quartiere | zona urbanistica | mail tipo | tipo mail |
    tipo via | tipo indirizzo | tipo telefono | liv accessibili | s n | si no | presenza | validato | contatore | metratura |
    servizi | accessibile | disabili | animali | parcheggio | piscina | wifi | menu | bacini | mezzi | logotipo | identita |
    codice immobile | prodotto | stelle | descrizione
  `,
};
