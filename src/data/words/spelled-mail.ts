import { expression, phrases } from '../../lib/words.ts';

/** Words that stand for the signs of an e-mail address, and what may be said beside them in a bracket; on lower-case text. */
export const AT_WORDS: readonly string[] = [
  ...['at', 'at-?sign', 'at-?symbol', '@', 'a', 'à', 'snail', 'ampersat'],
  ...['chiocciola', 'chiocciolina', 'chiocc', 'a commerciale', 'et'],
  ...['ät', 'aet', 'at-?zeichen', 'klammeraffe', 'affenschwanz', 'bei'],
  ...['arr?obase?', 'arr?obas', 'a commercial', 'chez'],
  ...['arroba', 'aroba', 'apenstaartje', 'apestaart', 'snabel-?a', 'małpa', 'malpa'],
];
export const DOT_WORDS: readonly string[] = ['dot', 'punto', 'punkt', 'point', 'pt', 'ponto', 'punt', 'full ?stop', '\\.'];

/** `hello (put at sign here) firm.tld`: words of the instruction, five languages. */
export const FILLER_WORDS: readonly string[] = [
  ...[
    'put',
    'the',
    'an?',
    'sign',
    'symbol',
    'here',
    'insert',
    'add',
    'use',
    'type',
    'replace',
    'with',
    'by',
    'goes',
    'this',
    'is',
    'remove',
    'character',
  ],
  ...[
    'il',
    'la',
    'un',
    'una',
    'segno',
    'simbolo',
    'qui',
    'inserire',
    'inserisci',
    'mettere',
    'metti',
    'sostituire',
    'con',
    'carattere',
    'di',
  ],
  ...['das', 'ein', 'hier', 'zeichen', 'einsetzen', 'einfugen', 'einfügen', 'statt', 'durch', 'ersetzen'],
  ...['le', 'signe', 'symbole', 'ici', 'mettre', 'inserer', 'insérer', 'remplacer', 'par', 'caractere'],
  ...['el', 'signo', 'aqui', 'aquí', 'poner', 'ponga', 'pon', 'insertar', 'sustituir', 'por', 'caracter'],
];

const MAIL_LABELS = {
  it: phrases`
    posta(?: elettronica)?
    indirizzo
    scriv(?:i|ici|ete|eteci|ere)(?: a)?
    mandate(?: a)?
    contatti?
    pec
  `,
  en: phrases`
    e-?mails?
    mails?
    email[- ]?(?:adresse|address|id)?
    contact[a-z]*
    write(?: to| us at)?
    reach us(?: at)?
  `,
  de: phrases`
    schreib(?:en|t)?(?: sie)?(?: uns)?(?: an)?
    kontakt
  `,
  fr: phrases`
    courriel
    adresse
    mel
    ecri(?:re|vez)(?:[- ]nous)?(?: a)?
  `,
  es: phrases`
    correo(?: electronico)?
    escrib(?:a|anos|enos|e)(?: a)?
    contacto
  `,
};

/** What stands before an address in a text; on `plain` text that ends where the address begins. */
export const MAIL_LABEL = expression()`(?:^|[^a-z])${MAIL_LABELS}\W{0,4}$`;

