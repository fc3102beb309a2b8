import { safeCell } from '../csv/safe-cell.ts';
import type { SurveyView } from './view.ts';

const HEADER = ['id', 'name', 'city', 'website_before', 'website_now', 'site_before', 'site_now', 'transition'];

/** The businesses of both waves with what became of their site: for who made the survey, not for publication. */
export function transitionRows({ survey }: SurveyView): [header: readonly string[], rows: readonly (readonly string[])[]] {
  const rows = survey.pairs.map(({ before, now }) => {
    const { id, name, city } = now.business;
    return [
      id,
      name,
      city,
      before.business.website,
      now.business.website,
      before.site,
      now.site,
      transition(before.site, now.site),
    ].map(safeCell);
  });
  return [HEADER, rows];
}

function transition(before: string, now: string): string {
  if (before === 'no_site' && now === 'site') return 'got';
  if (before === 'site' && now === 'no_site') return 'lost';
  return before === now ? 'same' : 'not_known';
}
