import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, notApplicable, partial, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'copyright-year-current',
  stage: 'trust',
  weight: 2,
  effort: 'minutes',
  needs: ['copyrightYear'],
  learnMore: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
  text: {
    en: {
      title: 'A current year at the foot of the page',
      reasons: {
        seen: 'The year at the foot of the page is recent ({year}).',
        behind: 'The year at the foot of the page is {year}.',
        old: 'The year at the foot of the page is {year}, which makes the site look abandoned.',
        no_year: 'The pages show no copyright year, so there is nothing to correct.',
      },
      why: 'It is a detail, but an old year is the first sign by which people judge that a site is no longer looked after.',
      advice: 'Change the year, or let the system write the current one by itself; going without a year is fine too.',
    },
    it: {
      title: 'Un anno aggiornato a piè di pagina',
      reasons: {
        seen: 'L’anno a piè di pagina è recente ({year}).',
        behind: 'L’anno a piè di pagina è {year}.',
        old: 'L’anno a piè di pagina è {year} e fa sembrare il sito abbandonato.',
        no_year: 'Le pagine non mostrano un anno di copyright, quindi non c’è nulla da correggere.',
      },
      why: 'È un dettaglio, ma un anno vecchio è il primo segno da cui si capisce che un sito non è più curato.',
      advice: 'Cambiare l’anno, o far scrivere al sistema quello corrente; va bene anche non metterlo.',
    },
  },
  judge: ({ copyrightYear }, { auditedAt }) => {
    const years = valuesOf(copyrightYear).map(({ year }) => year);
    if (years.length === 0) return notApplicable('no_year');
    const year = Math.max(...years);
    const behind = new Date(auditedAt).getUTCFullYear() - year;
    // In January last year's date is no fault.
    if (behind <= 1) return pass('seen', { year: String(year) });
    return behind <= 3 ? partial('behind', { year: String(year) }) : fail('old', { year: String(year) });
  },
});
