import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { turnedDown } from '../turned-down.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'phone-shown',
  stage: 'reachable',
  weight: 8,
  effort: 'minutes',
  needs: ['phones'],
  learnMore: 'https://schema.org/telephone',
  text: {
    en: {
      title: 'A phone number on the site',
      reasons: {
        seen: 'The site shows a phone number, as printed: {phone}.',
        placeholder: 'The number we saw, {phone}, looks like an example left over from a template.',
        not_seen: 'On the pages we looked at we saw no phone number of the business.',
      },
      why: 'For many customers the phone is still the quickest way to an answer, and a visible number shows that there is somebody there.',
      whySector: {
        restaurant: 'A table for tonight is booked by phone: whoever is hungry calls the first place whose number is at hand.',
        lodging:
          'A guest who is choosing between two places calls to ask about the room, the parking or the late arrival; the one that answers gets the booking, without a portal’s commission.',
        health: 'Those who are unwell want to speak to somebody, and many patients, above all older ones, book only by phone.',
        crafts: 'A burst pipe or a locked door cannot wait for an e-mail: people call the first number they see.',
        professional:
          'A new client nearly always begins with a call, to hear whether you deal with their case and what a first talk costs.',
      },
      advice:
        'Write the number at the top or the foot of every page and on the contact page, as text rather than inside a picture.',
    },
    it: {
      title: 'Un numero di telefono sul sito',
      reasons: {
        seen: 'Il sito mostra un numero di telefono, scritto così: {phone}.',
        placeholder: 'Il numero che abbiamo visto, {phone}, sembra un esempio rimasto dal modello del sito.',
        not_seen: 'Nelle pagine esaminate non abbiamo visto un numero di telefono dell’impresa.',
      },
      why: 'Per molti clienti il telefono è ancora la via più rapida per avere una risposta, e un numero ben visibile dice che dietro c’è qualcuno.',
      whySector: {
        restaurant:
          'Un tavolo per stasera si prenota al telefono: chi ha fame chiama il primo locale di cui ha il numero sotto mano.',
        lodging:
          'L’ospite indeciso fra due strutture chiama per chiedere della camera, del parcheggio o dell’arrivo in tarda serata: chi risponde riceve la prenotazione, senza la commissione di un portale.',
        health:
          'Chi non sta bene vuole parlare con qualcuno, e molti pazienti, soprattutto anziani, prenotano solo per telefono.',
        crafts: 'Un tubo rotto o una porta bloccata non aspettano un’e-mail: si chiama il primo numero che si vede.',
        professional:
          'Un nuovo cliente comincia quasi sempre da una telefonata, per sapere se seguite casi come il suo e quanto costa un primo colloquio.',
      },
      advice:
        'Scrivere il numero in alto o a piè di ogni pagina e nella pagina dei contatti, come testo e non dentro un’immagine.',
    },
  },
  judge: ({ phones }) => {
    if (phones.state === 'yes') return pass('seen', { phone: valuesOf(phones)[0]?.printed ?? '' });
    const [example] = turnedDown(phones, 'placeholder');
    return example ? fail('placeholder', { phone: example.value }, [example]) : fail('not_seen');
  },
});
