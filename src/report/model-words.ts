import { type Lang, type Words, words } from '../i18n/words.ts';
import type { Sector } from '../model/business.ts';
import type { Effort, Stage, VerdictKind } from '../model/check.ts';
import type { PageRole } from '../model/evidence.ts';
import type { Sighting, UnknownReason } from '../model/fact.ts';
import type { CtaKind, FactName } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { OutcomeReason } from '../model/outcome-reasons.ts';
import type { ProblemKind } from '../model/world.ts';

/** What the model can say and every language must have words for. `i18n` stands below the model, so it is held here. */
interface ModelWords {
  readonly stages: Readonly<Record<Stage, unknown>>;
  readonly efforts: Readonly<Record<Effort, string>>;
  readonly verdicts: Readonly<Record<VerdictKind, string>>;
  readonly sectors: Readonly<Record<Sector, unknown>>;
  readonly outcomes: Readonly<Record<Outcome, { readonly steps: readonly { readonly effort: Effort }[] }>>;
  readonly outcomeReasons: Readonly<Record<OutcomeReason, string>>;
  readonly unknownReasons: Readonly<Record<UnknownReason, string>>;
  readonly roles: Readonly<Record<PageRole, string>>;
  readonly problems: Readonly<Record<ProblemKind, string>>;
  readonly hows: Readonly<Record<Sighting['how'], string>>;
  readonly ctas: Readonly<Record<CtaKind, string>>;
  readonly facts: Readonly<Record<FactName, string>>;
}

/** The words of a language. A model word that it lacks does not compile. */
export function reportWords(lang: Lang): Words & ModelWords {
  return words(lang);
}

/** The words of a key that may come from an older or newer record: null when there are none. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
