import { defineCheck } from '../../model/check.ts';
import { seenOrNot } from '../verdicts.ts';

export default defineCheck({
  id: 'map-shown',
  stage: 'found',
  weight: 4,
  effort: 'minutes',
  needs: ['map'],
  sectors: [
    'restaurant',
    'lodging',
    'shop',
    'professional',
    'health',
    'beauty',
    'manufacturing',
    'tourism',
    'real_estate',
    'generic',
  ],
  learnMore: 'https://support.google.com/maps/answer/144361',
  text: {
    en: {
      title: 'A map that shows the way',
      reasons: {
        seen: 'The site shows or links a map.',
        not_seen: 'On the pages we looked at we saw no map and no link to one.',
      },
      why: 'Many visitors only want to know how to get to you. One tap on a map starts the route on their phone.',
      whySector: {
        restaurant:
          'One tap on the map and the phone leads guests to your door; without it they type the address, or choose a place that is easier to find.',
        lodging:
          'Guests arrive from afar, often in the dark: a map starts the route with one tap and spares you the calls for directions.',
        health:
          'Patients often come for the first time and in a hurry: a map with entrance and parking spares them delay and worry.',
        tourism: 'Visitors do not know the area: one tap on the map decides whether they come by.',
      },
      advice:
        'Look yourself up in Google Maps, choose Share → Embed a map (or copy the link), and paste it on the contact page and near the address. Check that the pin sits at your door.',
    },
    it: {
      title: 'Una mappa che indica la strada',
      reasons: {
        seen: 'Il sito mostra una mappa, o un link a una mappa.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto una mappa né un link a una mappa.',
      },
      why: 'Molti visitatori vogliono solo sapere come arrivare. Un tocco sulla mappa avvia il percorso sul telefono.',
      whySector: {
        restaurant:
          'Un tocco sulla mappa e il telefono porta i clienti alla vostra porta; senza, devono scrivere l’indirizzo, o scelgono un posto più facile da trovare.',
        lodging:
          'Gli ospiti arrivano da lontano, spesso con il buio: la mappa avvia il percorso con un tocco e vi risparmia le telefonate per le indicazioni.',
        health:
          'I pazienti spesso vengono per la prima volta e di fretta: una mappa con ingresso e parcheggio evita ritardi e agitazione.',
        tourism: 'I visitatori non conoscono la zona: un tocco sulla mappa decide se passano da voi.',
      },
      advice:
        'Cercarsi su Google Maps, scegliere Condividi → Incorpora una mappa (o copiare il link) e incollarla nella pagina dei contatti e vicino all’indirizzo. Controllare che il segnaposto sia davanti alla vostra porta.',
    },
  },
  judge: ({ map }) => seenOrNot(map),
});
