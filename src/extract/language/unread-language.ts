import { READ_LANGUAGES, RELATED_LANGUAGES } from '../../data/read-languages.ts';
import { KNOWN_LANGUAGES } from '../../data/words/languages.ts';
import { fold } from '../../lib/fold.ts';
import { oncePer } from '../../lib/once-per.ts';
import type { Fact } from '../../model/fact.ts';
import { traitsOf } from '../../model/fact-traits.ts';
import type { FactName } from '../../model/facts.ts';
import { rootAttribute } from '../../page/page-elements.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { type DetectedLanguage, detectLanguage, languageOfPage, languageShown } from './detect-language.ts';

/** A page that says less has no language to speak of. */
const FEWEST_WORDS = 25;
const RUNNING_TEXT = 60;
/** Of running text a third and more is little words; of a related language fewer are met by chance. */
const OWN_SHARE = 0.35;

/** What our phrases did not find in a language that they are not written in was not looked for. */
export function unlessUnread(site: Site, name: FactName, fact: Fact<unknown>): Fact<unknown> {
  if (!traitsOf(name).byWords || !isUnread(site)) return fact;
  if (fact.state === 'yes') return fact.mayHaveMore ? fact : { ...fact, mayHaveMore: 'language' };
  return fact.state === 'no' ? { state: 'unknown', why: 'language', ...(fact.rejected && { rejected: fact.rejected }) } : fact;
}

/** The site speaks, and none of the languages that our phrases are written in. */
const isUnread = oncePer((site: Site): boolean => {
  const pages = site.home.filter(hasText);
  return pages.length > 0 && pages.every((page) => !speaksReadLanguage(page) && speaksAnother(page));
});

function hasText({ blocks }: ParsedPage): boolean {
  const words = blocks.filter(({ hidden }) => !hidden).flatMap(({ text }) => fold(text).split(' '));
  return words.length >= FEWEST_WORDS;
}

/** The page declares a language that looks like another one to the detector, and no running text is of that other one. */
export function speaksOnlyRelated(page: ParsedPage): boolean {
  return RELATED_LANGUAGES.has(declared(page)) && !speaksReadLanguage(page);
}

function speaksReadLanguage(page: ParsedPage): boolean {
  const related = RELATED_LANGUAGES.has(declared(page));
  const blocks = page.blocks.filter(({ hidden }) => !hidden);
  if (!related) return isRead(languageShown(page));
  return blocks
    .filter(({ text }) => text.length >= RUNNING_TEXT)
    .some(({ text }) => {
      const found = detectLanguage(text);
      return isRead(found) && (found?.hits ?? 0) >= fold(text).split(' ').length * OWN_SHARE;
    });
}

const isRead = (found: DetectedLanguage | null): boolean => found !== null && READ_LANGUAGES.some((code) => code === found.code);

/** It declares another language, or its text is in one that the detector knows and the phrases do not. */
function speaksAnother(page: ParsedPage): boolean {
  const code = declared(page);
  if (code && !READ_LANGUAGES.some((known) => known === code)) return true;
  const found = languageOfPage(page);
  return found !== null && KNOWN_LANGUAGES.includes(found.code);
}

function declared(page: ParsedPage): string {
  return rootAttribute(page, 'lang').trim().toLowerCase().split(/[-_]/)[0] ?? '';
}
