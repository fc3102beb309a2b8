import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { daysBetween } from '../days-between.ts';
import { fail, notApplicable, partial, pass, unknown, within } from '../verdicts.ts';

/** A year without news looks abandoned, a season without does not. Days; the limits are ours. */
const LIMITS = { good: 365, fair: 730 };

export default defineCheck({
  id: 'recent-news',
  stage: 'trust',
  weight: 3,
  effort: 'hours',
  needs: ['blog'],
  uses: ['blogLastPost'],
  learnMore: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  text: {
    en: {
      title: 'News that is recent',
      reasons: {
        recent: 'The latest article we saw is of {date}.',
        ageing: 'The latest article we saw is of {date}, more than a year ago.',
        old: 'The latest article we saw is of {date}, more than two years ago.',
        no_date: 'We saw news or articles, but no date that could be read on them.',
        no_news: 'We saw no section with news, so the question does not arise.',
      },
      why: 'An old last date makes visitors wonder whether you are still in business. No news section at all is better than one that stopped.',
      advice:
        'Publish a short piece now (a photo, what is new, the opening hours of the season), or take the dates and the section off the site if you do not mean to go on.',
    },
    it: {
      title: 'Notizie recenti',
      reasons: {
        recent: 'L’articolo più recente che abbiamo visto è del {date}.',
        ageing: 'L’articolo più recente che abbiamo visto è del {date}, più di un anno fa.',
        old: 'L’articolo più recente che abbiamo visto è del {date}, più di due anni fa.',
        no_date: 'Abbiamo visto notizie o articoli, ma senza una data leggibile.',
        no_news: 'Non abbiamo visto una sezione di notizie, quindi la domanda non si pone.',
      },
      why: 'Un’ultima data vecchia fa chiedere ai visitatori se l’attività esiste ancora. Meglio nessuna sezione di notizie che una ferma.',
      advice:
        'Pubblicare subito qualcosa di breve (una foto, una novità, gli orari della stagione), oppure togliere le date e la sezione se non si intende continuare.',
    },
  },
  judge: ({ blog, blogLastPost }, { auditedAt }) => {
    if (blog.state === 'no') return notApplicable('no_news');
    const date = valuesOf(blogLastPost)
      .map((post) => post.date)
      .sort()
      .at(-1);
    if (date === undefined) return blogLastPost.state === 'unknown' ? null : unknown('no_date');
    const age = within(daysBetween(date, auditedAt), LIMITS);
    if (age === 'good') return pass('recent', { date });
    return age === 'fair' ? partial('ageing', { date }) : fail('old', { date });
  },
});
