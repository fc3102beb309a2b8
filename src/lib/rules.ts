/** One reason of a decision: a name, when it speaks, and a labelled case in which it decides. */
export interface Rule<Seen, Answer> {
  /** Unique in its book. What `explain` shows as the proof. */
  readonly id: string;
  /** The answer, or null where this rule has nothing to say about what is seen. */
  readonly says: (seen: Seen) => Answer | null;
  /** A labelled case of `fixtures/cases` that it decides (`profiles/agency-credit`). */
  readonly like: string;
}

/** Rules in the order in which they are asked. */
export interface RuleBook<Seen, Answer> {
  readonly name: string;
  readonly rules: readonly Rule<Seen, Answer>[];
}

/** What a book answers, and the rule that said it. */
export interface Ruling<Answer> {
  readonly rule: string;
  readonly answer: Answer;
}

const books: RuleBook<never, unknown>[] = [];
let listener: ((book: string, rule: string) => void) | null = null;

/** A decision as an ordered list of rules. Books are known by name, so that their rules can be counted. */
export function ruleBook<Seen, Answer>(name: string, rules: readonly Rule<Seen, Answer>[]): RuleBook<Seen, Answer> {
  const book = { name, rules };
  books.push(book);
  return book;
}

/** Asks the rules in their order: the first that speaks decides. Null when none does. */
export function decideBy<Seen, Answer>({ name, rules }: RuleBook<Seen, Answer>, seen: Seen): Ruling<Answer> | null {
  for (const { id, says } of rules) {
    const answer = says(seen);
    if (answer === null) continue;
    listener?.(name, id);
    return { rule: id, answer };
  }
  return null;
}

/** All books of the program, as far as the modules that hold them are loaded. */
export const ruleBooks = (): readonly RuleBook<never, unknown>[] => books;

/** For those who count: `listen` hears of each decision. What is remembered from an earlier text is not decided again. */
export function whileHearing<T>(listen: (book: string, rule: string) => void, work: () => T): T {
  listener = listen;
  try {
    return work();
  } finally {
    listener = null;
  }
}
