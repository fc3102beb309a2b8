import type { Fact } from '../../../../src/model/fact.ts';
import { cta, form, no, seen, someOf, unknown, yes } from '../../../facts-of.ts';
import type { Examples } from './example.ts';

/** An invitation that starts a call. */
const dialling = (kind: 'order' | 'quote') => ({ ...cta(kind, 'Chiama'), target: 'tel:+39059123456' });

/** As a browser measured it. */
const rendered = <T>(value: T): Fact<T> => ({
  state: 'yes',
  items: [{ value, confidence: 1, seen: [{ ...seen('Prenota', 'button'), rendered: true }] }],
});
/** As the extractor says it of one that stands only further in. */
const because = <T>(value: T, ...reasons: readonly string[]): Fact<T> => ({
  state: 'yes',
  items: [{ value, confidence: 1, seen: [seen('Prenota', 'button')], because: reasons }],
});
const shop = yes({ sign: 'cart' });
const booking = yes({ sign: 'widget', vendor: 'TheFork' });

const left = (kind: string, more: object = {}) => yes({ kind, quote: 'Lorem ipsum dolor', ...more } as never);

const button = (label: string, target: string) => ({ kind: 'button_to_nowhere', quote: label, label, target }) as never;

export const CONVERT: Examples = {
  'buttons-lead-on': [
    ['pass', 'seen', { leftovers: no, ctas: unknown }],
    ['fail', 'nowhere', { leftovers: left('button_to_nowhere', { label: 'Book now', target: '#' }) }],
    ['fail', 'missing_page', { leftovers: because(button('Cart', '/cart'), 'missing_page') }],
    ['fail', 'nowhere', { leftovers: because(button('Send', 'https://forms.example/your_form_id'), 'unset') }],
    ['fail', 'no_number', { leftovers: left('button_to_nowhere', { label: 'Call', target: 'tel:05908' }) }],
    ['fail', 'no_address', { leftovers: left('button_to_nowhere', { label: 'Write', target: 'mailto:info@gmailcom' }) }],
    ['not_applicable', 'no_invitation', { leftovers: no, ctas: no }],
  ],
  'shop-open': [
    ['pass', 'open', { leftovers: no, shop: yes({ sign: 'cart' }) }],
    ['fail', 'closed', { leftovers: left('closed_shop'), shop: no, ctas: no }],
    ['fail', 'closed_behind_buttons', { leftovers: left('closed_shop'), shop: yes({ sign: 'cart' }) }],
    ['not_applicable', 'no_shop', { leftovers: no, shop: no }],
    ['unknown', 'unknown.pages_not_seen', { leftovers: no, shop: unknown, ctas: unknown }],
  ],
  'primary-cta': [
    ['partial', 'form', { primaryCta: no, ctas: because(cta('contact', 'Invia'), 'form', 'submit_word') }],
    ['pass', 'seen', { primaryCta: yes(cta('book', 'Prenota un tavolo')) }],
    ['partial', 'inner_page', { primaryCta: because(cta('book', 'Prenota'), 'inner_page') }],
    ['partial', 'minor', { primaryCta: no, ctas: yes(cta('contact', 'Contattaci')) }],
    ['unknown', 'unknown.doubtful', { primaryCta: no, ctas: because(cta('book', 'Prenota'), 'dead_end') }],
    ['fail', 'not_seen', { primaryCta: no, ctas: no }],
    ['unknown', 'unknown.pages_not_seen', { primaryCta: no, ctas: unknown }],
  ],
  'cta-first-screen': [
    ['pass', 'seen', { primaryCta: yes(cta('book', 'Prenota', 'first_screen')) }],
    ['pass', 'seen', { primaryCta: yes(cta('book', 'Prenota', 'sticky')) }],
    ['fail', 'further_down', { primaryCta: yes(cta('book', 'Prenota', 'footer')) }],
    ['fail', 'further_down', { primaryCta: rendered(cta('book', 'Prenota', 'main')) }],
    // What a shop is after stands beside its goods.
    ['unknown', 'unknown.doubtful', { primaryCta: yes(cta('contact', 'Contattaci', 'footer')), shop }],
    ['fail', 'further_down', { primaryCta: yes(cta('contact', 'Contattaci', 'footer')), shop: no }],
    ['fail', 'further_down', { primaryCta: yes(cta('buy', 'Acquista', 'footer')), shop }],
    ['unknown', 'not_measured', { primaryCta: yes(cta('book', 'Prenota', 'main')) }],
    ['unknown', 'not_measured', { primaryCta: rendered(cta('book', 'Prenota', 'unknown')) }],
    ['not_applicable', 'no_cta', { primaryCta: no }],
  ],
  'cta-fits-sector': [
    ['pass', 'seen', { ctas: yes(cta('contact', 'Contattaci'), cta('book', 'Prenota')) }, { sector: 'health' }],
    ['partial', 'other_kind', { ctas: yes(cta('newsletter', 'Iscriviti')) }, { sector: 'lodging' }],
    // Buttons that lead to a page that is gone are told as such; goods that can be put in a cart have theirs elsewhere.
    ['unknown', 'unknown.doubtful', { ctas: because(cta('book', 'Prenota'), 'dead_end'), shop: no }, { sector: 'lodging' }],
    ['unknown', 'unknown.doubtful', { ctas: yes(cta('contact', 'Contattaci')), shop }, { sector: 'shop' }],
    ['partial', 'other_kind', { ctas: yes(cta('contact', 'Contattaci')), shop: no }, { sector: 'shop' }],
    ['fail', 'not_seen', { ctas: yes(cta('login', 'Sign in')), shop: no }, { sector: 'lodging' }],
    ['fail', 'not_seen', { ctas: because(cta('contact', 'Invia'), 'submit_word'), shop: no }, { sector: 'lodging' }],
    ['fail', 'not_seen', { ctas: no }, { sector: 'lodging' }],
    ['unknown', 'unknown.pages_not_seen', { ctas: someOf(cta('newsletter', 'Iscriviti')) }, { sector: 'lodging' }],
    ['not_applicable', 'not_applicable.sector', { ctas: no }],
  ],
  'invitation-to-contact': [
    ['pass', 'seen', { ctas: yes(cta('call', 'Chiamaci')) }],
    ['pass', 'next_step', { ctas: yes(cta('book', 'Book now')) }],
    // what leads to a page that is gone is told as such, and stands for no way to act
    ['unknown', 'unknown.doubtful', { ctas: because(cta('book', 'Prenota'), 'dead_end') }],
    ['pass', 'form', { ctas: because(cta('contact', 'Submit'), 'form', 'submit_word') }],
    ['partial', 'icon_only', { ctas: because(cta('chat', 'WhatsApp'), 'icon') }],
    ['fail', 'not_seen', { ctas: yes(cta('newsletter', 'Iscriviti')) }],
    ['unknown', 'unknown.pages_not_seen', { ctas: someOf(cta('newsletter', 'Iscriviti')) }],
  ],
  'online-booking': [
    ['pass', 'seen', { booking }, { sector: 'restaurant' }],
    // A general form behind "Book": what is sent still has to be confirmed.
    ['partial', 'by_request', { booking: yes({ sign: 'request_form', vendor: null }) }, { sector: 'lodging' }],
    ['partial', 'by_contact', { booking: no, ctas: yes(cta('book', 'Prenota al telefono')) }, { sector: 'restaurant' }],
    ['not_applicable', 'other_way', { booking: no, ctas: no, primaryCta: yes(cta('order', 'Ordina')) }, { sector: 'restaurant' }],
    ['fail', 'not_seen', { booking: no, ctas: no }, { sector: 'health' }],
    ['not_applicable', 'not_applicable.sector', { booking: no }, { sector: 'shop' }],
  ],
  'online-shop': [
    ['pass', 'seen', { shop }, { sector: 'shop' }],
    ['partial', 'by_order', { shop: no, ctas: yes(cta('order', 'Ordina su WhatsApp')) }, { sector: 'shop' }],
    ['fail', 'not_seen', { shop: no, ctas: no }, { sector: 'shop' }],
    // A dentist needs no shop.
    ['not_applicable', 'not_applicable.sector', { shop: no }, { sector: 'health' }],
  ],
  'shop-payments': [
    ['pass', 'seen', { shop, payments: yes({ product: 'PayPal' }) }],
    ['fail', 'not_seen', { shop, payments: no }],
    ['not_applicable', 'no_shop', { shop: no, payments: no }],
  ],
  'quote-request': [
    ['pass', 'seen', { ctas: yes(cta('quote', 'Richiedi un preventivo')), contactForm: no }, { sector: 'crafts' }],
    ['pass', 'seen', { ctas: no, contactForm: yes(form('quote')) }, { sector: 'manufacturing' }],
    ['partial', 'general_form', { ctas: no, contactForm: yes(form('contact')) }, { sector: 'crafts' }],
    [
      'unknown',
      'unknown.doubtful',
      { ctas: because(cta('quote', 'Preventivo'), 'dead_end'), contactForm: no },
      { sector: 'crafts' },
    ],
    ['partial', 'by_phone', { ctas: yes(dialling('quote')), contactForm: no }, { sector: 'crafts' }],
    ['fail', 'not_seen', { ctas: no, contactForm: no }, { sector: 'crafts' }],
    ['unknown', 'unknown.pages_not_seen', { ctas: someOf(cta('call', 'Chiama')), contactForm: no }, { sector: 'crafts' }],
    ['not_applicable', 'not_applicable.sector', { ctas: no, contactForm: no }, { sector: 'restaurant' }],
  ],
  'newsletter-signup': [
    ['pass', 'seen', { newsletter: yes({ sign: 'form', vendor: null }) }, { sector: 'shop' }],
    ['fail', 'not_seen', { newsletter: no }, { sector: 'shop' }],
  ],
  'coupon-offer': [
    ['pass', 'seen', { coupon: yes({ text: 'Buono regalo' }) }, { sector: 'beauty' }],
    ['fail', 'not_seen', { coupon: no }, { sector: 'beauty' }],
    ['not_applicable', 'not_applicable.sector', { coupon: no }, { sector: 'health' }],
  ],
  'order-online': [
    ['pass', 'seen', { ctas: yes(cta('order', 'Ordina da asporto')), shop: no }, { sector: 'restaurant' }],
    ['pass', 'seen', { ctas: no, shop }, { sector: 'restaurant' }],
    ['fail', 'not_seen', { ctas: yes(cta('book', 'Prenota')), shop: no }, { sector: 'restaurant' }],
    ['fail', 'not_seen', { ctas: yes(dialling('order')), shop: no }, { sector: 'restaurant' }],
    ['unknown', 'unknown.pages_not_seen', { ctas: someOf(cta('book', 'Prenota')), shop: no }, { sector: 'restaurant' }],
  ],
  'short-contact-form': [
    ['pass', 'short', { contactForm: yes(form('contact', 12), form('contact', 4)) }],
    ['pass', 'one', { contactForm: yes(form('contact', 1)) }],
    ['partial', 'longish', { contactForm: yes(form('contact', 7)) }],
    ['fail', 'long', { contactForm: yes(form('contact', 11)) }],
    // asking to be called back is no writing
    ['not_applicable', 'no_form', { contactForm: yes(form('callback', 2)) }],
    ['not_applicable', 'no_form', { contactForm: no }],
    ['not_applicable', 'no_form', { contactForm: yes(form('contact', 0)) }],
  ],
  'catalogue-download': [
    ['pass', 'seen', { ctas: yes(cta('download', 'Scarica il catalogo')) }, { sector: 'manufacturing' }],
    ['fail', 'not_seen', { ctas: no }, { sector: 'manufacturing' }],
    ['unknown', 'unknown.pages_not_seen', { ctas: someOf(cta('contact', 'Contattaci')) }, { sector: 'manufacturing' }],
  ],
};
