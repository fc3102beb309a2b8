import { CONSENT_WORDS, REFERS_TO_MORE } from '../../data/words/consent.ts';
import { fold } from '../../lib/fold.ts';
import { once } from '../../lib/once.ts';
import { oncePer } from '../../lib/once-per.ts';
import { decideBy, ruleBook } from '../../lib/rules.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import { controlsOf } from '../../page/controls.ts';
import { elementsWithin } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';

const DECIDES = inAnyLanguage(CONSENT_WORDS.decides);
const REFUSES = inAnyLanguage(CONSENT_WORDS.refuses);
const ABOUT = inAnyLanguage(CONSENT_WORDS.about);
const ASKS = inAnyLanguage(CONSENT_WORDS.asks);
const BAKING = inAnyLanguage(CONSENT_WORDS.baking);
const GATE = inAnyLanguage(CONSENT_WORDS.gate);
/** A banner is a few sentences; a policy with a button is longer. Letters. */
export const BANNER_LENGTH = 1500;
const LABEL_LENGTH = 40;
const NAMED = /cookie|consent|gdpr|dsgvo|rgpd/i;

/** Buttons and links of a page that accept, refuse or close, with their words, folded. */
export const decidingOn = oncePer(
  (page: ParsedPage): ReadonlyMap<PageElement, string> =>
    new Map(
      controlsOf(page)
        .filter(({ words }) => words.length <= LABEL_LENGTH && saysDecision(words))
        .map(({ element, words }) => [element, words]),
    ),
);

/** A label that accepts, refuses or closes (folded). */
export const saysDecision = (words: string): boolean => DECIDES.test(words);

/** A block of text that may be a banner. */
interface Seen {
  readonly element: PageElement;
  readonly text: string;
  /** The text, folded. */
  readonly words: string;
  /** Labels of the buttons in it that decide, folded. */
  readonly buttons: () => readonly string[];
}

const when = (answer: boolean, holds: (seen: Seen) => boolean) => (seen: Seen) => (holds(seen) ? answer : null);
const letsChoose = ({ buttons }: Seen): boolean =>
  buttons().some((label) => REFUSES.test(label)) && buttons().some((label) => !REFUSES.test(label));

/** Whether a block asks visitors for their consent: it says what cookies are for, or calls itself so and lets one choose. */
const BOOK = ruleBook<Seen, boolean>('consent-box', [
  {
    id: 'is-as-long-as-a-policy',
    like: 'consent/chapter-with-a-button',
    says: when(false, ({ words }) => words.length > BANNER_LENGTH),
  },
  {
    id: 'does-not-speak-of-cookies',
    like: 'consent/name-without-question',
    says: when(false, ({ words }) => !ABOUT.test(words)),
  },
  { id: 'is-the-gate-of-a-map', like: 'consent/gate-of-a-map', says: when(false, ({ words }) => GATE.test(words)) },
  { id: 'is-of-a-baker', like: 'consent/baker', says: when(false, (seen) => BAKING.test(seen.words) && !letsChoose(seen)) },
  {
    id: 'says-what-for',
    like: 'consent/own-banner',
    says: when(true, ({ text }) =>
      text
        .split(/[.!?\n]+/)
        .map(fold)
        .some((each) => ABOUT.test(each) && ASKS.test(each)),
    ),
  },
  { id: 'lets-choose', like: 'consent/choice', says: when(true, letsChoose) },
  {
    id: 'is-named-and-refers-to-more',
    like: 'consent/bar-with-one-word',
    says: when(true, ({ element, words }) => NAMED.test(marksOf(element)) && REFERS_TO_MORE.test(words)),
  },
  { id: 'only-mentions-cookies', like: 'consent/box-of-cookies', says: () => false },
]);

export function asksForConsent(element: PageElement, text: string, page: ParsedPage): boolean {
  const buttons = once(() => elementsWithin(element, 400).flatMap((each) => decidingOn(page).get(each) ?? []));
  return decideBy(BOOK, { element, text, words: fold(text), buttons })?.answer ?? false;
}

/** A tool's own box may be long: its lists of cookies stand in it. */
export function holdsQuestion(element: PageElement, text: string, page: ParsedPage): boolean {
  const words = fold(text);
  if (!ABOUT.test(words) || GATE.test(words.slice(0, BANNER_LENGTH))) return false;
  const deciding = decidingOn(page);
  return elementsWithin(element, 1500).some((each) => deciding.has(each));
}

function marksOf({ attribs }: PageElement): string {
  return `${attribs.id ?? ''} ${attribs.class ?? ''}`;
}