/** Said where an address stands that only a script writes, by language; on `plain` text. */
export const HIDDEN_MAIL: Readonly<Record<string, readonly string[]>> = {
  it: [
    '(?:indirizzo|e-?mail|posta)[a-z -]{0,40} (?:e )?(?:protett[oa]|nascost[oa]|oscurat[oa]|mascherat[oa])[a-z ]{0,12} (?:da(?:gli|i)|ai|agli|contro)? ?(?:spam|robot|bot|script)',
    '(?:abilitare|attivare|attivate|attiva|abilitate|abilita) java ?script per (?:veder|legger|visualizzar|mostrar)',
    '(?:clicca|cliccate|premi|tocca)[a-z ]{0,20} per (?:veder|mostrar|legger|visualizzar|rivelar|scoprir)[a-z ]{0,16}(?:e-?mail|indirizzo|la|lo)?',
    "(?:mostra|vedi|visualizza|rivela) (?:l[’']? ?)?(?:e-?mail|indirizzo e-?mail|indirizzo di posta)",
    '(?:e-?mail|posta elettronica|indirizzo)[^a-z]{1,6}(?:clicca|cliccate|mostra|tocca|premi|visualizza|scopri)(?![a-z])',
  ],
  en: [
    'e-?mail (?:address )?[a-z ]{0,20}(?:is |being )*(?:protected|hidden|obfuscated|concealed)(?: from| against)?',
    '(?:enable|activate|need|turn on|requires?) (?:your )?java ?script[a-z ]{0,12} to (?:view|see|read|show|display)',
    '(?:click|tap|press)[a-z ]{0,20} to (?:see|show|view|reveal|read)[a-z ]{0,16}(?:e-?mail|address|it)',
    '(?:show|reveal|view|see) (?:the |our |my )?e-?mail(?: address)?',
    '(?:e-?mail|mail)(?: address)?[^a-z]{1,6}(?:please )?(?:(?:click|tap|press)(?: here)? to|show|reveal)(?![a-z])',
  ],
  de: [
    '(?:e-?mail|mail|adresse)[a-z- ]{0,20} (?:ist |wird )?(?:vor|gegen) (?:spam|spambots|robotern?|bots)[a-z ]{0,8}(?:geschutzt|verborgen|versteckt)?',
    'java ?script (?:aktiviert|eingeschaltet|einschalten|aktivieren)[a-z ]{0,30}(?:anzuzeigen|anzeigen|sehen|lesen|e-?mail)|zur anzeige muss java ?script',
    'e-?mail(?:-?adresse)?[^a-z]{1,6}(?:bitte |hier )*(?:klicken|anzeigen|einblenden|tippen)(?![a-z])',
    '(?:klicken|tippen|drucken)[a-z ,]{0,30}(?:e-?mail|adresse|anzuzeigen|anzeigen|zu sehen)|e-?mail(?:-?adresse)? (?:anzeigen|einblenden|zeigen)',
  ],
  fr: [
    '(?:adresse|e-?mail|courriel)[a-z -]{0,30} (?:est )?(?:protegee?|cachee?|masquee?)[a-z ]{0,10}(?:des?|contre|aux?)? ?(?:les )?(?:robots|spam|spambots|pollupostage)',
    '(?:activer|activez) java ?script (?:pour|afin)',
    "(?:cliquez|cliquer|appuyez)[a-z ]{0,20} pour (?:la |l[’'] ?|le )?(?:voir|afficher|lire|reveler|decouvrir)",
    '(?:e-?mail|courriel|mel)[^a-z]{1,6}(?:cliquez|cliquer|afficher|montrer|reveler)(?![a-z])',
    "(?:afficher|voir|montrer|reveler) (?:l[’'] ?|le |notre )?(?:e-?mail|adresse e-?mail|courriel|adresse)",
  ],
  es: [
    '(?:direccion|correo|e-?mail)[a-z -]{0,30} (?:esta |siendo )*(?:protegid[oa]|ocult[oa]|escondid[oa])[a-z ]{0,10}(?:contra|de|a|ante)? ?(?:los )?(?:robots|spam|spambots|bots)',
    '(?:activar|habilitar|active|habilite|activa) (?:el )?java ?script para (?:ver|leer|mostrar)',
    '(?:haga|haz|pulse|pulsa|clic)[a-z ]{0,20} para (?:ver|mostrar|leer|revelar)',
    '(?:e-?mail|correo(?: electronico)?)[^a-z]{1,6}(?:haga clic|haz clic|pulse|pulsa|mostrar|revelar)(?![a-z])',
    '(?:mostrar|ver|revelar) (?:el |la )?(?:correo|e-?mail|direccion de correo)',
  ],
  nl: [
    'e-?mail-?adres[a-z -]{0,20} (?:wordt )?(?:beveiligd|beschermd|verborgen)[a-z ]{0,10}(?:tegen|voor)?',
    'java ?script (?:dient|moet|in ?te ?schakelen|inschakelen)[a-z ]{0,30}(?:bekijken|zien|tonen|lezen|zijn)',
  ],
  pt: [
    '(?:endereco|e-?mail|correio)[a-z -]{0,30} (?:esta )?(?:protegido|oculto|escondido)[a-z ]{0,10}(?:contra|de)?',
    '(?:ativar|activar|ative|active) (?:o )?java ?script para',
  ],
};
