import type { InputField } from '../../data/header-names.ts';
import { type HeaderLanguage, type HeaderPart, type HeaderWord, headerParts, headerWord, splitHeader } from './header-words.ts';

/** How much a header says: `sure` unless the values contradict, `likely` when they do not contradict, `unsure` only when they agree. */
type Strength = 'sure' | 'likely' | 'unsure';

export interface FieldClaim {
  readonly field: InputField;
  readonly strength: Strength;
  /** Smaller is better, among the columns that claim the same field. */
  readonly rank: number;
}

export interface HeaderReading {
  /** Best first. */
  readonly claims: readonly FieldClaim[];
  /** `personName`: a first name, a surname; `person`: the owner, who to ask; `other`: known, and no field of ours; `unknown`: nobody knows the words. */
  readonly about: 'business' | 'person' | 'personName' | 'other' | 'unknown' | 'blank';
  /** `generic`: `Nome`, a person's where the list has persons. */
  readonly name: 'firm' | 'generic' | null;
  readonly languages: ReadonlySet<HeaderLanguage>;
}

/** Of two fields in one header the more telling is meant: `Indirizzo email` is a mailbox, `Comune azienda` a town. */
const TELLING: readonly InputField[] = [
  ...(['pec', 'email', 'website', 'vatNumber', 'nace', 'postalCode', 'phone', 'country', 'province', 'city'] as const),
  ...(['sector', 'street', 'name', 'id'] as const),
];
const PERSONAL = 60;
const SECONDARY = 40;
const THING = 90;
const GENERIC = 120;
const ORDINAL = 5;
/** A code beside these is the code of a place or a kind, not the place or the kind. */
const NOT_BY_CODE: ReadonlySet<InputField> = new Set(['city', 'street', 'sector', 'name', 'website', 'email', 'pec']);
/** What a description beside them leaves as it is: `Libellé commune`, `Descrizione provincia`. */
const BY_TEXT: ReadonlySet<InputField> = new Set(['city', 'province', 'country', 'street', 'sector', 'name']);

/** `language`: that of the other headers of the list, where it is known. */
export function readHeader(header: string, language: HeaderLanguage | null = null): HeaderReading {
  const { words, ordinal } = splitHeader(header);
  if (words.length === 0) return reading('blank', [], []);
  const whole = headerWord(words, language);
  if (whole) return readWhole(whole, ordinal);
  const parts = headerParts(words, language);
  const found = parts.flatMap(({ word }) => (word ? [word] : []));
  if (found.length === 0) return reading('unknown', [], found);
  return readParts(parts, found, ordinal);
}

function readWhole(word: HeaderWord, ordinal: number): HeaderReading {
  const { fields, unsure, roles } = word;
  const later = (ordinal - 1) * ORDINAL;
  if (unsure) {
    const more = [...fields.keys()].filter((field) => !unsure.includes(field));
    const claims = [...unsure, ...more].map((field) => ({ field, strength: 'unsure' as const, rank: GENERIC + later }));
    return { ...reading('business', claims, [word]), name: unsure.includes('name') ? 'generic' : null };
  }
  if (roles.has('personName')) return reading('personName', [], [word]);
  if (fields.size > 0) {
    const claims = [...fields].sort(byTelling).map(([field, rank]) => sure(field, rank + later));
    return { ...reading('business', claims, [word]), name: fields.has('name') ? 'firm' : null };
  }
  if (roles.has('name')) return { ...reading('business', [sure('name', GENERIC + later)], [word]), name: 'generic' };
  if (roles.has('person')) return reading('person', [], [word]);
  if (roles.has('thing')) return { ...reading('business', [sure('name', THING + later)], [word]), name: 'firm' };
  if (roles.has('kind')) return reading('business', [{ field: 'sector', strength: 'likely', rank: GENERIC }], [word]);
  if (roles.has('code')) return reading('business', [{ field: 'id', strength: 'unsure', rank: GENERIC }], [word]);
  if (roles.has('secondary')) return reading('other', [{ field: 'phone', strength: 'unsure', rank: SECONDARY + later }], [word]);
  return reading('other', [], [word]);
}

