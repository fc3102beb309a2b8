import { anyOf, expression, phrases, wholeWords } from '../../lib/words.ts';

/** Words about paying, folded (see `fold`), by language; pieces of expressions over whole words (see `anyPhrase`). */
export const PAYMENT_WORDS = {
  /** Headings and openings of a list of ways to pay; the sentence or the list that follows names them. */
  about: {
    it: [
      '(metodi|modalita|forme|sistemi|mezzi|opzioni|tipi|condizioni) (di |per il |accettat\\w+ )?(di )?pagament[oi]',
      'pagament[oi] (accettat[oi]|sicur[oi]|online|con|tramite|a mezzo|possibil[ei]|disponibil[ei])',
      '(accettiamo|si accettano|accetta|puoi pagare|potete pagare|si puo pagare|pagabile|come pagare)',
      '^pagament[oi]$',
    ],
    en: [
      '(payment|paying) (methods?|options?|types?|terms|information|details)',
      '(methods?|ways|forms) of payment|ways to pay|how to pay',
      '(we|also) (accept|take)|payments? accepted|accepted payments?|payments? by|cards? (are )?(accepted|welcome)|accepted cards|you can pay|secure payments?|pay (with|by|via)',
      '^payments?$',
    ],
    de: [
      '(zahlungs?|bezahl)(arten|art|moglichkeiten|moglichkeit|weisen|methoden|mittel|bedingungen|optionen|informationen)',
      '(wir akzeptieren|akzeptierte|sie konnen|konnen sie|kann|kannst) (\\w+ ){0,8}(zahlung\\w*|zahlen|bezahl\\w*|karten)|wir akzeptieren|so bezahlen sie|sicher (be)?zahlen|zahlung (per|mit|via|und|auf|in|gegen)|kartenzahlung|(mit|per) karte (be)?zahl\\w*|bezahlen sie|zahlbar',
      '^(be)?zahl(ung|en)( und versand)?$|^versand und zahlung\\w*$',
    ],
    fr: [
      '(moyens?|modes?|methodes?|modalites?|options?|conditions?) de (paiement|reglement)s?',
      '(paiements?|reglements?) (accept\\w+|securis\\w+|en ligne|par|en|possibles?)|cartes? (\\w+ )?accept\\w+|nous acceptons|vous pouvez (payer|regler)|payez (par|avec|en)|comment payer|reglement par',
      '^(paiements?|reglements?)$',
    ],
    es: [
      '(formas?|metodos?|medios?|modos?|modalidades|opciones|condiciones) de pago',
      'pagos? (aceptad\\w+|segur\\w+|online|con|por|mediante)|(aceptamos|se aceptan)|puede[ns]? pagar|como pagar|paga (con|por)',
      '^pagos?$',
    ],
    nl: [
      'betaal(methodes?|methoden|mogelijkheden|wijzen|opties)|(u kunt|je kunt|wij accepteren) (\\w+ ){0,6}(betalen|betaling\\w*|kaarten)|veilig betalen',
      '^betal(en|ing)$',
    ],
    pt: ['(formas?|metodos?|meios?|modos?) de pagamento|aceitamos|pode pagar|como pagar', '^pagamentos?$'],
  },
} as const;

