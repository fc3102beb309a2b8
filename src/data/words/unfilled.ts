import { anyPhrase } from '../../lib/any-phrase.ts';
import { type ByLanguage, expression, inAnyLanguage, phrases } from '../../lib/words.ts';

/** What somebody was to fill in and did not; folded, whole words (see `anyPhrase`). */

/** What stands where the answer belongs: "P.IVA: inserire qui", "Telefon: bitte eintragen". */
const ASKS_TO_FILL: ByLanguage = {
  it: [
    '(ancora )?da (completare|inserire|compilare|definire|aggiungere)',
    '(inserire|inserisci|inserite|scrivi|scrivere|aggiungere|aggiungi|mettere)( (il|la|lo|i|le|un|una|vostr[oai]|tuo|tua|tuoi|testo|nome|numero|indirizzo|orari)){0,3} qui',
  ],
  en: [
    '(to be|tbc|please) (completed|added|filled in|inserted|add|insert|fill in|complete)',
    '(insert|add|put|type)( (your|the|a|text|name|number|address|hours|phone|details|description)){0,3} here',
  ],
  de: [
    '(bitte|noch|hier) (bitte )?(eintragen|erganzen|ausfullen|einfugen|einsetzen|eingeben)',
    '(hier|noch)( (ihre|ihren|deine|deinen|text|name|namen|nummer|adresse|zeiten)){1,3} (eintragen|erganzen|einfugen|einsetzen)',
  ],
  fr: [
    'a (completer|renseigner|remplir|definir|ajouter)',
    '(inserer|inserez|saisir|ajouter|ajoutez|mettre)( (votre|vos|le|la|les|un|texte|nom|numero|adresse|horaires)){0,3} ici',
  ],
  es: [
    '(por|a|pendiente de) (completar|rellenar|definir|anadir)',
    '(insertar|inserte|escriba|anadir|anada|introducir|poner|ponga)( (su|tu|el|la|los|texto|nombre|numero|direccion|horario)){0,3} aqui',
  ],
};
export const TO_FILL_IN: RegExp = inAnyLanguage(ASKS_TO_FILL);

const SHOUTED = {
  it: phrases`
    DA (?:COMPLETARE|INSERIRE|COMPILARE)
  `,
  en: phrases`
    TO BE (?:COMPLETED|ADDED|FILLED IN)
    TODO
  `,
  de: phrases`
    BITTE (?:EINTRAGEN|ERGÄNZEN|AUSFÜLLEN)
    NOCH (?:EINTRAGEN|ERGÄNZEN)
  `,
  fr: phrases`
    À (?:COMPLÉTER|RENSEIGNER)
    A COMPLETER
  `,
  es: phrases`
    (?:POR|A) COMPLETAR
    PENDIENTE DE COMPLETAR
  `,
};

/** The same in capitals at the head of a text: "À COMPLÉTER avec vos informations". */
export const SHOUTS_TO_FILL_IN: RegExp = expression('u')`^\s*[[(]?${SHOUTED}(?![\p{Lu}])`;

/** Sentences of a template about what may be put there. */
export const TELLS_TO_FILL_IN: RegExp = inAnyLanguage({
  it: [
    '(e possibile|puoi|potete|si puo) inserire in questa (sezione|pagina)',
    'in questa (sezione|pagina) (e possibile|puoi|potete|si puo) inserire',
    'sostituisci questo testo',
    'questo e un testo (di esempio|segnaposto)',
  ],
  en: [
    '(replace|edit|change) this (text|paragraph|sentence)',
    'this is (a )?(sample|placeholder|dummy) text',
    '(your|sample|placeholder) (text|content|description|tagline) (goes )?here',
    'click (here )?to (edit|add) (this |your )?(text|content)',
    'i m a paragraph click here',
  ],
  de: [
    '(dies|das|hier) ist ein (beispiel|platzhalter|muster|blind)text',
    'hier (steht|kommt|konnte) (ihr|dein|der) (text|inhalt)',
    'ersetzen sie diesen text',
    'klicken sie hier um (den )?text',
  ],
  fr: [
    '(remplacez|modifiez) ce texte',
    'ceci est un (texte d exemple|exemple de texte|paragraphe cliquez)',
    'votre (texte|contenu|description) ici',
    'cliquez (ici )?pour (modifier|ajouter) (le |du |votre )?texte',
  ],
  es: [
    '(sustituya|sustituye|reemplaza|edita|cambia) este texto',
    'este es un texto de (ejemplo|prueba|relleno)',
    '(tu|su) (texto|contenido|descripcion) aqui',
    'haz clic (aqui )?para (editar|anadir) (el |tu )?texto',
  ],
});

