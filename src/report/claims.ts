import { type Fact, type Sighting, sightingsOf } from '../model/fact.ts';
import { FACT_NAMES } from '../model/facts.ts';
import type { AuditRecord } from '../model/record.ts';
import { type BusinessPageOptions, reasonOf, titleOf, type View, viewOf } from './business/view.ts';
import { shownValue } from './shown-value.ts';

/** One thing that a report says, as a person ticks it off against the page. */
export interface Claim {
  readonly business: string;
  /** Where it is said: the outcome, one of the first three actions, a finding, a fact. */
  readonly place: 'outcome' | 'action 1' | 'action 2' | 'action 3' | 'finding' | 'fact';
  /** Id of the outcome, the check or the fact. */
  readonly subject: string;
  readonly claim: string;
  /** `doubted`: the guard objected, and nothing is said. */
  readonly polarity: 'yes' | 'no' | 'unknown' | 'doubted' | 'pass' | 'partial' | 'fail';
  /** Words of the page, '' where something is said to be missing. */
  readonly proof: string;
  readonly page: string;
}

/** Every claim of a record, the riskiest places first. What is not applicable claims nothing. */
export function claimsOf(record: AuditRecord, options: BusinessPageOptions): readonly Claim[] {
  const view = viewOf(record, options);
  return [outcomeClaim(view), ...findingClaims(view), ...factClaims(view)];
}

function outcomeClaim({ record, words, name }: View): Claim {
  const { outcome, seen } = record.outcome;
  return {
    business: name,
    place: 'outcome',
    subject: outcome,
    claim: words.outcomes[outcome].label,
    polarity: 'yes',
    ...proofOf(seen),
  };
}

function findingClaims(view: View): readonly Claim[] {
  const { record, name } = view;
  const said = record.findings.filter(({ verdict }) => verdict !== 'not_applicable');
  const claims = said.map((finding): Claim => {
    const at = record.actions.indexOf(finding.check);
    const place = at === 0 ? 'action 1' : at === 1 ? 'action 2' : at === 2 ? 'action 3' : 'finding';
    const polarity = finding.verdict as Claim['polarity'];
    const claim = reasonOf(view, finding) || `${titleOf(view, finding)}: ${finding.reason}`;
    return { business: name, place, subject: finding.check, claim, polarity, ...proofOf(finding.seen) };
  });
  return claims.sort(
    (a, b) => Number(b.place.startsWith('action')) - Number(a.place.startsWith('action')) || a.place.localeCompare(b.place),
  );
}

function factClaims({ record, words, name }: View): readonly Claim[] {
  return FACT_NAMES.flatMap((subject): readonly Claim[] => {
    const fact: Fact<unknown> = record.facts[subject];
    const base = { business: name, place: 'fact', subject } as const;
    if (fact.state === 'not_applicable' || subject === 'lighthouse') return [];
    if (fact.state === 'unknown') {
      const doubted = fact.why === 'doubtful' && fact.detail !== undefined;
      return [
        {
          ...base,
          claim: words.facts[subject],
          polarity: doubted ? 'doubted' : 'unknown',
          proof: fact.detail ?? fact.why,
          page: '',
        },
      ];
    }
    if (fact.state === 'no') return [{ ...base, claim: words.facts[subject], polarity: 'no', ...proofOf(sightingsOf(fact)) }];
    return fact.items.map(({ value, seen }) => ({
      ...base,
      claim: [words.facts[subject], shownValue(value as Readonly<Record<string, unknown>>)].filter(Boolean).join(': '),
      polarity: 'yes' as const,
      ...proofOf(seen),
    }));
  });
}

function proofOf(seen: readonly Sighting[]): Pick<Claim, 'proof' | 'page'> {
  const [first] = seen;
  return { proof: first?.snippet.replace(/\s+/g, ' ') ?? '', page: first?.page ?? '' };
}
