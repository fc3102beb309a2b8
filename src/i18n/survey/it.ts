import type { PartOf } from '../language.ts';
import type { SurveyWords } from './en.ts';

/** Quel che dice un’indagine, in italiano. */
export const it: PartOf<SurveyWords> = {
  title: 'Indagine: {run}',
  eyebrow: 'Indagine sulla presenza online',
  skip: 'Vai all’indagine',
  heading: 'Come si presentano online {count} imprese',
  headingOne: 'Come si presenta online un’impresa',
  seenBetween: 'periodo di osservazione: {from} – {to}',
  seenOn: 'data di osservazione: {on}',
  finding:
    'Imprese con un sito proprio che funziona: {rate} ({interval}). Con soltanto un profilo social al suo posto: {social}. Per {unknown} non è stato possibile saperlo.',
  findingNone: 'Per nessuna di queste imprese è stato possibile sapere se ha un sito.',
  contents: 'Indice',
  empty: 'Non c’è nulla da contare: l’esecuzione non contiene imprese.',

  interval: 'intervallo al 95%: da {low} a {high}',
  intervalShort: '{low}–{high}',
  of: '{part} su {whole}',
  among: 'su {base}',
  table: 'I valori in tabella',
  notKnown: '{count} non note',
  noneKnown: 'non si sa nulla',
  heldBack: 'non pubblicato',

  columns: {
    indicator: 'Indicatore',
    group: 'Gruppo',
    chart: 'Quota e intervallo al 95%',
    rate: 'Quota',
    interval: 'Intervallo al 95%',
    counts: 'Sì, su risposte note',
    unknown: 'Non note',
    bounds: 'Almeno – al massimo',
    businesses: 'Imprese',
    quarter: 'Primo quartile',
    median: 'Mediana',
    threeQuarters: 'Terzo quartile',
    spread: 'Metà centrale',
    known: 'Noti',
    change: 'Variazione',
    changeChart: 'Variazione e intervallo al 95%',
    reading: 'Lettura',
    gained: 'Da no a sì',
    lost: 'Da sì a no',
    beforeNow: 'Prima → ora',
    reason: 'Motivo',
    answers: 'Risposte',
    definition: 'Definizione',
    base: 'Riferito a',
    score: 'Punteggio',
    step: 'Passo',
  },

  sections: {
    path: 'Fin dove arriva un cliente',
    outcomes: 'Che cosa c’era all’indirizzo',
    presence: 'Presenza',
    official: 'Indicatori della statistica ufficiale',
    networks: 'Social network collegati dal sito',
    channels: 'Modi per mettersi in contatto',
    actions: 'Vendere, prenotare, invitare',
    measuring: 'Misura e pubblicità',
    trust: 'Fiducia e aggiornamento',
    technical: 'Basi tecniche',
    scores: 'Punteggi',
    lighthouse: 'Misure di Lighthouse',
    by: 'Per {dimension}',
    crossed: 'Per {dimension}: sito proprio funzionante',
    waves: 'Che cosa è cambiato',
    definitions: 'Definizioni',
    method: 'Nota metodologica',
  },
  leads: {
    path: 'Su tutte le imprese: quante hanno un sito funzionante e per quante di queste ogni passo successivo è almeno a metà. Ogni passo conta solo chi ha superato tutti i precedenti.',
    outcomes: 'Ogni impresa sta in una sola classe; le quote sommano a 100%.',
    official:
      'Quote su tutte le imprese, comprese quelle senza sito, vicine alle definizioni di Eurostat (isoc_ciweb, isoc_ciwebn2) e Istat. Sono lette dai siti, non dichiarate dalle imprese: prima di confrontare si veda la nota metodologica.',
    sites: 'Sulle imprese il cui sito si è potuto guardare, salvo dove è indicato un altro gruppo.',
    scores:
      'Ogni sito ha per ciascun passo un punteggio da 0 a 100. Il riquadro contiene la metà centrale dei siti, la linea è la mediana.',
    lighthouse: 'Misure sulla pagina iniziale. Il riquadro contiene la metà centrale dei siti, la linea è la mediana.',
    heat: 'Più la casella è scura, più alta è la quota. Tutti i valori, con conteggi e intervalli, sono in survey.csv.',
    heatMore: 'I {shown} gruppi più numerosi su {count}; in survey.csv ci sono tutti.',
    waves: 'A confronto con {wave} ({when}).',
    paired:
      '{pairs} imprese sono state viste entrambe le volte; le variazioni sono calcolate su di loro (dati appaiati), così chi è entrato nell’elenco o ne è uscito non passa per un cambiamento.',
    independent:
      'Solo {pairs} imprese su {count} si sono potute riconoscere in entrambe: le due rilevazioni sono confrontate come campioni indipendenti, e può essere cambiato anche l’elenco.',
    definitions: 'Che cosa conta come sì e a chi è chiesto. Una quota è il numero dei sì sulle risposte note.',
  },
  networksUnseen: 'Non visti su alcun sito: {list}.',
  scale: 'da 0 a {most}',
  heatLegend: {
    scale: 'Quota: da {low} a {high}',
    withheld:
      'c: non pubblicato, perché le risposte note sono meno di {least} o perché se ne ricaverebbe un altro valore non pubblicato',
    unreliable: 'u: incerto, l’intervallo al 95% supera i 20 punti percentuali',
    missing: ': nessuna risposta nota',
  },
  symbols: { withheld: 'c', unreliable: 'u', missing: ':' },
  total: 'Totale',
  notGiven: 'non indicato',
  dimensions: {
    sector: 'settore',
    province: 'provincia',
    region: 'regione',
    city: 'comune',
    country: 'paese',
    nace: 'divisione ATECO',
    size: 'dimensione',
  },

  bases: {
    businesses: 'tutte le imprese',
    sites: 'imprese con un sito proprio',
    sites_with_phone: 'siti con un numero di telefono',
    sites_with_email: 'siti con un indirizzo e-mail',
    sites_with_shop: 'siti con un negozio',
    sites_with_analytics: 'siti con statistiche delle visite',
    sites_with_tags: 'siti con codici di statistica o pubblicità',
    sites_with_news: 'siti con notizie',
    sites_with_year: 'siti che mostrano un anno di copyright',
  },

  path: {
    all: 'Tutte le imprese',
    site: { label: 'Sito proprio funzionante', definition: 'L’impresa ha un sito proprio che funziona.' },
    step: 'Il passo «{stage}» ha almeno {floor} punti su 100, e così tutti i passi precedenti; senza sito: no. Un’impresa fermata a un passo è un no da lì in poi; quella di cui un passo non è noto resta esclusa da lì in poi: le quote dei passi successivi sono quindi semmai troppo basse, non troppo alte.',
    held: '{share} del passo precedente',
  },
  reasons: {
    site_not_seen: 'Non si è potuto guardare il sito (accesso negato, nessuna risposta, robots.txt …: si vedano gli esiti)',
    needs_browser: 'La pagina è costruita da script e non è stato usato un browser',
    browser_failed: 'La pagina non si è aperta nel browser',
    pages_not_seen: 'Le pagine che potevano mostrarlo non hanno risposto',
    robots: 'robots.txt vieta le pagine che potevano mostrarlo',
    lighthouse_off: 'Lighthouse non è stato usato',
    lighthouse_failed: 'La misura con Lighthouse non è arrivata in fondo',
    doubtful: 'Ciò che si è visto si contraddice o potrebbe appartenere ad altri',
    language: 'Le pagine sono in una lingua che non viene letta',
    picture: 'Sembra mostrarlo un’immagine; le immagini non vengono lette',
    not_asked: 'Non previsto in questa esecuzione',
    dns_failed: 'I server dei nomi non hanno risposto',
    failed: 'Guasto del programma',
  },
  histogram: {
    title: 'Punteggio complessivo: quanti siti, per decine di punti',
    range: 'Punti',
    count: 'Siti',
  },
  networkDefinition: 'Sul sito è stato visto un collegamento al profilo {name} dell’impresa.',
  channelDefinition: 'Sul sito è stato visto un modo per scrivere all’impresa con {name}.',
  stageDefinition: 'Punteggio del passo «{stage}», da 0 a 100.',
  outcomeDefinition: 'La visita all’indirizzo si è conclusa nella classe «{outcome}» (colonna outcome di audit.csv).',

  waves: {
    up: 'in aumento',
    down: 'in calo',
    unclear: 'nessuna variazione certa',
    points: '{change} punti',
    all: 'Tutti gli indicatori',
    transitions: 'Chi ha aperto un sito, chi l’ha perso',
    transitionsLead:
      'Le imprese riconosciute, per ciò che c’era prima (righe) e c’è ora (colonne). I nomi sono in survey-transitions.csv, che non è destinato alla pubblicazione.',
    got: '{count} hanno ora un sito',
    lost: '{count} non l’hanno più',
    states: { site: 'sito proprio', no_site: 'nessun sito proprio', unknown: 'non noto' },
    beforeState: 'Prima',
    nowState: 'Ora: {state}',
    unmatched: '{now} imprese di ora e {before} di prima non hanno una corrispondente.',
  },

  method: {
    lead: 'Scritta dall’esecuzione stessa; si può riportare così com’è in una pubblicazione.',
    askedTitle: 'Che cosa è stato rilevato, su chi, quando',
    run: 'L’elenco «{file}» ({records} righe, SHA-256 {hash}) è stato esaminato con Vetrina {version} (inizio: {from}; fine: {to}).',
    runUnfinished:
      'L’elenco «{file}» (SHA-256 {hash}) è in esame con Vetrina {version} (inizio: {from}). L’esecuzione non è conclusa: qui ci sono {records} righe.',
    counted: 'Sono contate {count} imprese.',
    excluded: '{count} righe senza nome né sito sono state escluse.',
    duplicates:
      '{count} imprese comparivano in più d’una delle esecuzioni e sono contate una volta, con la rilevazione più recente.',
    looking:
      'Ogni sito è stato visitato come farebbe un visitatore: la pagina iniziale e in tutto fino a {pages} pagine, scelte per contatti, offerta e informazioni legali. {browser} {lighthouse} {robots} {discovery} A nessuno è stato chiesto nulla e nulla è stato compilato o inviato.',
    browserOn: 'Le pagine sono state aperte in un browser.',
    browserOff:
      'Le pagine sono state lette senza browser: ciò che aggiungono gli script non è stato visto e conta come non noto.',
    lighthouseOn: 'La pagina iniziale è stata misurata con Lighthouse ({runs}, {form}).',
    lighthouseRun: 'una misura',
    lighthouseRuns: 'mediana di {count} misure',
    formMobile: 'telefono simulato',
    formDesktop: 'computer',
    lighthouseOff: 'Lighthouse non è stato usato.',
    robotsOn: 'robots.txt è stato rispettato.',
    robotsOff: 'robots.txt non è stato rispettato.',
    discoveryOn: 'Dove l’elenco non indicava un sito, lo si è cercato.',
    discoveryOff: 'Dove l’elenco non indicava un sito, non lo si è cercato: «nessun sito» significa nessuno nell’elenco.',
    sectorsGiven: 'Il settore di ogni impresa è quello dell’elenco.',
    sectors:
      'Il settore è quello dell’elenco per {given} imprese su {count}; per le altre lo dicono i dati strutturati del sito o il nome, altrimenti è «{generic}». Un settore letto dal sito esiste solo per chi ha un sito: le quote di siti per settore vanno confrontate solo dove il settore è dato dall’elenco.',
    unknownTitle: 'Che cosa non si sa, e perché',
    unknown:
      'Ogni domanda ammette le risposte sì, no, non applicabile e non noto. «No» si dice solo quando si è guardato tutto ciò che avrebbe potuto mostrarlo. Le quote sono il numero dei sì sulle risposte note; «non noto» e «non applicabile» restano fuori dal denominatore e sono contati a parte. Le colonne bound_low e bound_high di survey.csv dicono quale sarebbe la quota se tutte le risposte non note fossero no, e se fossero tutte sì.',
    unknownTable: 'Risposte non note, per motivo',
    unknownNone: 'A ogni domanda si è potuto rispondere.',
    nonresponse:
      'Chi ha un sito che non si è potuto guardare può essere diverso dagli altri: gli intervalli non ne tengono conto, i valori estremi sì.',
    statisticsTitle: 'Statistica',
    wilson:
      'Gli intervalli delle quote sono intervalli di Wilson al 95% (Wilson, JASA 22, 1927; Newcombe, Statistics in Medicine 17, 1998, 857–872).',
    quartiles:
      'I quartili riguardano i valori noti; l’intervallo di una mediana in survey.csv è quello di Woodruff (JASA 47, 1952).',
    unweighted: 'Tutte le imprese contano allo stesso modo (nessun peso).',
    weighted:
      'Quote e quartili sono ponderati con la colonna «{column}»; gli intervalli usano la numerosità efficace di Kish ({effective} per {count} imprese). Numeratori e denominatori sono conteggi di imprese, non ponderati.',
    infinite:
      'Non è stata indicata una popolazione: le imprese sono considerate un campione casuale di una popolazione molto più grande. Se l’elenco è l’intera popolazione, le quote sono esatte salvo ciò che non è noto, e gli intervalli esprimono solo il caso.',
    finite:
      'Le imprese sono considerate un campione casuale di una popolazione di {population}; gli intervalli hanno la correzione per popolazione finita. Quante imprese della popolazione riguardi una domanda è stimato dal campione; si assume che i gruppi siano campionati nella stessa proporzione (o come dicono i pesi).',
    suppression:
      'Nelle disaggregazioni e nel totale i valori con meno di {least} risposte note non sono pubblicati, e con loro i più piccoli successivi della stessa disaggregazione finché un valore non pubblicato si potrebbe ricavare dal totale. Le disaggregazioni incrociate sono protette in entrambe le direzioni. La regola guarda i denominatori: una quota dello 0% o del 100% di un gruppo più grande è pubblicata.',
    changes:
      'Le variazioni sono differenze in punti percentuali, ora meno prima, con gli intervalli di Newcombe: per le stesse imprese quello delle proporzioni appaiate (Statistics in Medicine 17, 1998, 2635–2650), per imprese diverse quello delle proporzioni indipendenti (ivi, 873–890). Le imprese sono riconosciute dall’id, altrimenti dalla partita IVA, altrimenti da nome e comune, e solo dove la chiave è unica in entrambe le rilevazioni. Alle variazioni appaiate non si applica la correzione per popolazione finita.',
    many: 'I valori sono molti: per solo effetto del caso circa un intervallo su 20 non contiene il valore vero.',
    officialTitle: 'Confronti con la statistica ufficiale',
    official:
      'Eurostat (uso delle ICT nelle imprese, metadati isoc_e; tavole isoc_ciweb per classe dimensionale e isoc_ciwebn2 per NACE) e Istat (Rilevazione sulle tecnologie dell’informazione e della comunicazione nelle imprese) interrogano con un questionario le imprese con almeno 10 addetti, in gran parte delle sezioni NACE da C a J e da L a N, e riportano i risultati alla popolazione. Qui sono stati guardati i siti delle imprese dell’elenco, qualunque ne sia la dimensione. La statistica sperimentale dell’Istat «Modalità di utilizzo dei siti web da parte delle imprese» legge anch’essa dai siti ordini online, annunci di lavoro e collegamenti ai social, ed è il termine di paragone più vicino. Sono da attendersi livelli diversi; si confrontino solo le stesse classi dimensionali e gli stessi settori.',
    runOptions: 'Opzioni dell’esecuzione',
    cite: 'Citazione suggerita: Vetrina {version}, indagine su «{run}», {date}.',
  },
};
