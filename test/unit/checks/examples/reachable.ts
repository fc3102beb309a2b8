import { channel, email, form, no, phone, rejecting, someOf, unknown, yes } from '../../../facts-of.ts';
import type { Examples } from './example.ts';

const noMessages = { whatsapp: no, messenger: no, telegram: no, otherMessaging: no, liveChat: no } as const;

const left = (kind: string, more: object = {}) => yes({ kind, quote: 'Lorem ipsum dolor', ...more } as never);

export const REACHABLE: Examples = {
  'phone-shown': [
    ['pass', 'seen', { phones: yes(phone()) }],
    ['fail', 'not_seen', { phones: no }],
    ['fail', 'placeholder', { phones: rejecting('+39 333 000 0000', 'placeholder') }],
    ['fail', 'not_seen', { phones: rejecting('02149290609', 'other_number') }],
    ['unknown', 'unknown.pages_not_seen', { phones: unknown }],
    ['unknown', 'unknown.site_not_seen', { phones: no }, { outcome: 'timeout' }],
    ['not_applicable', 'not_applicable.no_site', { phones: no }, { outcome: 'no_website' }],
  ],
  'phone-clickable': [
    ['pass', 'seen', { phones: yes(phone()) }],
    ['pass', 'some', { phones: yes(phone({ clickable: false }), phone()) }],
    ['fail', 'not_clickable', { phones: yes(phone({ clickable: false })) }],
    ['unknown', 'unknown.pages_not_seen', { phones: someOf(phone({ clickable: false })) }],
    ['not_applicable', 'no_phone', { phones: no }],
  ],
  'mail-arrives': [
    ['pass', 'seen', { mailServer: yes({ domain: 'example.it', host: 'mx.example.it', by: 'mx' }) }],
    ['partial', 'by_address', { mailServer: yes({ domain: 'example.it', host: 'example.it', by: 'address' }) }],
    ['fail', 'no_server', { mailServer: rejecting('example.it', 'no_server') }],
    ['fail', 'null_mx', { mailServer: rejecting('example.it', 'null_mx') }],
    ['fail', 'no_such_name', { mailServer: rejecting('example.it', 'no_such_name') }],
    ['unknown', 'unknown.dns_failed', { mailServer: { state: 'unknown', why: 'dns_failed' } }],
    ['not_applicable', 'not_applicable.fact', { mailServer: { state: 'not_applicable' } }],
  ],
  'mail-consistent': [
    ['pass', 'seen', { leftovers: no, emails: yes(email('info@example.it')) }],
    ['fail', 'elsewhere', { leftovers: left('stranger_contact', { target: 'info@theme.com' }) }],
    ['fail', 'mistyped', { leftovers: left('stranger_contact', { target: 'a@gmial.com', meant: 'gmail.com' }) }],
    ['partial', 'alike', { leftovers: no, emails: yes(email('nuvolebar@gmail.com'), email('nuvole-bar@gmail.com')) }],
    ['pass', 'seen', { leftovers: no, emails: yes(email('ordini.nord1@example.it'), email('ordini.nord2@example.it')) }],
    ['pass', 'seen', { leftovers: no, emails: yes(email('info@example.it'), email('infos@example.it')) }],
    ['not_applicable', 'no_link', { leftovers: no, emails: no }],
  ],
  'phone-consistent': [
    ['pass', 'seen', { phones: yes(phone()), phoneContradictions: no }],
    ['fail', 'contradicts', { phones: yes(phone()), phoneContradictions: yes({ printed: '059 123456', dials: '+390000000' }) }],
    ['not_applicable', 'no_link', { phones: no, phoneContradictions: no }],
    ['not_applicable', 'no_link', { phones: yes(phone({ clickable: false })), phoneContradictions: no }],
    ['unknown', 'unknown.pages_not_seen', { phones: someOf(phone({ clickable: false })), phoneContradictions: no }],
  ],
  'email-shown': [
    ['pass', 'seen', { emails: yes(email('info@example.it')) }],
    ['fail', 'not_seen', { emails: no }],
    ['fail', 'placeholder', { emails: rejecting('info@nomeattivita.it', 'placeholder') }],
  ],
  'email-own-domain': [
    ['pass', 'seen', { emails: yes(email('forno@gmail.com', 'free_mail'), email('info@example.it')) }],
    // Whose domain it is cannot be told: only that it is not of a free service.
    ['pass', 'not_free', { emails: yes(email('info@bianchisrl.it', 'other_domain')) }],
    ['fail', 'free_mail', { emails: yes(email('forno@gmail.com', 'free_mail')) }],
    ['unknown', 'unknown.pages_not_seen', { emails: someOf(email('forno@gmail.com', 'free_mail')) }],
    ['not_applicable', 'no_email', { emails: no }],
  ],
  'contact-form': [
    ['pass', 'seen', { contactForm: yes(form('contact')) }],
    ['partial', 'callback', { contactForm: yes(form('callback')) }],
    ['pass', 'seen', { contactForm: yes(form('callback'), form('quote')) }],
    ['fail', 'not_seen', { contactForm: no }],
  ],
  'whatsapp-shown': [
    ['fail', 'placeholder', { whatsapp: rejecting('393330000000', 'placeholder') }],
    ['pass', 'seen', { whatsapp: yes(channel('whatsapp')) }],
    ['fail', 'not_seen', { whatsapp: no }],
    ['not_applicable', 'not_applicable.country', { whatsapp: no }, { business: { country: 'US' } }],
    ['not_applicable', 'not_applicable.sector', { whatsapp: no }, { sector: 'manufacturing' }],
  ],
  'messaging-channel': [
    ['pass', 'seen', { telegram: yes(channel('telegram')) }],
    ['fail', 'not_seen', noMessages],
    ['unknown', 'unknown.pages_not_seen', { ...noMessages, messenger: unknown }],
  ],
  'live-chat': [
    ['pass', 'seen', { liveChat: yes({ product: 'Tawk.to' }) }, { sector: 'shop' }],
    ['fail', 'not_seen', { liveChat: no, shop: yes({ sign: 'cart', platform: null }) }, { sector: 'shop' }],
    ['not_applicable', 'at_the_counter', { liveChat: no, shop: no }, { sector: 'shop' }],
    ['not_applicable', 'not_applicable.sector', { liveChat: no }, { sector: 'crafts' }],
  ],
  'address-shown': [
    ['pass', 'seen', { address: yes({ text: 'Via Emilia 1, 41121 Modena' }) }],
    ['fail', 'not_seen', { address: no }],
  ],
  'opening-hours-shown': [
    ['pass', 'seen', { openingHours: yes({ text: 'Lun–Ven 9–18' }) }, { sector: 'shop' }],
    ['fail', 'not_seen', { openingHours: no }, { sector: 'restaurant' }],
    [
      'not_applicable',
      'online_only',
      { openingHours: no, shop: yes({ sign: 'cart', platform: null }), address: no },
      { sector: 'shop' },
    ],
    ['not_applicable', 'not_applicable.sector', { openingHours: no }, { sector: 'manufacturing' }],
  ],
  'contact-page': [
    ['pass', 'seen', { contactPage: yes({ url: 'https://example.it/contatti', label: 'Contatti' }) }],
    ['partial', 'elsewhere', { contactPage: no, phones: yes(phone()) }],
    ['partial', 'elsewhere', { contactPage: no, address: yes({ text: 'Via Appia Nuova, Roma' }) }],
    ['fail', 'not_seen', { contactPage: no, phones: no, emails: no, whatsapp: no, contactForm: no, address: no }],
    ['unknown', 'unknown.pages_not_seen', { contactPage: no, phones: no }],
  ],
  'several-channels': [
    ['pass', 'several', { phones: yes(phone()), emails: yes(email('info@example.it')), contactForm: yes(form('contact')) }],
    ['partial', 'two', { ...noMessages, phones: yes(phone()), emails: yes(email('info@example.it')), contactForm: no }],
    // whoever asks to be called back still ends on the telephone
    [
      'partial',
      'two',
      { ...noMessages, phones: yes(phone()), emails: yes(email('info@example.it')), contactForm: yes(form('callback')) },
    ],
    // WhatsApp and Telegram are one kind: messages.
    [
      'partial',
      'two',
      {
        ...noMessages,
        phones: yes(phone()),
        emails: no,
        contactForm: no,
        whatsapp: yes(channel('whatsapp')),
        telegram: yes(channel('telegram')),
      },
    ],
    ['fail', 'few', { ...noMessages, phones: yes(phone()), emails: no, contactForm: no }],
    ['fail', 'none', { ...noMessages, phones: no, emails: no, contactForm: no }],
    ['unknown', 'unknown.pages_not_seen', { ...noMessages, phones: yes(phone()), emails: no }],
  ],
};
