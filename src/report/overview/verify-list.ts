import { fillTemplate } from '../../i18n/fill-template.ts';
import { type Fact, itemsOf, type Sighting } from '../../model/fact.ts';
import { factsThat } from '../../model/fact-traits.ts';
import { isDoubtful } from '../../model/outcome.ts';
import type { View } from '../business/view.ts';
import { reasonOf, titleOf } from '../business/view.ts';
import { wordFor } from '../model-words.ts';
import { shorten } from '../page/clean-text.ts';
import { safeHref } from '../page/link.ts';
import { shownValue } from '../shown-value.ts';
import { spacedPhone } from '../spaced-phone.ts';

/** A claim that stands on weak ground, and where a person can look. */
export interface Doubt {
  readonly claim: string;
  readonly why: string;
  /** Page to open; '' when there is none. */
  readonly page: string;
  readonly snippet: string;
}

/** Below this a claim is worth a look before it is sent. */
const SURE_FROM = 0.8;
const LISTED = 8;
/** A sentence of a check, with what it quotes. Characters. */
const LONGEST = 240;
/** What to look at before a report is sent, the weakest first: one minute for a person with the links. */
export function verifyList(view: View): readonly Doubt[] {
  const doubts = [
    ...ownership(view),
    ...contradictions(view),
    ...unsureItems(view),
    ...doubtfulFacts(view),
    ...saidToBeMissing(view),
  ];
  return doubts.slice(0, LISTED).map((doubt) => ({ ...doubt, claim: tidy(doubt.claim), snippet: tidy(doubt.snippet) }));
}

function ownership({ record, words }: View): readonly Doubt[] {
  const { verify } = words.overview;
  const page = linkable(record.finalUrl ?? record.website.url);
  if (record.website.from === 'discovered')
    return [{ claim: words.overview.verify.ownSite, why: verify.discovered, page, snippet: '' }];
  const identity = itemsOf(record.facts.identity);
  const onlyName =
    identity.length > 0 && identity.every(({ value }) => value.strength === 'weak' && ['name', 'domain'].includes(value.by));
  if (isDoubtful(record.outcome)) {
    const why = fillTemplate(wordFor(words.outcomeReasons, record.outcome.reason) ?? '', record.outcome.params);
    return [{ claim: verify.ownSite, why, page, snippet: record.outcome.seen[0]?.snippet ?? '' }];
  }
  const unsure = record.facts.identity.state === 'unknown' && record.facts.identity.why === 'doubtful';
  if (record.outcome.outcome !== 'ok' || !(onlyName || unsure)) return [];
  const why = unsure ? verify.noIdentity : verify.weakIdentity;
  return [{ claim: words.overview.verify.ownSite, why, page, snippet: identity[0]?.seen[0]?.snippet ?? '' }];
}

function contradictions({ record, words }: View): readonly Doubt[] {
  return itemsOf(record.facts.phoneContradictions).map(({ value, seen }) => ({
    claim: words.facts.phoneContradictions,
    why: fillTemplate(words.overview.verify.contradiction, {
      printed: spacedPhone(value.printed),
      dials: spacedPhone(value.dials),
    }),
    ...placeOf(seen[0]),
  }));
}

function unsureItems({ record, words, formats }: View): readonly Doubt[] {
  const unsure = factsThat('claimed').flatMap((name) =>
    itemsOf<unknown>(record.facts[name] as Fact<unknown>)
      .filter(({ confidence }) => confidence < SURE_FROM)
      .map((item) => ({ name, ...item })),
  );
  return unsure
    .sort((a, b) => a.confidence - b.confidence)
    .map(({ name, value, confidence, seen }) => ({
      claim: [words.facts[name], shownValue(value as Readonly<Record<string, unknown>>)].filter(Boolean).join(': '),
      why: fillTemplate(words.overview.verify.unsure, { percent: formats.percent(confidence) }),
      ...placeOf(seen[0]),
    }));
}

function doubtfulFacts({ record, words }: View): readonly Doubt[] {
  return factsThat('claimed').flatMap((name) => {
    const fact: Fact<unknown> = record.facts[name];
    if (fact.state !== 'unknown' || fact.why !== 'doubtful') return [];
    const rejected = fact.rejected?.[0];
    const home = { page: linkable(record.finalUrl), snippet: '' };
    return [
      {
        claim: [words.facts[name], rejected?.value].filter(Boolean).join(': '),
        why: words.overview.verify.doubtful,
        ...(rejected?.seen[0] ? placeOf(rejected.seen[0]) : home),
      },
    ];
  });
}

/** The riskiest thing to say is that something is not there: what the talking points say is missing is looked for once more. */
function saidToBeMissing(view: View): readonly Doubt[] {
  const { record, words } = view;
  const said = record.actions.slice(0, 3).flatMap((id) => record.findings.find(({ check }) => check === id) ?? []);
  return said
    .filter(({ verdict, seen }) => verdict === 'fail' && seen.length === 0)
    .map((finding) => ({
      claim: reasonOf(view, finding) || titleOf(view, finding),
      why: words.overview.verify.missing,
      page: linkable(record.finalUrl),
      snippet: '',
    }));
}

function placeOf(seen: Sighting | undefined): Pick<Doubt, 'page' | 'snippet'> {
  return { page: linkable(seen?.page ?? null), snippet: seen?.snippet ?? '' };
}

/** Only pages of the web: a claim may come from the list itself. */
function linkable(address: string | null): string {
  const href = address ? safeHref(address) : null;
  return href?.startsWith('http') ? href : '';
}

function tidy(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), LONGEST);
}
