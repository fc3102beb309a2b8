import { expression, phrases } from '../../lib/words.ts';

/** Words of booking online, folded (see `fold`), by language; pieces of expressions over whole words (see `anyPhrase`). */
export const BOOKING_WORDS = {
  /** In the heading over a frame or in its title: what is in it is for booking. */
  about: {
    it: [
      'prenot\\w+',
      '(verifica|controlla|vedi) (la )?disponibilita',
      '(fissa|prendi|richiedi) (un )?appuntamento',
      'riserva\\w*',
      'biglietteria( online)?',
    ],
    en: [
      '(online )?(booking|bookings|reservations?)',
      'book (now|online|here|your|a|an|the|with|direct|direkt|our|in|tickets?|tables?|rooms?)',
      '^book$',
      'reserve (now|online|your|a|here)',
      '(check|see) (availability|prices)',
      '(make|schedule|request) (an?|your) (appointment|reservation|booking)',
      'schedule (online|your|a) ?\\w*',
      'tee times?',
    ],
    de: [
      '(online ?)?(buchen|buchung|buchungen|reservieren|reservierung|reservierungen|terminbuchung|terminvereinbarung)',
      '(tisch|zimmer|platz|urlaub|online)\\w*(buchen|buchung|reservieren|reservierung)',
      '\\w*termine? (online )?(buchen|vereinbaren|reservieren|anfragen)',
      'verfugbarkeit\\w*',
      'buchungs\\w+|reservierungs\\w+',
    ],
    fr: [
      'reserv\\w+',
      '(prendre|prenez|prise de) (un )?(rendez vous|rdv)',
      '(voir|verifier|verifiez) (les )?disponibilites?',
      'rendez vous en ligne',
      'billetterie( en ligne)?',
    ],
    es: [
      'reserv(a|as|ar|e|en|amos|aciones|acion|ado)',
      '(pide|pedir|pida|solicita|solicitar) (tu |su )?cita',
      'cita (previa|online|en linea)',
      '(consulta|ver|comprobar) (la )?disponibilidad',
    ],
  },
  /** In an invitation that asks for one, and gets an answer later. */
  asking: {
    it: ['(ri)?chied(i|ete|a|ere|ici|eteci)', 'richiesta'],
    en: ['request', 'ask', 'enquir\\w+', 'inquir\\w+'],
    de: ['anfrag\\w+', '\\w*anfrage', 'anfordern'],
    fr: ['demande[zr]?'],
    es: ['solicit\\w+', 'consult\\w+'],
  },
} as const;

/** Where no booking is: words like those above about something else. */
export const NOT_BOOKING_WORDS: readonly string[] = [
  'reserved',
  'rights',
  'guest ?book',
  'facebook',
  'lookbook',
  'nature reserve',
  'riserva naturale',
  'reserva natural',
  'reserve naturelle',
  'riservat\\w+',
];

const BOOKING_LABELS = {
  it: phrases`
    prenota
    prenotazioni
    prenotazione
    prenotaora
    biglietti
    biglietteria
  `,
  en: phrases`
    book
    booking
    bookings
    booknow
    bookonline
    onlinebooking
    bookingengine
    booking-engine
    be
    ibe
    reserve
    reservation
    reservations
    appointments?
    schedule
    scheduling
    tickets?
  `,
  de: phrases`
    reservierung
    reservierungen
    buchen
    buchung
    termin
    termine
    terminbuchung
  `,
  fr: phrases`
    reserver
    rdv
    rendez-vous
    billetterie
  `,
  es: phrases`
    reservas
    reserva
    reservar
    citas
    cita
    citaprevia
    entradas
  `,
};

/** Labels of hosts and first parts of paths at which others' engines book: `booking.example.com`, `example.com/reservations/…`. */
export const BOOKING_ADDRESS = expression('i')`^(?:online-?)?${BOOKING_LABELS}$`;
