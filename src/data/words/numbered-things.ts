import { phrases } from '../../lib/words.ts';

/**
 * Things that are known by a number which is no telephone number: goods, batches, permits, cases, policies. Parts of regular
 * expressions, tried on `plain` text right before the number. In the singular: "per ordini 0376 …" is where to call for orders.
 */
export const NUMBERED_THINGS: Readonly<Record<string, readonly string[]>> = {
  it: [
    'lott[oi]|partita(?! iva)|colata|matricola|seriale|serie|modello|mod|codice|cod|articolo|art|prodotto|ricambio|referenza|rif(?:erimento)?|sku',
    'pratica|fascicolo|protocollo|prot|procedimento|sentenza|decreto|delibera|determina|ordinanza|istanza|verbale|atto|repertorio|rep|repubblica|perizia|querela|rapporto',
    'autorizzazione|aut|licenza|permesso|concessione|certificat[oa]|certificazione|attestato|abilitazione|accreditamento|brevetto|patente|scia|dia|nulla osta',
    'polizza|contratto|ordine|preventivo|commessa|fattura|bolla|ddt|scontrino|ricevuta|bonifico|buono|tessera|abbonamento|iscrizione|cliente|utente|pod|pdr|contatore',
    'spedizione|collo|tracking|targa|telaio|microchip|chip|bollino|etichetta|campione|catalogo|annuncio|biglietto|estrazione|cig|cup|cin|cir|citra?|sentenza n',
  ],
  en: [
    'batch|lot|(?<!(?:this|that|any|which|in|your|each|every|my|the) )case|docket|file|dossier|permit|licen[cs]e|lic|consent|certificate|cert|patent|warrant|claim',
    'item|part|product|model|mod|serial|sku|stock|catalogue|catalog|edition|sample|style|pattern|code|ref(?:erence)?|id|barcode|version',
    'order|invoice|quote|receipt|contract|policy|booking ref|voucher|coupon|ticket|tracking|parcel|shipment|consignment|(?<!log )in ?voice|job|project|plot|listing|mls',
    '(?:member(?:ship)?|customer) (?:id|no|number)|badge|reg(?:istration)?|plate|chassis|vin|meter|passport|meeting|pin|passcode|conference id|planning application|application|appl?n?|approval|accreditation|cheque|asset',
  ],
  de: [
    'charge(?<!(?:in|of|no|free|extra) charge)|chargen?-?(?:nr|nummer|bezeichnung)|modell|typ|serie|artikel|art|produkt|muster|teil|ersatzteil|ausgabe|auflage',
    'genehmigung|baugenehmigung|erlaubnis|zulassung|konzession|lizenz|zertifikat|bescheid|bescheinigung|patent|ausweis|prufzeugnis|zulassungszeichen',
    'akte|aktenzeichen|az|gesch(?:afts)?zeichen|gz|vorgang|antrag|urteil|fall|police|vertrag|auftrag|bestellung|rechnung|scheck|quittung|angebot|beleg|lieferschein|gutschein|sendung|paket',
    'kunde|mitglied|konto|zahler|fahrgestell|kennzeichen|inserat|objekt|katalog|los-?nr|[a-z]{3,20}(?:schein|akte|vertrag|antrag|bescheid|urkunde|police|plakette|ausweis|bestatigung)',
  ],
  fr: [
    'lot|serie|modele|article|art|produit|piece|reference|ref|code|version|edition|echantillon|catalogue',
    'dossier|affaire|proces[- ]verbal|arrete|decret|jugement|permis|autorisation|licence|agrement|habilitation|certificat|certification|brevet|recepisse|attestation|homologation|enregistrement',
    'police|contrat|commande|facture|devis|bon|cheque|ticket|colis|suivi|envoi|immatriculation|adherent|carte|membre|compteur|plaque|chassis|puce|annonce|mandat',
  ],
  es: [
    'lote|serie|modelo|articulo|art|producto|pieza|referencia|ref|codigo|cod|version|edicion|muestra|catalogo',
    'expediente|exp|acta|decreto|sentencia|auto|permiso|autorizacion|licencia|concesion|certificado|patente|homologacion|habilitacion|registro|inscripcion|protocolo',
    'poliza|contrato|pedido|factura|presupuesto|albaran|tramite|solicitud|recibo|vale|bono|billete|envio|seguimiento|paquete|matricula|bastidor|socio|carnet|colegiado|contador|anuncio|chip',
  ],
};

/** Before a thing: whoever reads has it, and the number is where to ask for it: `votre dossier : 01 …`, `il tuo ordine`. */
export const YOURS = {
  it: phrases`
    vostr[oaie]
    tu[oaie]
  `,
  en: phrases`
    your
  `,
  de: phrases`
    ihre?[nmrs]?
  `,
  fr: phrases`
    votre
    vos
    ton
    ta
  `,
  es: phrases`
    vuestr[oa]s?
    [ts]us?
  `,
};

