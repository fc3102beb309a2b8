import { defineCheck } from '../../model/check.ts';
import { itemsOf } from '../../model/fact.ts';
import { fail, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'online-booking',
  stage: 'convert',
  weight: 7,
  effort: 'days',
  needs: ['booking'],
  uses: ['ctas'],
  sectors: ['restaurant', 'lodging', 'health', 'beauty', 'tourism'],
  learnMore: 'https://support.google.com/business/answer/7475773',
  text: {
    en: {
      title: 'Booking online',
      reasons: {
        seen: 'Customers can book online.',
        by_contact: 'The site invites to book ("{label}"), but we saw no way to complete the booking online.',
        not_seen: 'On the pages we looked at we saw no way to book online.',
      },
      why: 'Many people book in the evening, when nobody answers the phone. An online calendar takes those bookings and reduces calls and no-shows.',
      advice:
        'Choose a booking service for your trade (many have a small monthly fee, some a free plan), enter hours and places, and put the "Book" button on the home page and in your Google Business Profile. To begin with, a request form that you confirm by message will do.',
    },
    it: {
      title: 'Prenotazione online',
      reasons: {
        seen: 'I clienti possono prenotare online.',
        by_contact: 'Il sito invita a prenotare («{label}»), ma non abbiamo visto come completare la prenotazione online.',
        not_seen: 'Nelle pagine che abbiamo guardato non abbiamo visto un modo per prenotare online.',
      },
      why: 'Molti prenotano la sera, quando nessuno risponde al telefono. Un calendario online raccoglie quelle prenotazioni e riduce telefonate e mancate presenze.',
      advice:
        "Scegliere un servizio di prenotazione adatto al mestiere (molti hanno un piccolo canone mensile, alcuni un piano gratuito), inserire orari e posti e mettere il pulsante «Prenota» nella pagina iniziale e nel Profilo dell'attività su Google. Per cominciare basta un modulo di richiesta da confermare con un messaggio.",
    },
  },
  judge: ({ booking, ctas }) => {
    if (booking.state === 'yes') return pass('seen');
    const invitation = itemsOf(ctas).find(({ value }) => value.kind === 'book');
    return invitation ? partial('by_contact', { label: invitation.value.label }, [invitation]) : fail('not_seen');
  },
});
