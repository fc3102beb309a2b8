import type { InputField } from '../../data/header-names.ts';
import { HEADER_TITLE } from '../../data/words/list-headers.ts';
import { byTelling, type FieldClaim, type HeaderReading, RANK, reading, type Strength } from './header-claims.ts';
import type { HeaderPart, HeaderWord } from './header-words.ts';

type Role = HeaderWord['roles'] extends ReadonlySet<infer R> ? R : never;

/** A code beside these is the code of a place or a kind, not the place or the kind. */
const NOT_BY_CODE: ReadonlySet<InputField> = new Set(['city', 'street', 'sector', 'name', 'website', 'email', 'pec']);
/** What a description beside them leaves as it is: `Libellé commune`, `Descrizione provincia`. */
const BY_TEXT: ReadonlySet<InputField> = new Set(['city', 'province', 'country', 'street', 'sector', 'name']);
/** Words that say of what a field is, where another word names the field. */
const FRAMES: ReadonlySet<Role> = new Set(['thing', 'neutral', 'name', 'code', 'kind', 'text']);
const KNOWN_ROLES: readonly Role[] = ['name', 'thing', 'kind', 'neutral', 'code', 'text'];
const NUMBER = /^(?:n|no|nr|num|numero|number|nummer)$/;

/** A header of several phrases: which field they name together. */
export function readHeaderParts(parts: readonly HeaderPart[], ordinal: number): HeaderReading {
  const found = parts.flatMap(({ word }) => (word ? [word] : []));
  const said = phrasesOf(parts, found);
  if (found.some((word) => word.roles.has('other') && isMere(word) && !KNOWN_ROLES.some((role) => word.roles.has(role))))
    return reading('other', [], found);
  const fields = concept(found);
  if (said.has('addressPart') && !fields.some(({ field }) => field === 'street')) return reading('other', [], found);
  const personal = said.has('person') || said.isOfPerson;
  const unknown = parts.length - found.length;
  const strength: Strength = unknown > 2 ? 'unsure' : unknown > 0 ? 'likely' : 'sure';
  const extra =
    (personal ? RANK.personal : 0) +
    (said.has('secondary') ? RANK.secondary : 0) +
    (ordinal - 1) * RANK.ordinal +
    unknown * RANK.unknownWord;
  if (fields.length > 0) {
    const claims = fields
      .map((named) => beside(named, said))
      .filter((named) => named !== null)
      .filter(({ field }) => !(personal && (field === 'name' || field === 'id')))
      .map(({ field, rank, isUnsure }): FieldClaim => {
        const doubted = fields.length > 1 && strength === 'sure' ? 'likely' : strength;
        return { field, rank: rank + extra, strength: isUnsure ? 'unsure' : doubted };
      });
    const about = claims.length === 0 ? 'other' : personal ? 'person' : 'business';
    return reading(about, claims, found, claims.some(({ field }) => field === 'name') ? 'firm' : null);
  }
  if (personal) return reading(said.isOfPerson ? 'personName' : 'person', [], found);
  return readThing(found, said, { strength, extra });
}

interface Phrases {
  /** A phrase has this role, and names no field (`Tipo`, `ID` may). */
  readonly has: (role: Role) => boolean;
  readonly isOfPerson: boolean;
  /** `N° et voie`, `Numero telefono`: a number, and not a code. */
  readonly isNumbered: boolean;
  /** `Organization title`: what somebody is there. */
  readonly isTitle: boolean;
  /** A phrase may mean the text of a code, whatever else it means: `Bezeichnung`, `Denominazione`. */
  readonly mayBeText: boolean;
  /** Italian registers write `Descrizione farmacia` for its name. */
  readonly isDescribed: boolean;
}