function readParts(parts: readonly HeaderPart[], found: readonly HeaderWord[], ordinal: number): HeaderReading {
  const has = (role: Parameters<HeaderWord['roles']['has']>[0]) => found.some(({ roles }) => roles.has(role));
  const onlyHas = (role: Parameters<HeaderWord['roles']['has']>[0]) =>
    found.some(({ roles, fields, unsure }) => roles.has(role) && fields.size === 0 && !unsure);
  if (found.some(({ roles, fields, unsure }) => roles.has('other') && fields.size === 0 && !unsure && !isRole(roles)))
    return reading('other', [], found);
  const personal = onlyHas('person') || has('personName');
  const unknown = parts.filter(({ word }) => !word).length;
  const strength: Strength = unknown > 2 ? 'unsure' : unknown > 0 ? 'likely' : 'sure';
  const extra = (personal ? PERSONAL : 0) + (onlyHas('secondary') ? SECONDARY : 0) + (ordinal - 1) * ORDINAL + unknown * 10;
  const fields = concept(found);
  const claims = fields
    .map(([field, rank]) => combined(field, { code: onlyHas('code'), kind: onlyHas('kind'), text: onlyHas('text') }, rank))
    .filter((claim) => claim !== null)
    .filter(({ field }) => !(personal && (field === 'name' || field === 'id')))
    .map(
      ({ field, rank }): FieldClaim => ({
        field,
        rank: rank + extra,
        strength: fields.length > 1 && strength === 'sure' ? 'likely' : strength,
      }),
    );
  const aboutPerson = personal ? ('person' as const) : ('business' as const);
  if (fields.length > 0) {
    const about = claims.length > 0 ? aboutPerson : 'other';
    return { ...reading(about, claims, found), name: claims.some(({ field }) => field === 'name') ? 'firm' : null };
  }
  if (personal) return reading(has('personName') ? 'personName' : 'person', [], found);
  return readThing(found, { strength, extra });
}

const isRole = (roles: HeaderWord['roles']) =>
  (['name', 'thing', 'kind', 'neutral', 'code'] as const).some((role) => roles.has(role));

/** The fields that the phrases name; where one is more than a frame (`Company` in `Company phone`), only that. */
function concept(found: readonly HeaderWord[]): readonly (readonly [InputField, number])[] {
  const named = found.filter(({ fields, unsure }) => fields.size > 0 || unsure);
  const telling = named.filter(({ roles }) => ![...roles].some((role) => FRAMES.has(role)));
  const best = new Map<InputField, number>();
  for (const { fields, unsure } of telling.length > 0 ? telling : named) {
    for (const [field, rank] of fields) best.set(field, Math.min(rank, best.get(field) ?? rank));
    for (const field of unsure ?? []) if (!best.has(field)) best.set(field, GENERIC);
  }
  return [...best].sort(byTelling);
}

const FRAMES: ReadonlySet<string> = new Set(['thing', 'neutral', 'name', 'code', 'kind', 'text']);

/** What a field becomes beside a word for its code, its kind or its text; null when it is none of ours. */
function combined(
  field: InputField,
  beside: { readonly code: boolean; readonly kind: boolean; readonly text: boolean },
  rank: number,
): { readonly field: InputField; readonly rank: number } | null {
  if (beside.text && field === 'nace') return { field: 'sector', rank: rank + 1 };
  if (beside.text && !BY_TEXT.has(field)) return null;
  if (beside.kind && field !== 'sector') return field === 'name' ? { field: 'sector', rank: THING } : null;
  if (beside.code && field === 'name') return { field: 'id', rank: rank + 1 };
  if (beside.code && NOT_BY_CODE.has(field)) return null;
  return { field, rank };
}

/** No field is named: what is said of the thing itself. */
function readThing(found: readonly HeaderWord[], { strength, extra }: { strength: Strength; extra: number }): HeaderReading {
  const has = (role: Parameters<HeaderWord['roles']['has']>[0]) => found.some(({ roles }) => roles.has(role));
  const claim = (field: InputField, rank: number): FieldClaim => ({ field, rank: rank + extra, strength });
  const thing = has('thing');
  if (has('name'))
    return { ...reading('business', [claim('name', thing ? THING - 40 : GENERIC)], found), name: thing ? 'firm' : 'generic' };
  if (thing && has('kind')) return reading('business', [claim('sector', THING)], found);
  if (thing && has('code')) return reading('business', [claim('id', THING)], found);
  if (thing && has('text')) return reading('other', [], found);
  if (thing) return { ...reading('business', [claim('name', THING)], found), name: 'firm' };
  if (has('kind')) return reading('business', [{ ...claim('sector', GENERIC), strength: 'unsure' }], found);
  if (has('secondary')) return reading('other', [{ ...claim('phone', SECONDARY), strength: 'unsure' }], found);
  return reading(strength === 'sure' ? 'other' : 'unknown', [], found);
}

function reading(about: HeaderReading['about'], claims: readonly FieldClaim[], found: readonly HeaderWord[]): HeaderReading {
  return { claims, about, name: null, languages: new Set(found.flatMap(({ languages }) => [...languages])) };
}

const sure = (field: InputField, rank: number): FieldClaim => ({ field, strength: 'sure', rank });
const byTelling = ([a]: readonly [InputField, number], [b]: readonly [InputField, number]) =>
  TELLING.indexOf(a) - TELLING.indexOf(b);

/** Words of headers by the languages that alone know them. */
export function headerLanguages(header: readonly string[]): ReadonlyMap<HeaderLanguage, number> {
  const counts = new Map<HeaderLanguage, number>();
  for (const cell of header) {
    const { languages } = readHeader(cell);
    if (languages.size === 1) for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

/** The language of a header, null when it is not plain. */
export function headerLanguage(header: readonly string[]): HeaderLanguage | null {
  const [first, second] = [...headerLanguages(header)].sort(([, a], [, b]) => b - a);
  return first && first[1] >= 2 && first[1] >= (second?.[1] ?? 0) * 2 ? first[0] : null;
}
