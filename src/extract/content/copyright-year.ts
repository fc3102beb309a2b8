import { FOUNDED_IN } from '../../data/words/copyright.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import { type ParsedPage, sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { factOf, joinItems } from '../fact-of.ts';

/** `© 2019–2024 Rossi`, `Copyright 2024`, `Rossi © 2024`: the mark and a year close to it; `DragÃ©es` is an é read in another code. */
const COPYRIGHT =
  /(?:(?<!Ã)©|\(c\)|copyright)[^\d\n]{0,60}?((?:19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)?\d\d))?|((?:19|20)\d\d)(?:\s?[-–/]\s?((?:19|20)\d\d))?\s?(?:(?<!Ã)©|\(c\)|copyright)/gi;
const isMarked = rememberTexts((text: string) => /©|\(c\)|copyright/i.test(text));
/** The web began no earlier. */
const FIRST_YEAR = 1991;

/** Latest year of the copyright line: how long ago somebody looked after the site. */
export const copyrightYear: Extractor<'copyrightYear'> = (site) => {
  const thisYear = Number(site.evidence.startedAt.slice(0, 4)) || Number.POSITIVE_INFINITY;
  const items = site.pages.flatMap((page) => yearsOn(page, thisYear)).sort((a, b) => b.value.year - a.value.year);
  return factOf(joinItems(items, ({ year }) => String(year)).slice(0, 1), { blind: site.blindSpot });
};

function yearsOn(page: ParsedPage, thisYear: number) {
  return page.blocks
    .filter(({ text }) => isMarked(text))
    .flatMap((block) =>
      [...block.text.matchAll(COPYRIGHT)].flatMap((match) => {
        const [first, last] = [match[1] ?? match[3] ?? '', match[2] ?? match[4]];
        const year = Number(last ? first.slice(0, 4 - last.length) + last : first);
        const { region, heading, index, hidden } = block;
        const before = sinceSentence(block.text.slice(0, match.index));
        const place = { page, region, heading, block: index, hidden, before };
        if (FOUNDED_IN.test(match[0])) return [];
        if (year < FIRST_YEAR || year > thisYear || claimantOf(place) === 'agency_credit') return [];
        return [{ value: { year }, confidence: region === 'footer' ? 0.95 : 0.8, seen: [sightingOn(page, 'text', match[0])] }];
      }),
    );
}

/** "Theme by Inkmoth. © 2024 – Tel. …": with a new sentence the line comes back to the business. */
function sinceSentence(before: string): string {
  return /[.\n]\s*$/.test(before) && !/\b\p{L}{1,3}\.\s*$/u.test(before) ? '' : before;
}
