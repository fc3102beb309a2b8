import { defineCheck } from '../../model/check.ts';
import { itemsOf, valuesOf } from '../../model/fact.ts';
import type { CtaKind } from '../../model/facts.ts';
import { fail, notApplicable, partial, pass } from '../verdicts.ts';

/** A general form behind "Book": what is sent still has to be confirmed. */
const isRequest = ({ sign }: { readonly sign: string }) => sign === 'request_form';

/** A kitchen that delivers, or comes with its truck, has no tables to book. */
const BY_ORDER: ReadonlySet<CtaKind> = new Set(['order', 'buy', 'quote']);

export default defineCheck({
  id: 'online-booking',
  stage: 'convert',
  weight: 7,
  effort: 'days',
  needs: ['booking'],
  uses: ['ctas', 'primaryCta'],
  sectors: ['restaurant', 'lodging', 'health', 'beauty', 'tourism'],
  learnMore: 'https://support.google.com/business/answer/7475773',
  text: {
    en: {
      title: 'Booking online',
      reasons: {
        seen: 'We saw a way to book online.',
        by_request: 'Visitors can ask for a booking with a form on the site.',
        by_contact: 'The site asks visitors to book (“{label}”), but we saw no way to complete the booking online.',
        other_way:
          'The site asks guests to order or to ask for an offer (“{label}”), and nowhere did we see a word about tables.',
        not_seen: 'On the pages we looked at we saw no way to book online.',
      },
      why: 'Many people book in the evening, when nobody answers the phone. An online calendar takes those bookings and reduces calls and no-shows.',
      whySector: {
        restaurant:
          'Many decide where to eat while you are serving and nobody can answer. An online table book takes those bookings and reminds guests, so fewer tables stay empty.',
        lodging: 'A guest who cannot see price and free dates on your site does so on a portal, and you pay its commission.',
        health:
          'Patients book in the evening and at weekends, when the desk is closed. An online diary takes the appointment and sends a reminder, so fewer are missed.',
        beauty:
          'Your hands are busy when the phone rings. An online diary takes appointments while you work, and reminds customers the day before.',
      },
      advice:
        'Choose a booking service for your trade (many have a small monthly fee, some a free plan), enter hours and places, and put the “Book” button on the home page and in your Google Business Profile. To begin with, a request form that you confirm by message will do.',
    },
    it: {
      title: 'Prenotazione online',
      reasons: {
        seen: 'Abbiamo visto un modo per prenotare online.',
        by_request: 'I visitatori possono richiedere una prenotazione con un modulo del sito.',
        by_contact: 'Il sito invita a prenotare («{label}»), ma non abbiamo visto come completare la prenotazione online.',
        other_way: 'Il sito invita a ordinare o a chiedere un’offerta («{label}»), e non abbiamo visto parlare di tavoli.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un modo per prenotare online.',
      },
      why: 'Molti prenotano la sera, quando nessuno risponde al telefono. Un calendario online raccoglie quelle prenotazioni e riduce telefonate e mancate presenze.',
      whySector: {
        restaurant:
          'Molti decidono dove mangiare mentre siete in servizio e nessuno può rispondere. Un’agenda dei tavoli online raccoglie quelle prenotazioni e le ricorda ai clienti, così restano meno tavoli vuoti.',
        lodging:
          'L’ospite che sul vostro sito non vede prezzi e date libere li guarda su un portale, e la commissione la pagate voi.',
        health:
          'I pazienti prenotano la sera e nel fine settimana, a segreteria chiusa. Un’agenda online prende l’appuntamento e manda un promemoria, così se ne saltano meno.',
        beauty:
          'Quando squilla il telefono avete le mani occupate. Un’agenda online prende gli appuntamenti mentre lavorate e li ricorda ai clienti il giorno prima.',
      },
      advice:
        'Scegliere un servizio di prenotazione adatto al mestiere (molti hanno un piccolo canone mensile, alcuni un piano gratuito), inserire orari e posti e mettere il pulsante «Prenota» nella pagina iniziale e nel Profilo dell’attività su Google. Per cominciare basta un modulo di richiesta da confermare con un messaggio.',
    },
  },
  judge: ({ booking, ctas, primaryCta }, { sector }) => {
    // asking is not booking: what is sent still has to be answered
    if (booking.state === 'yes') return valuesOf(booking).every(isRequest) ? partial('by_request') : pass('seen');
    const invitation = itemsOf(ctas).find(({ value }) => value.kind === 'book');
    const [main] = valuesOf(primaryCta);
    if (!invitation && sector === 'restaurant' && main && BY_ORDER.has(main.kind))
      return notApplicable('other_way', { label: main.label });
    return invitation ? partial('by_contact', { label: invitation.value.label }, [invitation]) : fail('not_seen', {}, []);
  },
});
