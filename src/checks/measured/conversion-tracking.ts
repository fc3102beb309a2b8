import { isTagContainer } from '../../data/tag-containers.ts';
import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { productNames } from '../product-names.ts';
import { fail, notApplicable, pass, unknown } from '../verdicts.ts';

export default defineCheck({
  id: 'conversion-tracking',
  stage: 'measured',
  weight: 5,
  effort: 'hours',
  needs: [],
  uses: ['conversionTracking', 'analytics', 'adTags'],
  learnMore: 'https://support.google.com/google-ads/answer/1722022',
  text: {
    en: {
      title: 'Contacts, bookings and sales that are counted',
      reasons: {
        seen: 'The site records when visitors do what it is for (“{event}”).',
        not_seen: 'The site carries {products}, but we saw no sign that contacts, bookings or sales are counted.',
        container: 'What {products} is set to count (contacts, bookings, sales) cannot be seen from outside.',
        nothing_measured: 'We saw no measuring code that works, so this question comes later.',
      },
      why: 'Visits pay no bills. Only by counting calls, messages, bookings and sales can you tell what each customer cost, and where the next euro belongs.',
      advice:
        'In your measuring tool mark three actions as goals (“key events” in Google Analytics): a tap on the phone number, a form that was sent, a booking or sale that was completed.',
    },
    it: {
      title: 'Contatti, prenotazioni e vendite che vengono contati',
      reasons: {
        seen: 'Il sito registra quando i visitatori fanno ciò per cui esiste («{event}»).',
        not_seen: 'Nel sito c’è {products}, ma non abbiamo visto segni che si contino contatti, prenotazioni o vendite.',
        container: 'Che cosa conti {products} (contatti, prenotazioni, vendite) non si vede dall’esterno.',
        nothing_measured: 'Non abbiamo visto codici di tracciamento funzionanti, quindi questa domanda viene dopo.',
      },
      why: 'Le visite non pagano le bollette. Solo contando telefonate, messaggi, prenotazioni e vendite si capisce quanto è costato ogni cliente e dove mettere il prossimo euro.',
      advice:
        'Nello strumento di misura segnare tre azioni come obiettivi («eventi chiave» in Google Analytics): il tocco sul numero di telefono, il modulo inviato, la prenotazione o vendita conclusa.',
    },
  },
  judge: ({ conversionTracking, analytics, adTags }) => {
    if (conversionTracking.state === 'yes') return pass('seen', { event: valuesOf(conversionTracking)[0]?.text ?? '' });
    if (analytics.state === 'unknown' || adTags.state === 'unknown') return null;
    const tags = [...valuesOf(analytics), ...valuesOf(adTags)].filter(({ dead }) => !dead);
    if (tags.length === 0) return notApplicable('nothing_measured');
    const containers = tags.filter(({ product }) => isTagContainer(product));
    if (containers.length > 0) return unknown('container', { products: productNames(containers) });
    if (conversionTracking.state === 'unknown') return null;
    return fail('not_seen', { products: productNames(tags) });
  },
});
