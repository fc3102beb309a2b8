import { anyOf, phrases } from '../lib/words.ts';

/**
 * Numbers that telecom regulators keep for films and examples, and shapes that themes and page builders leave behind.
 * Sources: NANPA (555-0100 to 0199), Ofcom "Telephone numbers for use in TV and radio drama", Bundesnetzagentur
 * "Rufnummern für Filme" (Mitteilung 148/2021), ARCEP decision 2018-0881 (annex: fictional works), ACMA "Phone numbers for use in creative works".
 */
export const EXAMPLE_PHONES: readonly RegExp[] = [
  /^\+1\d{3}55501\d\d$/,
  /^\+1555\d{7}$/,
  /^\+1\d{3}5551212$/,
  /^\+44(?:1134960|1144960|1154960|1164960|1174960|1184960|1214960|1314960|1414960|1514960|1614960|2079460|1914980|2890180|2920180|1632960)\d{3}$/,
  /^\+44(?:7700900|8081570|9098790|3069990)\d{3}$/,
  /^\+49(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/,
  /^\+49(?:17139200\d\d|1729925904|17604069\d{3}|1526992\d{4})$/,
  /^\+33(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  /^\+61(?:[2378]5550|[2378]7010)\d{4}$/,
  /^\+61(?:49157\d{4}|1800160401|1300975707)$/,
];

/** Words in the place of a number. */
export const TO_FILL_IN = anyOf(
  {
    it: phrases`
    numero
    telefono
    tuo
  `,
    en: phrases`
    number
    phone
    your
  `,
    all: phrases`
    [x]{3,}
  `,
  },
  'i',
);
