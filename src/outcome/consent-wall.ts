import { CONSENT_BLOCK, CONSENT_WALL } from '../data/words/consent-walls.ts';
import { countWords, type PageOutline } from '../page/page-outline.ts';

/** A wall holds a question and two buttons; a greeting or a name may stand over it. */
const WALL_WORDS = 80;
const OTHER_WORDS = 8;
/** A phone number or an address: then the page is a small site with a banner. */
const CONTACT = /@|\d{5,}|\d(?:[ ./-]?\d){6,}/;

/** What the page says when it shows nothing but a question about cookies or age; null for every other page. */
export function consentWallOf({ words, ownPlaces, sayings }: PageOutline): string | null {
  if (words > WALL_WORDS || ownPlaces > 0) return null;
  const said = sayings.filter(({ folded }) => CONSENT_BLOCK.test(folded));
  const asked = said.map(({ folded }) => folded).join('\n');
  if (!CONSENT_WALL.test(asked)) return null;
  const others = sayings.filter((each) => !said.includes(each));
  const otherWords = others.reduce((sum, { folded }) => sum + countWords(folded), 0);
  if (otherWords > OTHER_WORDS || sayings.some(({ text }) => CONTACT.test(text))) return null;
  return said.find(({ folded }) => CONSENT_WALL.test(folded))?.text ?? said[0]?.text ?? null;
}