function phrasesOf(parts: readonly HeaderPart[], found: readonly HeaderWord[]): Phrases {
  const hasWord = (pattern: RegExp) => parts.some(({ words }) => words.length === 1 && pattern.test(words[0] as string));
  return {
    has: (role) => found.some((word) => word.roles.has(role) && (role === 'kind' || role === 'code' || isMere(word))),
    isOfPerson: found.some(({ roles }) => roles.has('personName')),
    isNumbered: hasWord(NUMBER),
    isTitle: hasWord(HEADER_TITLE),
    mayBeText: found.some(({ roles }) => roles.has('text')),
    isDescribed: hasWord(/^(?:descrizione|descr|desc|des)$/),
  };
}

const isMere = ({ fields, unsure }: HeaderWord) => fields.size === 0 && !unsure;

interface NamedField {
  readonly field: InputField;
  readonly rank: number;
  readonly isUnsure: boolean;
}

/** The fields that the phrases name; where one is more than a frame (`Company` in `Company phone`), only that. */
function concept(found: readonly HeaderWord[]): readonly NamedField[] {
  const named = found.filter((word) => !isMere(word));
  const telling = named.filter(({ roles }) => ![...roles].some((role) => FRAMES.has(role)));
  const best = new Map<InputField, NamedField>();
  for (const { fields, unsure } of telling.length > 0 ? telling : named) {
    for (const [field, rank] of fields)
      best.set(field, { field, rank: Math.min(rank, best.get(field)?.rank ?? rank), isUnsure: unsure?.includes(field) ?? false });
    for (const field of unsure ?? []) if (!best.has(field)) best.set(field, { field, rank: RANK.generic, isUnsure: true });
  }
  return [...best.values()].sort((a, b) => byTelling(a.field, b.field));
}

/** What a field becomes beside a word for its code, its kind or its text; null when it is none of ours. */
function beside(named: NamedField, said: Phrases): NamedField | null {
  const { field, rank } = named;
  if (said.mayBeText && field === 'nace') return { ...named, field: 'sector', rank: rank + 1 };
  if (said.has('text') && !BY_TEXT.has(field)) return null;
  if (said.has('kind') && field !== 'sector') return field === 'name' ? { ...named, field: 'sector', rank: RANK.thing } : null;
  if (said.has('name') && (field === 'email' || field === 'phone')) return { ...named, isUnsure: true };
  if (said.has('name') && field === 'street') return { ...named, rank: rank + RANK.secondary };
  if (said.isTitle && field === 'name') return null;
  if (!said.has('code')) return named;
  if (field === 'name') return { ...named, field: 'id', rank: rank + 1 };
  return NOT_BY_CODE.has(field) && !(said.isNumbered && field === 'street') ? null : named;
}

/** No field is named: what is said of the thing itself. */
function readThing(
  found: readonly HeaderWord[],
  said: Phrases,
  { strength, extra }: { readonly strength: Strength; readonly extra: number },
): HeaderReading {
  const claim = (field: InputField, rank: number, how: Strength = strength): readonly FieldClaim[] => [
    { field, rank: rank + extra, strength: how },
  ];
  const thing = said.has('thing');
  if (said.has('name') && said.isTitle && thing) return reading('other', [], found);
  if (said.has('name'))
    return reading('business', claim('name', thing ? RANK.thing - 40 : RANK.generic), found, thing ? 'firm' : 'generic');
  if (thing && said.has('kind')) return reading('business', claim('sector', RANK.thing), found);
  if (thing && said.has('code')) return reading('business', claim('id', RANK.thing), found);
  // `Descrizione farmacia` is its name in some registers, a text about it in others
  if (thing && said.has('text') && !said.isDescribed) return reading('other', [], found);
  if (thing && said.has('text')) return reading('business', claim('name', RANK.thing + 5, 'unsure'), found, 'firm');
  if (thing) return reading('business', claim('name', RANK.thing), found, 'firm');
  if (said.has('code') && !said.isNumbered) return reading('business', claim('id', RANK.generic, 'unsure'), found);
  if (said.has('kind')) return reading('business', claim('sector', RANK.generic, 'unsure'), found);
  if (said.has('secondary')) return reading('other', claim('phone', RANK.secondary, 'unsure'), found);
  return reading(strength === 'sure' ? 'other' : 'unknown', [], found);
}
