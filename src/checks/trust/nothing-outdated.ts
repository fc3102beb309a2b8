import { defineCheck } from '../../model/check.ts';
import { leftoversOf } from '../leftovers-of.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'nothing-outdated',
  stage: 'trust',
  weight: 4,
  effort: 'minutes',
  needs: ['leftovers'],
  learnMore: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  text: {
    en: {
      title: 'Nothing that is long over',
      reasons: {
        seen: 'We saw no offers, events or notices whose day is over.',
        offer: 'An offer that ended on {day} is still announced: “{quote}”.',
        event: 'As coming up stands what was on {day}: “{quote}”.',
        notice: 'A notice of the past still stands there: “{quote}”.',
        dated_notice: 'A notice that was over on {day} still stands there: “{quote}”.',
      },
      why: 'An offer of last year or a notice of the pandemic makes customers wonder whether you are still in business, or disappoints those who believe it.',
      advice: 'Take it off, and put a day into your calendar on which the next one goes.',
    },
    it: {
      title: 'Niente di scaduto',
      reasons: {
        seen: 'Non abbiamo visto offerte, eventi o avvisi ormai passati.',
        offer: 'È ancora annunciata un’offerta finita il {day}: «{quote}».',
        event: 'Tra i prossimi appuntamenti c’è ancora quello del {day}: «{quote}».',
        notice: 'C’è ancora un avviso del passato: «{quote}».',
        dated_notice: 'C’è ancora un avviso superato dal {day}: «{quote}».',
      },
      why: 'Un’offerta dell’anno scorso o un avviso della pandemia fa chiedere ai clienti se l’attività c’è ancora, o delude chi ci crede.',
      advice: 'Toglierlo, e segnare in agenda il giorno in cui togliere il prossimo.',
    },
  },
  judge: ({ leftovers }) => {
    const found = leftoversOf(leftovers, ['past_offer', 'past_event', 'outdated_notice']);
    const [first] = found;
    if (!first) return pass('seen', {}, []);
    const { kind, quote, day } = first.value;
    if (day === undefined) return fail('notice', { quote }, found);
    return fail(kind === 'past_offer' ? 'offer' : kind === 'past_event' ? 'event' : 'dated_notice', { day, quote }, found);
  },
});
