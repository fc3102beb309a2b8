import type { CtaKind, Facts } from '../../model/facts.ts';
import type { Indicator, Reading } from '../indicator.ts';
import { having, onSites, present, where } from '../readings.ts';

const invites = (facts: Facts, kind: CtaKind): Reading => having<'ctas'>(facts.ctas, (cta) => cta.kind === kind);

export const ACTIONS: readonly Indicator[] = [
  {
    id: 'clear_invitation',
    theme: 'actions',
    base: 'sites',
    text: {
      it: {
        label: 'Un invito principale chiaro',
        definition: 'Sulla pagina iniziale si riconosce un invito ad agire che prevale sugli altri.',
      },
      en: { label: 'A clear main invitation', definition: 'On the home page one call to action stands out from the others.' },
    },
    read: onSites(({ primaryCta }) => present(primaryCta)),
  },
  {
    id: 'shop',
    theme: 'actions',
    base: 'sites',
    text: {
      it: {
        label: 'Negozio online',
        definition: 'Sul sito si possono mettere prodotti in un carrello e comprarli; un catalogo da solo non conta.',
      },
      en: {
        label: 'Online shop',
        definition: 'Goods can be put in a cart and bought on the site; a catalogue alone does not count.',
      },
    },
    read: onSites(({ shop }) => present(shop)),
  },
  {
    id: 'shop_payments',
    theme: 'actions',
    base: 'sites_with_shop',
    text: {
      it: {
        label: 'Metodi di pagamento mostrati',
        definition: 'Il sito con negozio mostra o carica almeno un metodo di pagamento.',
      },
      en: { label: 'Payment methods shown', definition: 'The site with a shop shows or loads at least one way to pay.' },
    },
    read: onSites(({ shop, payments }) => where(present(shop), () => present(payments))),
  },
  {
    id: 'booking',
    theme: 'actions',
    base: 'sites',
    text: {
      it: { label: 'Prenotazione online', definition: 'Sul sito c’è un sistema o un modulo di prenotazione online.' },
      en: { label: 'Online booking', definition: 'The site has a system or a form for booking online.' },
    },
    read: onSites(({ booking }) => present(booking)),
  },
  {
    id: 'order_online',
    theme: 'actions',
    base: 'sites',
    text: {
      it: { label: 'Invito a ordinare online', definition: 'Sul sito è stato visto un invito a ordinare (asporto, consegna).' },
      en: {
        label: 'Invitation to order online',
        definition: 'An invitation to order (collection, delivery) was seen on the site.',
      },
    },
    read: onSites((facts) => invites(facts, 'order')),
  },
  {
    id: 'quote_request',
    theme: 'actions',
    base: 'sites',
    text: {
      it: { label: 'Richiesta di preventivo', definition: 'Sul sito è stato visto un invito a chiedere un preventivo.' },
      en: { label: 'Request for a quote', definition: 'An invitation to ask for a quote was seen on the site.' },
    },
    read: onSites((facts) => invites(facts, 'quote')),
  },
  {
    id: 'newsletter',
    theme: 'actions',
    base: 'sites',
    text: {
      it: { label: 'Newsletter', definition: 'Sul sito ci si può iscrivere a una newsletter.' },
      en: { label: 'Newsletter', definition: 'Visitors can subscribe to a newsletter on the site.' },
    },
    read: onSites(({ newsletter }) => present(newsletter)),
  },
  {
    id: 'coupon',
    theme: 'actions',
    base: 'sites',
    text: {
      it: { label: 'Offerta o buono', definition: 'Sul sito è stata vista un’offerta, uno sconto o un buono.' },
      en: { label: 'Offer or voucher', definition: 'An offer, a discount or a voucher was seen on the site.' },
    },
    read: onSites(({ coupon }) => present(coupon)),
  },
];
