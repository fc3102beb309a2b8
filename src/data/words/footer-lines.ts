import { expression, phrases } from '../../lib/words.ts';

const FOOT_LINES = {
  it: phrases`
    fonte
    fonti
    elaborazione
    elaborazioni
    dati aggiornati
    aggiornat[oi]
    aggiornamento
    ultimo aggiornamento
    nota
    note
    avvertenz[ae]
    legenda
    totale
    totali
    tot
    estrazione
    estratto
    numero (?:di )?(?:record|righe)
    totale (?:record|righe|imprese|aziende)
    righe
    fine (?:elenco|report|lista)
    licenza
    pagina
  `,
  en: phrases`
    source
    sources
    note
    notes
    total
    totals
    grand total
    subtotal
    generated
    exported
    created
    report generated
    data as of
    as of
    last updated
    updated
    end of (?:file|list|report)
    copyright
    confidential
    records?
    record count
    rows
    disclaimer
    filtered by
    license
    page
  `,
  de: phrases`
    quelle
    quellen
    stand
    gesamt
    gesamtzahl
    summe
    anzahl
    insgesamt
    hinweis
    hinweise
    anmerkung
    anmerkungen
    legende
    erstellt
    exportiert
    datenstand
    ende
    letzte aktualisierung
    zuletzt aktualisiert
    lizenz
    seite
  `,
  fr: phrases`
    sources?
    total general
    remarque
    remarques
    avertissement
    mise a jour
    derniere mise a jour
    donnees
    extrait
    extraction
    export
    edite
    genere
    legende
    nombre
    fin
    licence
  `,
  es: phrases`
    fuente
    fuentes
    elaboracion
    total
    totales
    nota
    notas
    fecha de
    actualizado
    actualizacion
    ultima actualizacion
    leyenda
    datos
    generado
    exportado
    numero de registros
    fin de
    licencia
  `,
};

/** Lines that tables end with: a source, a total, a date; folded beginnings of a line whose other cells are empty. */
export const FOOTER_LINE = expression()`^${FOOT_LINES}\b`;
