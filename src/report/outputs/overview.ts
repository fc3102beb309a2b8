import { viewOf } from '../business/view.ts';
import { indexPage } from '../index-page.ts';
import type { IndexRow } from '../index-row.ts';
import { type Brief, briefOf, MOST_BRIEFS } from '../overview/brief.ts';
import { MOST_ROWS } from '../overview/overview-data.ts';
import { tallyRows } from '../overview/overview-totals.ts';
import { NO_PICTURES, type Output } from './output.ts';

export const OVERVIEW_NAME = 'index.html';

/** The page about the whole run. */
export const OVERVIEW: Output = {
  names: [OVERVIEW_NAME],
  open: async (context, files) => {
    const { lang, checks, brand } = context;
    const rows: IndexRow[] = [];
    const briefs: Brief[] = [];
    const tally = tallyRows();
    return {
      record: async ({ record, row }) => {
        tally.add(row);
        if (rows.length < MOST_ROWS) rows.push(row);
        // not many thousands of them: the page would be slow to open
        if (context.size <= MOST_BRIEFS) briefs.push(briefOf(viewOf(record, { lang, checks, brand, screenshots: NO_PICTURES })));
      },
      end: () => files.write(OVERVIEW_NAME, indexPage(rows, { ...context, briefs, totals: tally.totals() })),
    };
  },
};
