import { FIELD_WORDS } from '../../data/words/fields.ts';
import { FORM_WORDS } from '../../data/words/forms.ts';
import { decideBy, ruleBook } from '../../lib/rules.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import type { PageRole } from '../../model/evidence.ts';
import type { FactValue } from '../../model/facts.ts';
import type { FormField } from '../../page/form-fields.ts';

export type FormKind = FactValue<'contactForm'>['kind'];

/** What tells the purpose of a form. */
export interface FormClues {
  readonly fields: readonly FormField[];
  /** Action, id, class and name, folded. */
  readonly marks: string;
  /** Its buttons and heading, folded. */
  readonly words: string;
  /** What else is written in it and just before it, folded. */
  readonly text: string;
  readonly isSearch: boolean;
  readonly role: PageRole;
}

type Topic = keyof typeof FORM_WORDS;
type Asked = keyof typeof FIELD_WORDS;
const TOPICS = mapWords(FORM_WORDS);
const ASKED = mapWords(FIELD_WORDS);

function mapWords<K extends string>(
  table: Readonly<Record<K, Parameters<typeof inAnyLanguage>[0]>>,
): Readonly<Record<K, RegExp>> {
  const entries = (Object.entries(table) as [K, Parameters<typeof inAnyLanguage>[0]][]).map(
    ([name, words]) => [name, inAnyLanguage(words)] as const,
  );
  return Object.fromEntries(entries) as Record<K, RegExp>;
}

/** What the rules ask of a form. */
interface FormReading extends FormClues {
  readonly email: boolean;
  readonly phone: boolean;
  readonly name: boolean;
  readonly message: boolean;
  /** It asks for a day or a time; the example in a box for messages ("tell us the date") asks for neither. */
  readonly dated: boolean;
  readonly guests: boolean;
  readonly reachable: boolean;
  /** How many fields are typed into. */
  readonly typed: number;
  /** Nothing but one or two short fields: what it is for stands in its words alone. */
  readonly small: boolean;
  readonly asks: (what: Asked) => boolean;
  readonly says: (topic: Topic) => boolean;
  /** Says it in its text too. */
  readonly tells: (topic: Topic) => boolean;
  readonly ofType: (...types: readonly string[]) => boolean;
}

const CHOSEN = new Set(['checkbox', 'radio', 'select', 'range', 'number', 'color']);

function readForm(clues: FormClues): FormReading {
  const { fields, marks, words, text } = clues;
  const asks = (what: Asked) => fields.some((field) => ASKED[what].test(field.words));
  const inShort = (what: Asked) => fields.some(({ type, words: name }) => type !== 'textarea' && ASKED[what].test(name));
  const ofType = (...types: readonly string[]) => fields.some(({ type }) => types.includes(type));
  const says = (topic: Topic) => TOPICS[topic].test(words) || TOPICS[topic].test(marks);
  const email = ofType('email') || asks('email');
  const phone = ofType('tel') || asks('phone');
  // makers of forms keep the name of the field that they began with: one called "message" may ask the telephone
  const message =
    ofType('textarea') ||
    fields.some(({ words: name }) => ASKED.message.test(name) && !ASKED.phone.test(name) && !ASKED.email.test(name));
  const typed = fields.filter(({ type }) => !CHOSEN.has(type)).length;
  return {
    ...clues,
    email,
    phone,
    message,
    name: asks('name'),
    dated: ofType('date', 'datetime-local', 'time') || inShort('date'),
    guests: inShort('guests'),
    reachable: email || phone || asks('name'),
    typed,
    small: typed <= 2 && !message,
    asks,
    says,
    tells: (topic) => says(topic) || TOPICS[topic].test(text),
    ofType,
  };
}

const when = (kind: FormKind, holds: (form: FormReading) => boolean) => (form: FormReading) => (holds(form) ? kind : null);

