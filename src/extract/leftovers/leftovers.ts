import type { Extractor, Site } from '../../page/site.ts';
import { factOf, joinItems } from '../fact-of.ts';
import { contradictingContacts, deadButtons, deadMenuEntries, namesOfOthers, strangerContacts } from './astray.ts';
import type { LeftoverItem } from './finding.ts';
import { greetingsToOthers } from './greetings.ts';
import { closedShop, pastDates } from './past-dates.ts';
import { pastFairs, pastSeasons } from './past-seasons.ts';
import { errorTexts, templateTexts } from './template-texts.ts';
import { unfilledPlaces } from './unfilled.ts';
import { unsetForms } from './unset-forms.ts';

/** Who looks for what, that which leads customers astray first. */
const LOOKOUTS: readonly ((site: Site) => readonly LeftoverItem[])[] = [
  strangerContacts,
  contradictingContacts,
  deadMenuEntries,
  unsetForms,
  deadButtons,
  closedShop,
  errorTexts,
  greetingsToOthers,
  templateTexts,
  unfilledPlaces,
  namesOfOthers,
  pastDates,
  pastFairs,
  pastSeasons,
];
/** More of one kind say no more. */
const KEPT_OF_A_KIND = 12;

/**
 * What leads customers astray, or shows that nobody looks after the site: filler, default titles, example posts, errors of programs,
 * offers and events of the past, other firms' names, links and buttons to nowhere or to strangers.
 */
export const leftovers: Extractor<'leftovers'> = (site) => {
  const found = joinItems(
    LOOKOUTS.flatMap((look) => look(site)),
    ({ kind, quote, target }) => `${kind} ${target ?? quote.toLowerCase()}`,
  );
  const kept = found.filter(
    (item, at) => found.slice(0, at).filter(({ value }) => value.kind === item.value.kind).length < KEPT_OF_A_KIND,
  );
  return factOf(kept, { blind: site.blindSpot });
};
