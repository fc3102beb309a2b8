import type { PageRole } from '../../model/evidence.ts';
import type { FactValue } from '../../model/facts.ts';
import type { FormField } from '../../page/form-fields.ts';

export type FormKind = FactValue<'contactForm'>['kind'];

/** What tells the purpose of a form. */
export interface FormClues {
  readonly fields: readonly FormField[];
  /** Action, id, class and name, lower case. */
  readonly marks: string;
  /** Its buttons and heading, folded. */
  readonly words: string;
  readonly isSearch: boolean;
  readonly role: PageRole;
}

const ASKS = {
  email: /\be ?mail|\bposta elettronica|\bcorreo|\bcourriel|\bmail\b/,
  phone: /telefon|\btel\b|phone|cellulare|\bcell\b|handy|mobile|movil|portable/,
  name: /\bnome|\bname|\bnom\b|nombre|vorname|nachname|cognome|prenom|apellido|richiedente|ragione sociale/,
  message: /messag|nachricht|mensaje|richiesta|commenti|comments?\b|consulta|anliegen|domanda|your question/,
  date: /\bdata\b|\bdate|datum|fecha|\bgiorno|orario|\bora\b|check ?in|check ?out|arriv|anreise|abreise|partenza|depart|\bjour\b|heure|\bhora\b|uhrzeit|wunschtermin/,
  guests:
    /ospiti|persone|coperti|guests|people|personen|personnes|personas|comensales|adulti|adults|erwachsene|bambini|kinder|niños|camere|zimmer\b|party size/,
  search:
    /^(?:s|q|k|kw|query|search|cerca|ricerca|suche|recherche|buscar|keywords?)\b|\bcerca\b|\bsearch\b|\bsuche|recherche|buscar/,
  payment: /carta di credito|numero (?:di )?carta|card number|\bcvv|\bcvc|kartennummer|numero de (?:carte|tarjeta)/,
} as const;

const MEANS = {
  job: /lavora con noi|candidat|curriculum|\bcv\b|career|\bjobs?\b|bewerb|karriere|emploi|recrut|postul|empleo|trabaja con|application[- ]form/,
  comment:
    /commentform|wp-comments|comment-form|lascia un commento|leave a (?:comment|reply)|kommentar|laisser un commentaire|deja un comentario|recension|write a review|rating|bewertung abgeben/,
  newsletter:
    /newsletter|mailing|iscriviti|iscrizione|subscribe|abonnier|abonne|s inscrire|suscri|boletin|infolettre|updates|stay in the loop|resta aggiornato|rimani aggiornato|list-manage|sibforms|mailpoet|tnp-|mc4wp|sconto/,
  quote: /preventiv|devis|presupuesto|cotizac|\bestimate|quote|quotation|kostenvoranschlag|angebot/,
  booking:
    /prenot|\bbook|booking|reserv|termin|rendez vous|\brdv\b|\bcita\b|appuntament|appointment|disponibilit|verfugbar|availab|buchen|buchung/,
  order:
    /\bordin[ae]\b|\border|checkout|carrello|warenkorb|panier|carrito|add-to-cart|add to cart|bestell|\bcommande|pedido|\bcart\b/,
  chat: /\bchat|^habla|livechat|tawk|crisp/,
  login: /\blogin|\blog in\b|accedi|sign ?in|anmelden|connexion|iniciar sesion|password/,
  contact: /contatt|contact|kontakt|scriv|messag|nachricht|mensaje|invia|send|absenden|envoyer|enviar|inquir|enquir/,
} as const;

/** What applicants hand in. */
const PAPERS = /\bresume\b|\bcv\b|curriculum|lebenslauf|bewerbung|candidat|lettre de motivation|hoja de vida/;

/** The purpose of a form by its fields, its button and heading, its address and names. */
export function classifyForm({ fields, marks, words, isSearch, role }: FormClues): FormKind {
  const asks = (what: keyof typeof ASKS) => fields.some((field) => ASKS[what].test(field.words));
  // the example in a box for messages ("tell us date and number of guests") asks for neither
  const hasField = (what: 'date' | 'guests') =>
    fields.some(({ type, words: name }) => type !== 'textarea' && ASKS[what].test(name));
  const ofType = (...types: readonly string[]) => fields.some(({ type }) => types.includes(type));
  const means = (what: keyof typeof MEANS) => MEANS[what].test(words) || MEANS[what].test(marks);

  const email = ofType('email') || asks('email');
  const phone = ofType('tel') || asks('phone');
  const message = ofType('textarea') || asks('message');
  const reachable = email || phone || asks('name');
  const typed = fields.filter(({ type }) => !['checkbox', 'radio', 'select', 'range', 'number', 'color'].includes(type));

  if (ofType('password')) return fields.length <= 4 ? 'login' : 'other';
  if (isSearch || (typed.length <= 1 && !email && !message && (ofType('search') || asks('search')))) return 'search';
  if (MEANS.chat.test(marks) || fields.some(({ words: name }) => MEANS.chat.test(name))) return 'other';
  if (MEANS.comment.test(marks) || (MEANS.comment.test(words) && !phone)) return 'other';
  if (means('job') || fields.some((field) => field.type === 'file' && PAPERS.test(field.words))) return 'job';
  if (email && !message && !phone && typed.length <= 4 && (means('newsletter') || typed.length === 1)) return 'newsletter';
  if (asks('payment')) return 'order';
  if (means('quote') && reachable) return 'quote';
  const dated = ofType('date', 'datetime-local', 'time') || hasField('date');
  if (means('booking') && (reachable || dated)) return 'booking';
  if (dated && hasField('guests')) return 'booking';
  if (means('order')) return 'order';
  if (means('login') && !message && typed.length <= 2) return 'login';
  const ways = [email, phone, asks('name'), message].filter(Boolean).length;
  if (ways >= 2 && (email || phone || message)) return role === 'booking' ? 'booking' : 'contact';
  return message && means('contact') ? 'contact' : 'other';
}

/** The purpose of a vendor's form, of which only the page around it is seen; a mere link must say what it is for. */
export function classifyEmbeddedForm(context: string, linkedOnly: boolean): FormKind {
  if (MEANS.job.test(context)) return 'job';
  if (MEANS.newsletter.test(context)) return 'newsletter';
  if (MEANS.quote.test(context)) return 'quote';
  if (MEANS.booking.test(context)) return 'booking';
  return linkedOnly && !MEANS.contact.test(context) ? 'other' : 'contact';
}
