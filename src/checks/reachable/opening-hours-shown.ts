import { defineCheck } from '../../model/check.ts';
import { notApplicable, seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'opening-hours-shown',
  stage: 'reachable',
  weight: 5,
  effort: 'minutes',
  needs: ['openingHours'],
  uses: ['shop', 'address'],
  sectors: ['restaurant', 'shop', 'professional', 'health', 'beauty', 'tourism', 'real_estate'],
  learnMore: 'https://schema.org/openingHours',
  text: {
    en: {
      title: 'Opening hours on the site',
      reasons: {
        seen: 'The site shows opening hours.',
        online_only: 'The shop sells online, and we saw no place that customers could visit.',
        not_seen: 'On the pages we looked at we saw no opening hours.',
      },
      why: '“Are they open now?” is one of the most frequent questions of all. An answer on the site saves calls, and visits that end at a closed door.',
      whySector: {
        restaurant: '“Are they open tonight? Is the kitchen still on?” Whoever finds no answer goes where there is one.',
        shop: 'Before setting out people check whether you are open at lunchtime or on Saturday; a visit that ends at a closed door is rarely repeated.',
        health: 'Patients need to know when they can call, when surgery is open and what to do outside those hours.',
        beauty: 'Customers fit an appointment around work: evening and Saturday hours decide whom they choose.',
        professional: 'Clients want to know when they can call or come by without an appointment.',
      },
      advice:
        'Write the hours as text on the contact page and at the foot of every page, with the closing day and holidays, and keep them the same in your Google Business Profile.',
    },
    it: {
      title: 'Gli orari di apertura sul sito',
      reasons: {
        seen: 'Il sito mostra gli orari di apertura.',
        online_only: 'Il negozio vende online e non abbiamo visto un luogo in cui i clienti possano venire.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto gli orari di apertura.',
      },
      why: '«Sono aperti adesso?» è una delle domande più frequenti in assoluto. La risposta sul sito risparmia telefonate, e visite che finiscono davanti a una porta chiusa.',
      whySector: {
        restaurant: '«Stasera è aperto? La cucina va ancora?» Chi non trova la risposta va dove c’è.',
        shop: 'Prima di uscire si controlla se siete aperti a pranzo o il sabato: chi trova chiuso una volta raramente ci riprova.',
        health: 'I pazienti devono sapere quando possono chiamare, quando lo studio riceve e che cosa fare negli altri orari.',
        beauty: 'I clienti incastrano l’appuntamento con il lavoro: orari serali e del sabato decidono da chi andare.',
        professional: 'I clienti vogliono sapere quando possono chiamare o passare senza appuntamento.',
      },
      advice:
        'Scrivere gli orari come testo nella pagina dei contatti e a piè di ogni pagina, con giorno di chiusura e ferie, e tenerli uguali nel Profilo dell’attività su Google.',
    },
  },
  judge: ({ openingHours, shop, address }, { sector }) => {
    // nobody stands before the door of a shop that has none
    const onlineOnly = sector === 'shop' && shop.state === 'yes' && address.state !== 'yes';
    return openingHours.state === 'no' && onlineOnly ? notApplicable('online_only') : seenOrNot(openingHours);
  },
});
