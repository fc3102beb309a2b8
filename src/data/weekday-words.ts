/** Days and closing words in which opening hours are written, in five languages; tried on `plain` text. */
const DAYS = [
  'lun(?:edi|di|es)?|mar(?:tedi|di|tes)?|mer(?:coledi|credi)?|mie(?:rcoles)?|mi[ex]|gio(?:vedi)?|jeu(?:di)?|jue(?:ves)?|ven(?:erdi|dredi)?|vie(?:rnes)?|sab(?:ato|ado)?|sam(?:edi)?|dom(?:enica|ingo)?|dim(?:anche)?',
  'mon(?:day|tag)?s?|tue(?:s|sday)?s?|wed(?:nesday|s)?|thu(?:r|rs|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|m\\s?[-–]\\s?f|m\\s?[-–]\\s?sat?|week ?days?|week ?ends?',
  'mo|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag|nnabend)?|dienstags|montags|samstags|sonntags',
  '(?:lu|ma|me|gi|ve|sa)\\.?\\s?[-–/]\\s?(?:ma|me|gi|je|ve|sa|do|di)',
  'tutti i giorni|ogni giorno|feriali|festivi|weekend|week-?end|daily|every ?day|weekdays|taglich|werktags|tous les jours|todos los dias|laborables',
];
export const WEEKDAY = new RegExp(`(?<![a-z])(?:${DAYS.join('|')})(?![a-z])`);

/** From one time to another: `9.00-13.00`, `9:30 am – 5 pm`, `10h-19h`, `dalle 9 alle 18`, `8 bis 12 Uhr`. */
export const TIME_RANGE =
  /(?<![\d.,:])(?:[01]?\d|2[0-4])(?:\s?[.:h,]\s?[0-5]\d|h)?\s?(?:am|pm|a\.m\.?|p\.m\.?|uhr|h|ore)?\s?(?:-|–|—|~|to|till|until|alle(?: ore)?|al|bis|a las?|a|et|e|y|and|\/)\s?(?:le |las? )?(?:[01]?\d|2[0-4])(?:\s?[.:h,]\s?[0-5]\d|h)?\s?(?:am|pm|a\.m\.?|p\.m\.?|uhr|h|ore)?(?![\d€%]|\s?(?:persone|posti|people|guests|personen|giorni|days|anni|years|euro|km))/;

/** Words that say so without times, or that head the list. */
export const OPENING_WORDS =
  /\b(?:orari[oi]?(?: di apertura)?|aperto|aperti|apertura|opening (?:hours|times)|hours(?: of operation)?|business hours|office hours|open(?:ing)?|offnungszeiten|geoffnet|sprechzeiten|horaires(?: d.ouverture)?|ouvert|heures d.ouverture|horario(?: de apertura)?|abierto)\b/;
export const ALWAYS_OPEN = /\b(?:24 ?\/ ?7|24 (?:hours|ore|stunden|heures|horas)|aperto sempre|sempre aperto)\b/;
