import { type ByLanguage, phrases, wholeText } from '../../lib/words.ts';

/** What templates put where an address should be, word by word; folded. */

/** Kinds of the parts of an address, and the word for a name: said instead of it. */
export const ADDRESS_PARTS: ByLanguage = {
  it: 'indirizzo sede posizione luogo citta comune localita paese provincia cap civico nazione nome'.split(' '),
  en: 'address location place city town zip zipcode postcode postal county state country anytown name'.split(' '),
  de: 'adresse anschrift standort ort stadt plz postleitzahl hausnummer firmenname musterort musterstadt name'.split(' '),
  fr: 'adresse lieu ville commune postal cp pays nom'.split(' '),
  es: 'direccion ubicacion ciudad localidad poblacion municipio cp pais nombre'.split(' '),
  nl: 'adres plaats stad postcode huisnummer naam'.split(' '),
  pt: 'endereco morada cidade localidade codigo nome'.split(' '),
};

/** What a town is, said in its place. */
export const TOWNS: ByLanguage = {
  it: ['citta', 'comune', 'localita'],
  en: ['town', 'your city', 'anytown'],
  de: ['ort', 'stadt', 'musterstadt', 'musterort'],
  fr: ['ville', 'commune'],
  es: ['ciudad', 'localidad'],
  nl: ['plaats'],
  pt: ['cidade', 'localidade'],
};

/** Words that ask for it to be filled in, or say that it is an example. */
export const ASKING_FOR_PLACE: ByLanguage = {
  it: 'inserisci inserire metti scrivi scrivere aggiungi completare compilare definire esempio tuo tua vostro vostra tua inserisca inserite scrivete aggiungere'.split(
    ' ',
  ),
  en: 'insert enter add put type your example sample demo placeholder'.split(' '),
  de: 'eingeben eintragen einfugen einsetzen erganzen ausfullen einzufugen auszufullen einzutragen beispiel muster musterstrasse beispielstrasse ihre ihr deine dein geben tragen'.split(
    ' ',
  ),
  fr: 'inserer saisir indiquer entrer ajouter completer renseigner remplir definir exemple votre ton entrez inserez saisissez indiquez ajoutez completez'.split(
    ' ',
  ),
  es: 'introduce introducir escribe escribir pon inserta completar rellenar definir ejemplo tu su introduzca escriba inserte ponga indique indica anade'.split(
    ' ',
  ),
  nl: 'uw jouw invoeren invullen voorbeeld vul voer'.split(' '),
  pt: 'seu sua insira inserir preencher exemplo'.split(' '),
};

/** Words that may stand among them. */
export const AROUND_PLACE: ByLanguage = {
  it: 'il lo la l un una di del dello della dell da e qui ancora nostro nostra completo completa via piazza numero n codice azienda attivita negozio ditta'.split(
    ' ',
  ),
  en: 'the my our full of and here goes to be street st road main line number code company business shop'.split(' '),
  de: 'die der das den bitte hier noch und unsere unser strasse str nummer nr firma betrieb land sie ein'.split(' '),
  fr: 'le la l de des du d et a ici notre rue numero code complete entreprise societe magasin etablissement'.split(' '),
  es: 'el la los de del y a por aqui nuestra nuestro calle numero codigo completa empresa negocio tienda'.split(' '),
  nl: 'het de hier straat bedrijf in'.split(' '),
  pt: 'o a do da de aqui rua numero empresa'.split(' '),
};

/** What programs and people write where nothing is known. */
export const NO_PLACE = wholeText(phrases`
  x{3,}(?: \d+)?
  0(?: 0)*
  to be (?:completed|defined|added)
  tbd
  tba
  tbc
  todo
  n a
  nan
  none
  null
  undefined
  test
  coming soon
  lorem ipsum.*
  via tal dei tali.*
  musterstrasse(?: \w+){0,4}
`);
