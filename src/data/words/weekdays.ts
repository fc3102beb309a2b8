import { phrases, wholeWords } from '../../lib/words.ts';

/** Days and closing words in which opening hours are written, in five languages. */

const WHOLE_NAMES =
  'lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|' +
  'lunes|martes|miercoles|jueves|viernes|sabado|domingo|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?|' +
  '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|week ?days?|week-? ?ends?|tutti i giorni|ogni giorno|feriali|festivi|daily|every ?day|' +
  'taglich|(?:werk|wochen)tags|tous les jours|todos los dias|laborables|' +
  '7 ?j(?:ours)? ?(?:/|sur) ?7|7 (?:giorni|gg) su 7|(?:7|seven) days (?:a|per) week|(?:7|sieben) tage (?:die|pro|in der) woche|7 dias (?:a|de) la semana';
/** What stands after a short form where it is a day: "mar" is also the sea, "mon" is mine, "di" is of. */
const LISTED = String.raw`(?=\s?(?:[-–—/,:;&+|·•]|\d|$)|\s(?:a|al|e|y|et|au|to|till?|thru|through|and|bis|und|von|ab|dalle|from|de \d)(?![a-z]))`;
const SHORT_NAMES =
  '(?:lun|mar|mer|mie|mier|gio|jeu|jue|ven|vie|vier|sab|sam|dom|dim|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|don|fre|son)s?';
/** `L-V`, `L a V`, `M-Th`, `L, M, X`, `M T W Th F`. */
const LETTERS = String.raw`l\s?(?:[-–]|a|al)\s?[vsd]|m\s?[-–]\s?(?:f|sat?|th)|tu?\s?[-–]\s?(?:f|sa|su|th)|[lmxjgvsd](?:\s?[,/]\s?[lmxjgvsd]){2,6}|m,? t,? w,? (?:th?,? )?f`;
const PAIRS = String.raw`${LETTERS}|(?:lu|ma|me|gi|ve|sa)\.?\s?[-–/]\s?(?:ma|me|gi|je|ve|sa|do|di)|(?:mo|di|mi|do|fr|sa)\.?\s?[-–]\s?(?:di|mi|do|fr|sa|so)`;

/** Tried on `plain` text. */
export const WEEKDAY = new RegExp(
  String.raw`(?<![a-z])(?:(?:${WHOLE_NAMES}|${PAIRS})(?![a-z])|(?:${SHORT_NAMES})(?![a-z])\.?${LISTED})`,
);
/** A line that begins with one letter or two where days may be (`S: 10:00-13:00`), tried on `plain` text: only others beside it make it days. */
export const LETTER_OF_A_DAY = /^(?:[lmxjgvsdtwf](?:\s?[,/&+-]\s?[lmxjgvsdtwf])?)\.?\s?:?\s?(?=\d{1,2}\s?(?:[.:h]|am|pm|a\.m))/;
/** The two letters of German days, tried on the text as written: small, they are words of every language. */
export const GERMAN_SHORT_DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:M[oO]|D[iI]|M[iI]|D[oO]|F[rR]|S[aA]|S[oO])(?!\p{L})\.?${LISTED}`,
  'u',
);

const NO_UNIT = String.raw`(?![\d€%°]|\s?(?:persone|posti|people|guests|personen|giorni|days|tage|anni|years|jahren?|euro|km|m[tq²]?|metri|metern?|met(?:er|re)s|cm|mm|kg|gr?|l|litri|min(?:ut[iae]n?|utes?)?|gradi|artikel|pax)(?![a-z]))`;
/** From one time to another: `9.00-13.00`, `9:30 am – 5 pm`, `10h-19h`, `dalle 9 alle 18`, `8 bis 12 Uhr`. */
export const TIME_RANGE = new RegExp(
  String.raw`(?<![\d.,]|\d:)(?:[01]?\d|2[0-4])(?:\s?[.:h,]\s?[0-5]\d|h)?\s?(?:am|pm|a\.m\.?|p\.m\.?|uhr|h|ore)?\s?(?:-|–|—|~|to|till|until|alle(?: ore)?|al|bis|a las?|a|et|e|y|and|\/)\s?(?:le |las? )?(?:[01]?\d|2[0-4])(?:\s?[.:h,]\s?[0-5]\d|h)?\s?(?:am|pm|a\.m\.?|p\.m\.?|uhr|h|ore)?${NO_UNIT}`,
);
/** What only times of day have: minutes, "pm", "Uhr", "dalle". */
export const CLOCK = /\d\s?[.:h,]\s?[0-5]\d(?!\d)|\d\s?(?:am|pm|a\.m|p\.m|uhr|h|ore)(?![a-z])|\b(?:dalle|ore|from|von)\s\d/;
/** `ab 17 Uhr`, `dalle 19`: open from then on. */
export const OPENS_AT =
  /\b(?:ab|from|dalle(?: ore)?|a partir de|a partir des|des|desde las) (?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?\s?(?:uhr|h|am|pm|ore)?(?![\d€%a-z])/;

/** Words that say so without times, or that head the list. */
export const OPENING_WORDS = wholeWords({
  it: phrases`
    orari[oi]?(?: di apertura)?
    aperto
    aperti
    apertura
  `,
  en: phrases`
    opening (?:hours|times)
    hours(?: of operation)?
    business hours
    office hours
    open(?:ing)?
  `,
  de: phrases`
    offnungszeiten
    geoffnet
    sprechzeiten
  `,
  fr: phrases`
    horaires(?: d.ouverture)?
    ouvert
    heures d.ouverture
  `,
  es: phrases`
    horario(?: de apertura)?
    abierto
  `,
});
/** Round the clock; an answer "within 24 hours" is none. */
export const ALWAYS_OPEN =
  /\b24 ?\/ ?7|(?<!\b(?:in|di|entro|prime|within|than|first|innerhalb|von|sous|en|dans|de|den|der|ersten|binnen) )\b24 (?:hours|ore|stunden|heures|horas)\b|\baperto sempre\b|\bsempre aperto\b/;
/** When rooms are ready and to be left: never when a door is open. */
export const ARRIVAL_TIMES = /\bcheck[- ]?(?:in|out)\b/;