/** What a form is for: by its fields, its button and heading, its address and names, its text. */
const PURPOSES = ruleBook<FormReading, FormKind>('form-purpose', [
  {
    id: 'asks-a-password',
    like: 'forms/login',
    says: when('login', ({ ofType, fields }) => ofType('password') && fields.length <= 4),
  },
  { id: 'opens-an-account', like: 'forms/new-account', says: when('other', ({ ofType }) => ofType('password')) },
  {
    id: 'searches',
    like: 'forms/search',
    says: when(
      'search',
      ({ isSearch, typed, email, message, ofType, asks }) =>
        isSearch || (typed <= 1 && !email && !message && (ofType('search') || asks('search'))),
    ),
  },
  {
    id: 'chats',
    like: 'forms/chat-window',
    says: when('other', ({ marks, fields }) => TOPICS.chat.test(marks) || fields.some(({ words }) => TOPICS.chat.test(words))),
  },
  {
    id: 'comments',
    like: 'forms/comment',
    says: when('other', ({ marks, words, phone }) => TOPICS.comment.test(marks) || (TOPICS.comment.test(words) && !phone)),
  },
  {
    id: 'applies-for-a-job',
    like: 'forms/job',
    says: when(
      'job',
      ({ says, fields }) => says('job') || fields.some(({ type, words }) => type === 'file' && ASKED.papers.test(words)),
    ),
  },
  { id: 'looks-something-up', like: 'forms/order-status', says: when('other', ({ small, tells }) => small && tells('lookUp')) },
  {
    id: 'leaves-a-list',
    like: 'forms/unsubscribe',
    says: when('other', ({ small, words }) => small && TOPICS.leaving.test(words)),
  },
  { id: 'waits-for-goods', like: 'forms/stock-notice', says: when('other', ({ small, tells }) => small && tells('notice')) },
  {
    id: 'gets-into-an-account',
    like: 'forms/password-reset',
    says: when('login', ({ small, says }) => small && says('account')),
  },
  {
    id: 'is-called-back',
    like: 'forms/callback',
    says: when('callback', ({ phone, message, tells, typed }) => phone && !message && typed <= 4 && tells('callback')),
  },
  {
    id: 'asks-where-and-when-to-call',
    like: 'forms/when-to-call',
    says: when(
      'callback',
      ({ phone, dated, email, message, name, guests, tells, role }) =>
        phone && dated && ![email, message, name, guests].some(Boolean) && !tells('booking') && role !== 'booking',
    ),
  },
  {
    id: 'subscribes',
    like: 'ctas/newsletter-form',
    says: when(
      'newsletter',
      ({ message, phone, typed, says, tells, small }) =>
        !message &&
        !phone &&
        typed <= 4 &&
        !tells('event') &&
        (says('list') || !(says('quote') || says('download'))) &&
        (says('newsletter') || (small && tells('newsletter'))),
    ),
  },
  {
    id: 'joins-with-an-address',
    like: 'forms/address-and-sign-up',
    says: when(
      'newsletter',
      ({ email, typed, message, tells, says }) =>
        email && typed === 1 && !message && !tells('event') && !tells('download') && !says('quote') && says('joining'),
    ),
  },
  {
    id: 'pays-for-a-document-with-an-address',
    like: 'forms/catalogue',
    says: when('other', ({ email, small, tells }) => email && small && tells('download')),
  },
  { id: 'asks-a-card', like: 'forms/card-payment', says: when('order', ({ asks }) => asks('payment')) },
  { id: 'asks-a-quote', like: 'forms/quote', says: when('quote', ({ says, reachable }) => says('quote') && reachable) },
  {
    id: 'asks-a-day-to-book',
    like: 'forms/booking-request',
    says: when('booking', ({ says, dated }) => says('booking') && dated),
  },
  { id: 'asks-day-and-guests', like: 'forms/free-rooms', says: when('booking', ({ dated, guests }) => dated && guests) },
  { id: 'orders', like: 'forms/order-form', says: when('order', ({ says, message }) => says('order') && !message) },
  {
    id: 'asks-who-and-what',
    like: 'forms/contact',
    says: when('contact', ({ email, phone, name, message, role, dated }) => {
      const ways = [email, phone, name, message].filter(Boolean).length;
      return ways >= 2 && (email || phone || message) && !(role === 'booking' && dated);
    }),
  },
  {
    id: 'asks-a-day-on-the-booking-page',
    like: 'forms/day-on-booking-page',
    says: when('booking', ({ role, dated, reachable }) => role === 'booking' && dated && reachable),
  },
  { id: 'sends-a-message', like: 'forms/message-only', says: when('contact', ({ message, says }) => message && says('contact')) },
]);

/** The purpose of a form, `other` where nothing tells it. */
export function classifyForm(clues: FormClues): FormKind {
  return decideBy(PURPOSES, readForm(clues))?.answer ?? 'other';
}

/** Whether folded words name a form of this purpose: "Scrivici", "Newsletter & Angebote". */
export function tellsPurpose(kind: FormKind, words: string): boolean {
  return kind in TOPICS && TOPICS[kind as Topic].test(words);
}

/** One address is asked for and nothing says what for: it may be a newsletter. */
export function isUnexplained({ fields, words, marks, text }: Omit<FormClues, 'isSearch' | 'role'>, kind: FormKind): boolean {
  const typed = fields.filter(({ type }) => !CHOSEN.has(type));
  const email = typed.length === 1 && typed.every((field) => field.type === 'email' || ASKED.email.test(field.words));
  const told = (Object.keys(TOPICS) as Topic[]).some(
    (topic) => topic !== 'contact' && [words, marks, text].some((said) => TOPICS[topic].test(said)),
  );
  return kind === 'other' && email && !told;
}

/** The purpose of a vendor's form, of which only the page around it is seen; a mere link must say what it is for. */
export function classifyEmbeddedForm(context: string, linkedOnly: boolean): FormKind {
  const told = (['job', 'newsletter', 'quote', 'booking'] as const).find((topic) => TOPICS[topic].test(context));
  if (told) return told;
  return linkedOnly && !TOPICS.contact.test(context) ? 'other' : 'contact';
}