/** Words of registers, taxes and banks; another word may stand between them and the number. By language or country. */
export const REGISTERS: Readonly<Record<string, readonly string[]>> = {
  it: [
    'p\\.? ?i\\.?(?:v\\.?a\\.?)?|partita ?iva|p\\. ?iva|i\\.?v\\.?a',
    'c\\.? ?f\\.?|cod(?:ice)?\\.? ?fisc[a-z]*|abi|cab|c/c|conto corrente|conto (?:bancario|n)|r\\.?e\\.?a\\.?|c\\.?c\\.?i\\.?a\\.?a|registro imprese|reg\\. ?imp[a-z]*',
    'capitale|cap\\. ?soc\\.?|sdi|codice (?:univoco|destinatario)|(?:codice|numero) (?:cliente|pratica|ordine)|albo|iscri[a-z]*|matricola|prot(?:ocollo)?|targa',
  ],
  en: [
    'v\\.?a\\.?t(?: no| reg)?|company (?:no|number|reg[a-z]*)|registered (?:no|number|in [a-z ]{4,20})|charity|utr|gst(?:in)?|abn|acn|nzbn|npi|ein(?=\\s?[:#]|\\s(?:no|nr|number))',
    '(?:bank|giro|current|savings|customer|client|donation) account|account[ .]{1,2}(?:no|nr|num|number|id|n)|(?:customer|client|invoice) (?:no|nr|number|id)|sort code|isbn|issn|ean|gtin|sku|asin',
  ],
  de: [
    'mwst|u\\.?st\\.?(?:-?id[a-z]*)?|umsatzsteuer[a-z-]*|steuer(?:-?(?:nummer|nr|id))?[a-z-]*|st\\.?-? ?nr|uid|hr[ab]|handelsregister[a-z]*|amtsgericht|registergericht|firmenbuch[a-z]*',
    'iban|bic|swift|blz|bankleitzahl|konto(?:nummer|-?nr|inhaber)?(?:verbindung)?|kunden-? ?(?:nummer|nr)|rechnungs-? ?(?:nummer|nr)|bestell-? ?(?:nummer|nr)|betriebsnummer|ik-?(?:nummer|nr)|lanr|bsnr',
  ],
  fr: [
    't\\.?v\\.?a|siret|siren|r\\.?c\\.?s|a\\.?p\\.?e|n\\.?a\\.?f|rpps|adeli|r\\.?p\\.?[mr]|b\\.?c\\.?e|inami|numero (?:de )?(?:client|commande|adherent)|compte (?:bancaire|n)',
    ...phrases`
      compte (?:courant|cheques?)
      n(?:um(?:ero)?)?[°º.]{0,2} (?:de )?compte
    `,
    "n(?:o|um(?:ero)?|°|º)?\\.? ?d['’ ]?(?:entreprise|identification)|numero d['’ ]?entreprise|registre (?:du commerce|des metiers)|entreprise n",
  ],
  es: [
    'n\\.?i\\.?[fe]|c\\.?i\\.?f|registro mercantil|inscrita?|numero de (?:cliente|pedido)|cuenta(?: corriente| bancaria)? n|c\\.?u\\.?i\\.?t|r\\.?u\\.?[ct]|r\\.?f\\.?c|cnpj|cpf|nro registro',
    ...phrases`
      cuenta (?:corriente|bancaria|de ahorros)
      (?:numero|num|n[.°º]{0,2}o?) de cuenta
    `,
  ],
  pt: ['contribuinte|pessoa coletiva|conservatoria'],
  nl: [
    'b\\.?t\\.?w|k\\.?v\\.?k|kamer van koophandel|ondernemings-? ?(?:nummer|nr)|inschrijvings-?(?:nummer|nr)|rekening(?:nummer|nr)?|big-?(?:nummer|register)',
  ],
  nordic: [
    'c\\.?v\\.?r|org(?:anisasjons|anisations)?-?\\.? ?(?:nr|nummer)|orgnr|moms(?:reg)?[a-z-]*|ly?-?tunnus|bankgiro|plusgiro|kennitala',
  ],
  east: [
    'ic dph|regon|reg\\. ?com|maticni broj|adoszam|cegjegyzekszam|registrikood|imones kodas|bulstat|mersis|αφμ|γεμη|иин|инн|огрн|еик',
  ],
};

/** Short forms of registers, words of other languages in small letters: they count in capitals, right before the number. */
export const REGISTER_SIGNS =
  'FN|GLN|IDE|RIB|DUNS|KBO|RSIN|RIZIV|SE-?nr|I[ČC]O|DI[ČC]|NIP|KRS|CUI|CIF|NIPC|OIB|MBS|PIB|KMKR|PVM|EIK|ЕИК|ИНН|ОГРН|ΑΦΜ|ΓΕΜΗ|AFM|VKN|INN|OGRN|CIN|CIR|DRE|Mat\\. ?(?:št|br)[a-z]*|Matr[ií]cula|Dav[čc]na|Konto ?nr|Reg\\. ?nr';

/** Names of numbers that are telephone numbers, before "number", "nummer" or "numero". */
export const OF_TELEPHONES =
  'tele?(?:fon)?[a-z]{0,8}|phone|ruf|fax|mobil[a-z]{0,8}|cell[a-z]{0,8}|handy|contact|kontakt|durchwahl|service|hotline|notruf|notfall|festnetz|whats ?app|sms|office|buro|direct|direkt|freephone|free|toll[ -]?free|emergency|main|local|land ?line|home|work|shop|store|branch|our|the|this|that|my|your|call|following|same|new|old|switchboard|reception|helpline|support|enquir[a-z]+|bookings?|reservations?|unsere?[rmn]?|die|der|dieser?|folgende[rn]?|neue|zentrale?n?|verde|unico|utile|diretto|de|di|of|le|il|el|un|al|au|nostro|notre|nuestro|seguente|suivant|siguiente|gratuito|vert|central[a-z]*|kunden(?:service|dienst)|bestell(?:hotline)?|info|taxi|pronto';
