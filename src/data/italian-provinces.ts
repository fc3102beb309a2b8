export interface ItalianProvince {
  /** Vehicle registration code, as in addresses. */
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** Provinces and metropolitan cities by region (Istat, codici delle unità amministrative), the short-lived ones of Sardinia included. */
const BY_REGION: Readonly<Record<string, string>> = {
  Piemonte: 'AL Alessandria,AT Asti,BI Biella,CN Cuneo,NO Novara,TO Torino,VB Verbano-Cusio-Ossola,VC Vercelli',
  'Valle d’Aosta': 'AO Aosta',
  Lombardia:
    'BG Bergamo,BS Brescia,CO Como,CR Cremona,LC Lecco,LO Lodi,MN Mantova,MI Milano,MB Monza e della Brianza,PV Pavia,SO Sondrio,VA Varese',
  'Trentino-Alto Adige': 'BZ Bolzano,TN Trento',
  Veneto: 'BL Belluno,PD Padova,RO Rovigo,TV Treviso,VE Venezia,VR Verona,VI Vicenza',
  'Friuli-Venezia Giulia': 'GO Gorizia,PN Pordenone,TS Trieste,UD Udine',
  Liguria: 'GE Genova,IM Imperia,SP La Spezia,SV Savona',
  'Emilia-Romagna': 'BO Bologna,FE Ferrara,FC Forlì-Cesena,MO Modena,PR Parma,PC Piacenza,RA Ravenna,RE Reggio Emilia,RN Rimini',
  Toscana: 'AR Arezzo,FI Firenze,GR Grosseto,LI Livorno,LU Lucca,MS Massa-Carrara,PI Pisa,PT Pistoia,PO Prato,SI Siena',
  Umbria: 'PG Perugia,TR Terni',
  Marche: 'AN Ancona,AP Ascoli Piceno,FM Fermo,MC Macerata,PU Pesaro e Urbino',
  Lazio: 'FR Frosinone,LT Latina,RI Rieti,RM Roma,VT Viterbo',
  Abruzzo: 'AQ L’Aquila,CH Chieti,PE Pescara,TE Teramo',
  Molise: 'CB Campobasso,IS Isernia',
  Campania: 'AV Avellino,BN Benevento,CE Caserta,NA Napoli,SA Salerno',
  Puglia: 'BA Bari,BT Barletta-Andria-Trani,BR Brindisi,FG Foggia,LE Lecce,TA Taranto',
  Basilicata: 'MT Matera,PZ Potenza',
  Calabria: 'CS Cosenza,CZ Catanzaro,KR Crotone,RC Reggio Calabria,VV Vibo Valentia',
  Sicilia: 'AG Agrigento,CL Caltanissetta,CT Catania,EN Enna,ME Messina,PA Palermo,RG Ragusa,SR Siracusa,TP Trapani',
  Sardegna:
    'CA Cagliari,CI Sulcis Iglesiente,NU Nuoro,OG Ogliastra,OR Oristano,OT Gallura,SS Sassari,SU Sud Sardegna,VS Medio Campidano',
};

/** Other ways in which lists write them, folded. */
export const PROVINCE_ALIASES: Readonly<Record<string, string>> = {
  'reggio nell emilia': 'RE',
  'reggio di calabria': 'RC',
  'bolzano bozen': 'BZ',
  'valle d aosta': 'AO',
  'massa e carrara': 'MS',
  'monza brianza': 'MB',
  monza: 'MB',
  forli: 'FC',
  pesaro: 'PU',
};

export const ITALIAN_PROVINCES: readonly ItalianProvince[] = Object.entries(BY_REGION).flatMap(([region, list]) =>
  list.split(',').map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(3), region })),
);
