import type { InputField } from '../../data/header-names.ts';
import { OF_PERSON } from '../../data/words/list-headers.ts';
import { byTelling, type FieldClaim, type HeaderReading, RANK, reading } from './header-claims.ts';
import { type HeaderLanguage, type HeaderWord, headerParts, headerWord, splitHeader } from './header-words.ts';
import { readHeaderParts } from './read-header-parts.ts';

/** What a header says. `language`: that of the other headers of the list, where it is known. */
export function readHeader(header: string, language: HeaderLanguage | null = null): HeaderReading {
  const ofPerson = OF_PERSON.exec(header.trim())?.[1];
  if (ofPerson) return readOfPerson(readHeader(ofPerson, language));
  const { words, ordinal } = splitHeader(header);
  if (words.length === 0) return reading('blank', [], []);
  const whole = headerWord(words, language);
  if (whole) return readWhole(whole, (ordinal - 1) * RANK.ordinal);
  const parts = headerParts(words, language);
  return parts.some(({ word }) => word) ? readHeaderParts(parts, ordinal) : reading('unknown', [], []);
}

/** `Person - Name` is a person's, `Person - Organization` the firm's. */
function readOfPerson(said: HeaderReading): HeaderReading {
  return said.name === 'generic' ? { ...said, about: 'personName', claims: [], name: null } : said;
}

/** A header that is one phrase; `later` is added to its rank. */
function readWhole(word: HeaderWord, later: number): HeaderReading {
  const { fields, unsure, roles } = word;
  const claim = (field: InputField, rank: number, strength: FieldClaim['strength'] = 'sure') => ({
    field,
    strength,
    rank: rank + later,
  });
  if (unsure) {
    const all = [...unsure, ...[...fields.keys()].filter((field) => !unsure.includes(field))];
    const claims = all.map((field) => claim(field, RANK.generic, 'unsure'));
    return reading('business', claims, [word], unsure.includes('name') ? 'generic' : null);
  }
  if (roles.has('personName')) return reading('personName', [], [word]);
  if (fields.size > 0) {
    const claims = [...fields].sort(([a], [b]) => byTelling(a, b)).map(([field, rank]) => claim(field, rank));
    return reading('business', claims, [word], fields.has('name') ? 'firm' : null);
  }
  if (roles.has('name')) return reading('business', [claim('name', RANK.generic)], [word], 'generic');
  if (roles.has('person')) return reading('person', [], [word]);
  if (roles.has('thing')) return reading('business', [claim('name', RANK.thing)], [word], 'firm');
  if (roles.has('kind')) return reading('business', [claim('sector', RANK.generic, 'likely')], [word]);
  if (roles.has('code')) return reading('business', [claim('id', RANK.generic, 'unsure')], [word]);
  if (roles.has('secondary')) return reading('other', [claim('phone', RANK.secondary, 'unsure')], [word]);
  return reading('other', [], [word]);
}

/** One word that no other language has, and another that few have. */
const PLAIN = 1.1;
/** Of many headers this share at least. */
const LEAST_SHARE = 0.12;

/** The language of a header, null when it is not plain; those in `but` are not asked. */
export function headerLanguage(header: readonly string[], but: readonly HeaderLanguage[] = []): HeaderLanguage | null {
  const counts = new Map<HeaderLanguage, number>();
  for (const cell of header) {
    const { languages } = readHeader(cell);
    // the more languages know a word the less it says
    for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1 / languages.size ** 2);
  }
  for (const language of but) counts.delete(language);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < Math.max(PLAIN, header.length * LEAST_SHARE)) return null;
  return first[1] >= (second?.[1] ?? 0) * 1.5 ? first[0] : null;
}
