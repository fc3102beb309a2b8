import { PRIVACY_COUNTRIES } from '../../data/privacy-countries.ts';
import { isTagContainer } from '../../data/tag-containers.ts';
import { defineCheck } from '../../model/check.ts';
import { type Item, itemsOf } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import { trackingTags } from '../tracking-tags.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, partial, pass } from '../verdicts.ts';

type Collectors = Pick<Facts, 'contactForm' | 'newsletter' | 'booking' | 'shop' | 'analytics' | 'adTags'>;

/** What takes in personal data on the site itself: a link to Booking.com does so on Booking.com. */
function collecting({ contactForm, newsletter, booking, shop, analytics, adTags }: Collectors): readonly Item<unknown>[] {
  return [
    ...itemsOf(contactForm),
    ...itemsOf(newsletter),
    ...itemsOf(booking).filter(({ value }) => value.vendor === null && value.sign !== 'other_site'),
    ...itemsOf(shop).filter(({ value }) => value.sign !== 'other_site'),
    ...trackingTags(analytics, adTags).filter(({ value }) => !isTagContainer(value.product)),
  ];
}

/** `Privacy Policy → #` as it was noted. */
const labelOf = (link: string) => link.split(' → ')[0]?.trim() || link;

export default defineCheck({
  id: 'privacy-policy',
  stage: 'trust',
  weight: 7,
  effort: 'hours',
  needs: ['privacyPolicy'],
  uses: ['contactForm', 'newsletter', 'booking', 'shop', 'analytics', 'adTags'],
  countries: PRIVACY_COUNTRIES,
  learnMore: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  text: {
    en: {
      title: 'A privacy notice',
      reasons: {
        seen: 'We saw a privacy notice or a link to one.',
        dead_link:
          'The link “{label}” leads to no privacy notice that we could see, and we saw no other on the pages we looked at.',
        collects_data:
          'The site takes in personal data (with a form, a booking, an order or a visit counter), and on the pages we looked at we saw no privacy notice.',
        collects_little: 'On the pages we looked at we saw no privacy notice, nor anything that takes in personal data.',
      },
      why: 'Whoever leaves a name or a number wants to know what becomes of it. In Europe the notice is required wherever personal data are collected (art. 13 GDPR).',
      advice:
        'Write in plain words who you are, what you collect, why, for how long and whom to ask, and link it at the foot of every page and beside every form. Your trade association often has a model; a generator is a start, but read what it writes.',
    },
    it: {
      title: 'Un’informativa sulla privacy',
      reasons: {
        seen: 'Abbiamo visto un’informativa sulla privacy, o un link a un’informativa.',
        dead_link:
          'Il link «{label}» non porta a un’informativa che si possa vedere, e nelle pagine esaminate non ne abbiamo vista un’altra.',
        collects_data:
          'Il sito raccoglie dati personali (con un modulo, una prenotazione, un ordine o un contatore di visite) e nelle pagine esaminate non abbiamo visto un’informativa sulla privacy.',
        collects_little:
          'Nelle pagine esaminate non abbiamo visto un’informativa sulla privacy, ma neppure nulla che raccolga dati personali.',
      },
      why: 'Chi lascia un nome o un numero vuole sapere che fine fa. In Europa l’informativa è richiesta ovunque si raccolgano dati personali (art. 13 del GDPR).',
      advice:
        'Scrivere in parole semplici chi siete, che cosa raccogliete, perché, per quanto tempo e a chi rivolgersi, e collegarla a piè di ogni pagina e accanto a ogni modulo. La vostra associazione di categoria ha spesso un modello; un generatore è un inizio, ma va riletto.',
    },
  },
  judge: ({ privacyPolicy, ...collectors }) => {
    if (privacyPolicy.state === 'yes') return pass('seen');
    const takesIn = collecting(collectors);
    const [dead] = turnedDown(privacyPolicy, 'dead_link');
    if (dead) return (takesIn.length > 0 ? fail : partial)('dead_link', { label: labelOf(dead.value) }, [dead]);
    if (takesIn.length > 0) return fail('collects_data', {}, takesIn);
    return Object.values(collectors).some(({ state }) => state === 'unknown') ? null : partial('collects_little', {}, []);
  },
});