/** The whole of what stands in square brackets: "[Via/Indirizzo, Città]", "[Your address]". */
export const IN_BRACKETS: RegExp = new RegExp(
  `^(?:${
    anyPhrase([
      '(inserire|inserisci|insert|add|einfugen|eintragen|inserer|insertar|your|il tuo|la tua|vostro|ihre?|deine?|votre|vos|su|tu)( \\w+){1,5}',
      '(nome|name|nom|nombre|cognome|via|indirizzo|address|street|adresse|strasse|rue|direccion|calle|citta|city|town|ort|stadt|ville|ciudad|cap|plz|telefono|telephone|phone|telefon|numero|number|nummer|ragione sociale|company|firma|firmenname|societe|empresa|p iva|partita iva|vat( number)?|ust id( nr)?|siret|siren|nif|cif|orari|opening hours|offnungszeiten|horaires|horario|data|date|datum|fecha)( (e|o|and|or|und|oder|et|ou|y|di|of|der|des|de|l|d|du|la|le|della|dell|del|complet[oaie]|complete|association|associazione|proprietaire|proprietario|owner|inhaber\\w*|titolare|titular|entreprise|azienda|attivita|company|business|indirizzo|civico|citta|city|name|nome|nom|nombre|ort|stadt|number|numero|nummer|address)){0,7}',
    ]).source
  })$`,
);

const SOMEBODYS = phrases`
  your
  my
  iltuo
  latua
  tuo
  tua
  vostro
  ihre?
  deine?
  votre
  ton
  tu
  su
`;
const PIECES = phrases`
  form\w*
  codice\w*
  code\w*
  id\w*
  endpoint
  key
  access\w*
  email
  mail
  token
  deployment\w*
  script\w*
  url
  hash
`;

/** Pieces of the address of a form that nobody replaced, letters and digits only: `YOUR_FORM_ID`, `TUO_CODICE`. */
export const UNSET_PIECE = expression()`^(?:${SOMEBODYS}${PIECES}|formid|formcode|yourid|x{4,}|inserisci\w*|inserthere|placeholder|changeme|todo)$`;
/** A mailbox of an example as the address of a form. */
export const UNSET_MAILBOX =
  /^(?:your|tua|tuo|la-?tua|il-?tuo|ihre?|deine?|votre|tu|su)[\w.-]*@|@(?:example|esempio|beispiel|exemple|ejemplo|yourdomain|tuodominio|ihredomain|votredomaine|tudominio)\./i;

const GREETINGS = {
  it: phrases`
    ciao
    salve
    buongiorno
    buonasera
    buon giorno
    gentil[ei]
    spett(?:abile|\.)?(?: le)?
  `,
  en: phrases`
    hello
    hi
    hey
    dear
    good (?:morning|afternoon|evening)
  `,
  de: phrases`
    hallo
    guten (?:tag|morgen|abend)
    liebes?
    moin
    servus
    gr(?:ü|u|ue)(?:ß|ss) gott
  `,
  fr: phrases`
    bonjour
    bonsoir
    salut
    cher
    ch[èe]re
  `,
  es: phrases`
    hola
    buen(?:os d[ií]as|as tardes)
    estimad[oa]s?
  `,
};

/** Greetings with which a prepared message begins; the name that follows is whom it is written to. */
export const GREETING: RegExp = expression('iu')`^${GREETINGS}[\s,!.]+`;
