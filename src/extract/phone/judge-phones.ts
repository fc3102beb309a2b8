import { groupBy } from '../../lib/group-by.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Item, Rejected } from '../../model/fact.ts';
import type { FactValue } from '../../model/facts.ts';
import { sightingOn } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { claimantOf } from '../../whose/claimant.ts';
import { confidenceOf, type Sign, signsOf } from '../../whose/signs.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { seenAt } from '../seen-at.ts';
import { looksDialled } from './looks-dialled.ts';
import { isListed } from './number-lists.ts';
import { isPlaceholderPhone } from './phone-placeholders.ts';
import type { PhoneLink, PhonePlace } from './phone-places.ts';
import { sitePhones } from './site-phones.ts';
import { validNumber } from './valid-number.ts';
import { whyNotOwnPhone } from './whose-phone.ts';

export interface JudgedPhones {
  readonly phones: readonly Item<FactValue<'phones'>>[];
  readonly faxes: readonly Item<FactValue<'faxes'>>[];
  readonly rejected: readonly Rejected[];
  /** A number was turned down that may be the business's all the same. */
  readonly doubtful: boolean;
}

/** Reasons that leave room for doubt: the number is real, only whose it is or what it is for is not sure. */
const DOUBTFUL = new Set(['no_label', 'others_list', 'never_printed', 'contradicted']);
/** Places of one number that are judged; more say nothing new. */
const MOST_PLACES = 100;
/** Below this a number is not said to be the business's. */
const ENOUGH = 0.6;

/** Decides for each number of the site: phone, fax, or not the business's, with the reason. */
export const judgePhones = oncePer((site: Site): JudgedPhones => {
  const { written, links, unusable } = sitePhones(site);
  const judged = {
    phones: [] as Item<FactValue<'phones'>>[],
    faxes: [] as Item<FactValue<'faxes'>>[],
    rejected: [] as Rejected[],
  };
  for (const [e164, everywhere] of groupBy([...written, ...links], ({ phone }) => phone.number.e164)) {
    const places = everywhere.slice(0, MOST_PLACES);
    const verdict = judge(e164, places, site);
    if ('why' in verdict) {
      const rule = verdict.rule ? { rule: verdict.rule } : {};
      judged.rejected.push({ value: e164, why: verdict.why, ...rule, seen: seenAt(places) });
    } else for (const kind of verdict.kinds) judged[kind].push(verdict.item);
  }
  for (const { dials, why, place, snippet } of unusable)
    judged.rejected.push({ value: dials, why, seen: [sightingOn(place.page, 'link', snippet)] });
  return {
    phones: judged.phones.sort((a, b) => b.confidence - a.confidence),
    faxes: judged.faxes,
    rejected: judged.rejected,
    doubtful: judged.rejected.some(({ why }) => DOUBTFUL.has(why)),
  };
});

type Verdict =
  | { readonly why: string; readonly rule?: string }
  | { readonly kinds: readonly ('phones' | 'faxes')[]; readonly item: Item<FactValue<'phones'>> };

function judge(e164: string, places: readonly PhonePlace[], site: Site): Verdict {
  const supported = places.filter(supportsNumber);
  const claimants = supported.map((each) => (isListed(each, site) ? 'others_list' : claimantOf(each.place)));
  const own = supported.filter((_, index) => claimants[index] === null);
  const labelledOther = places.some(({ label }) => label === 'other_number');
  const misleads = own.length > 0 ? whyLinkMisleads(own, site) : null;
  const onlyInData = own.length > 0 && own.every(({ how }) => IN_DATA.has(how)) && printsAnother(e164, site);
  const ruling = whyNotOwnPhone({ e164, labelledOther, claimants, misleads, onlyInData });
  return ruling ? { why: ruling.answer, rule: ruling.rule } : accept(e164, own, site);
}

const IN_DATA: ReadonlySet<PhonePlace['how']> = new Set(['json_ld', 'microdata']);

/** A telephone that a label or a link on the pages calls one, and nobody else claims. */
function printsAnother(e164: string, site: Site): boolean {
  const { written, links } = sitePhones(site);
  return [...written, ...links].some(
    (each) =>
      each.phone.number.e164 !== e164 &&
      each.label === 'phone' &&
      !IN_DATA.has(each.how) &&
      !each.place.hidden &&
      !isPlaceholderPhone(each.phone.number.e164) &&
      claimantOf(each.place) === null,
  );
}

/** Whether a place by itself speaks for a phone number. */
function supportsNumber(place: PhonePlace): boolean {
  if (place.label === 'other_number') return false;
  if (place.how !== 'text' && place.how !== 'image') return true;
  if (place.label !== null) return !(place.phone.number.lacksTrunk && place.phone.solid);
  return looksDialled(place);
}

/** A number that only links dial is not believed against what the page prints. */
function whyLinkMisleads(places: readonly PhonePlace[], site: Site): 'contradicted' | 'never_printed' | null {
  const links = places.filter(isLink);
  if (links.length < places.length) return null;
  if (links.every(({ contradicts }) => contradicts !== null)) return 'contradicted';
  const printsOthers = sitePhones(site).written.some((place) => place.label === 'phone' && supportsNumber(place));
  return printsOthers && links.every(({ worded, contradicts }) => !worded || contradicts) ? 'never_printed' : null;
}

function isLink(place: PhonePlace): place is PhoneLink {
  return place.how === 'link';
}

function accept(e164: string, places: readonly PhonePlace[], site: Site): Verdict {
  const signs = signsOfPhone(e164, places, site);
  const hidden = places.every(({ place }) => place.hidden);
  const confidence = confidenceOf(signs, { hidden });
  if (confidence < ENOUGH) return { why: 'no_label' };
  const [first] = places as [PhonePlace];
  const printed = places.find(({ how }) => how === 'text') ?? first;
  const value = {
    e164,
    kind: first.phone.number.kind,
    printed: printed.phone.printed.trim(),
    clickable: places.some((place) => isLink(place) && place.contradicts === null),
  };
  return { kinds: kindsOf(places), item: { value, confidence, seen: seenAt(places), because: signs } };
}

function signsOfPhone(e164: string, places: readonly PhonePlace[], site: Site): readonly Sign[] {
  const rowPhone = validNumber((site.business.phone ?? '').replace(/(?!^\+)\D/g, ''), siteCountries(site));
  return [
    ...(rowPhone?.e164 === e164 ? (['row'] as const) : []),
    ...signsOf(places.map(({ place }) => place)),
    ...(places.some(({ how }) => how === 'json_ld' || how === 'microdata') ? (['structured_data'] as const) : []),
    ...(places.some(({ label, how }) => label !== null && how === 'text') ? (['labelled'] as const) : []),
    ...(places.some(isLink) ? (['link'] as const) : []),
  ];
}

function kindsOf(places: readonly PhonePlace[]): readonly ('phones' | 'faxes')[] {
  const labels = new Set(places.map(({ label }) => label));
  if (labels.has('phone_and_fax') || (labels.has('fax') && labels.has('phone') && !onlyDataSaysPhone(places)))
    return ['phones', 'faxes'];
  return labels.has('fax') ? ['faxes'] : ['phones'];
}

/** Page builders fill `telephone` and `tel:` with whatever number they find; the word "fax" beside the number is better informed. */
function onlyDataSaysPhone(places: readonly PhonePlace[]): boolean {
  return places.every(({ label, how }) => label !== 'phone' || how !== 'text');
}