/** Ways to pay that have no logo of their own, and how the five languages name them. */
export const PAYMENT_METHODS: Readonly<Record<string, readonly string[]>> = {
  'Bank transfer': [
    'bonifico|bonifici|bonifico bancario',
    '(bank|wire|bacs) transfers?|bacs',
    '(bank)?uberweisung|bankuberweisung|sepa uberweisung',
    'virements?( bancaires?)?',
    'transferencias?( bancarias?)?',
  ],
  'Credit card': [
    'cart[ae] (di )?credito|cart[ae] (di )?debito|carte di (credito|debito)|bancomat|carte prepagate|pagobancomat|(?<!(alla|la) )cart[ae](?! (fedelta|dei|delle|regalo|d identita))|pos',
    '(credit|debit|bank) (or debit )?cards?|all (major )?cards|(?<!(gift|business|loyalty|greeting|playing|post) )cards?',
    '(kredit|ec|giro|bank|debit) ?karten?|girocard|ec cash|kreditkarte|karte|kartenzahlung(en)?',
    '(?<!la )cartes?( bancaires?| bleue| de credit)?(?! (cadeaux?|de visite|de fidelite))|cb',
    'tarjetas?( de (credito|debito|credito o debito|credito y debito)| bancarias?)?(?! regalo)',
  ],
  Cash: ['contanti', 'cash', 'barzahlung|bargeld|in bar', 'especes|liquide', 'efectivo|metalico'],
  'Cash on delivery': [
    'contrassegno|pagamento alla consegna',
    'cash on delivery',
    'nachnahme|per nachnahme',
    'contre remboursement|paiement a la livraison',
    'contra ?reembolso|contra ?entrega|pago contra entrega',
  ],
  Invoice: [
    'fattura differita',
    'invoice',
    '(auf |gegen |kauf auf |per )?rechnung|rechnungskauf',
    'sur facture',
    'factura aplazada',
  ],
  Prepayment: [
    'pagamento anticipato',
    'prepayment|payment in advance',
    'vorkasse|vorauskasse|vorauszahlung',
    'paiement d avance',
    'pago anticipado',
  ],
  'Direct debit': [
    'addebito diretto',
    'direct debit',
    'lastschrift|bankeinzug|sepa lastschrift',
    'prelevement( bancaire| sepa)?',
    'domiciliacion( bancaria)?',
  ],
  Cheque: ['assegno|assegni', 'cheques?', 'scheck', 'cheques?( bancaires?| vacances)?|cheque', 'cheques?|talon bancario'],
  'Meal vouchers': [
    'buoni pasto|ticket restaurant',
    'meal vouchers',
    'essensgutscheine',
    'tickets? restaurants?|titres? restaurants?',
    'cheques? restaurante?',
  ],
  'Postal order': [
    'vaglia( postale)?|bollettino postale|conto corrente postale',
    'postal orders?',
    'postanweisung',
    'mandat (cash|postal)',
    'giro postal',
  ],
  Instalments: [
    'pagamento a rate|finanziamento',
    'instalments|financing',
    'ratenzahlung|ratenkauf|finanzierung',
    '(paiement )?en plusieurs fois|3x|4x sans frais',
    'pago a plazos|financiacion',
  ],
};

/** Ways to pay that are nothing else, whatever the sentence is about. */
export const PAID_OUTRIGHT = anyOf({
  it: phrases`
    \b(?:in )?contrassegno\b
    \bpagamento alla consegna\b
  `,
  en: phrases`
    \bcash on delivery\b
    \bpay(?:ment)? on delivery\b
  `,
  de: phrases`
    \b(?:per|gegen) nachnahme\b
  `,
  fr: phrases`
    \bcontre ?remboursement\b
    \bpaiement a la livraison\b
  `,
  es: phrases`
    \bcontra ?reembolso\b
    \bpagos? contra ?entrega\b
  `,
});

/** Names of picture files and alternative texts that show ways to pay: `logos-pagos.png`, "Zahlungsarten". */
export const PAYMENT_PICTURE = wholeWords({
  it: phrases`
    pagament[oi]
  `,
  en: phrases`
    payments?
    (?:credit|payment) ?cards?
  `,
  de: phrases`
    zahlung(?:s(?:arten?|methoden?|mittel|moglichkeiten|weisen))?
    bezahl(?:arten|methoden|moglichkeiten)
  `,
  fr: phrases`
    paiements?
  `,
  es: phrases`
    pagos
    (?:formas?|medios?|metodos?) de pago
  `,
});

const NOT = {
  it: phrases`
    non
  `,
  en: phrases`
    no
    not
    don t
    cannot
  `,
  de: phrases`
    nicht
    keine?
  `,
  fr: phrases`
    pas
    ne
  `,
  es: phrases`
    sin
    no
  `,
};

/** "Non si accettano carte", "Wir nehmen keine Karten". */
export const DENIES = expression()`(?:^| )${NOT}(?= )`;
