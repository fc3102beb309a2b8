import { POLICY_WORDS } from '../../data/words/policies.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';

/** How a kind of policy is called. */
export interface Policy {
  /** On links and in titles, folded. */
  readonly words: RegExp;
  readonly path: RegExp;
  readonly role: 'privacy' | 'cookies';
}
export const PRIVACY: Policy = { words: anyPhrase(POLICY_WORDS.privacy), path: POLICY_WORDS.privacyPath, role: 'privacy' };
export const COOKIES: Policy = { words: anyPhrase(POLICY_WORDS.cookies), path: POLICY_WORDS.cookiePath, role: 'cookies' };
/** A paragraph speaks of personal data (folded). */
export const PARAGRAPH = anyPhrase(POLICY_WORDS.paragraph);

/** Longer than a label: a sentence that mentions the word, not a link to the policy. Letters, folded. */
export const LABEL_LENGTH = 90;
/** Less text than this is no policy, whatever its title. Letters. */
const POLICY_LENGTH = 400;

/** A title or a heading names the policy, and there is text enough to be one. */
export function holdsPolicy(page: ParsedPage, { words, path }: Policy): boolean {
  const titled = words.test(fold(page.title)) || path.test(page.url.pathname);
  const heading = page.blocks.findIndex(
    ({ element, text }) =>
      /^(?:h[1-6]|strong|summary|legend|dt)$/.test(element.name) && text.length < LABEL_LENGTH && words.test(fold(text)),
  );
  if (!titled && heading < 0) return false;
  const after = page.blocks.slice(titled ? 0 : heading).filter(({ region }) => region !== 'footer' && region !== 'nav');
  return after.reduce((sum, { text }) => sum + text.length, 0) >= (titled ? POLICY_LENGTH : POLICY_LENGTH * 3);
}

/** Somewhere the page speaks of personal data. */
export const mentionsData = oncePer((page: ParsedPage): boolean => page.blocks.some(({ text }) => PARAGRAPH.test(fold(text))));
