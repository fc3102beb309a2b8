import { ADDRESS_SHAPES_BY_COUNTRY, type AddressShape, EXAMPLE_ADDRESS } from '../../data/address-shapes.ts';
import { plain } from '../../lib/plain-text.ts';
import type { FactValue } from '../../model/facts.ts';

export interface ReadAddress {
  readonly value: FactValue<'address'>;
  /** Position in the text. */
  readonly start: number;
  /** Street and town both, or one of them. */
  readonly complete: boolean;
}

/** Blanks, commas and the name of a building at most between the street and the town. */
const BETWEEN = 80;
/** Text longer than this before the town is not looked at for a street. */
const BEFORE_TOWN = 160;

/** Reads the first address of a text (a block, or the lines of a few blocks) as the given countries write it. */
export function readAddress(text: string, countries: readonly string[]): ReadAddress | null {
  if (!/\d/.test(text) || EXAMPLE_ADDRESS.test(plain(text))) return null;
  const shapes = ADDRESS_SHAPES_BY_COUNTRY.filter(({ country }) => countries.includes(country)).sort(
    (a, b) => countries.indexOf(a.country) - countries.indexOf(b.country),
  );
  const line = text.replace(/\n/g, ', ');
  for (const shape of shapes) {
    const read = townWithStreet(line, shape) ?? streetOnly(line, shape);
    if (read) return read;
  }
  return null;
}

function townWithStreet(line: string, shape: AddressShape): ReadAddress | null {
  const town = shape.town.exec(line);
  if (!town) return null;
  const before = line.slice(Math.max(0, town.index - BEFORE_TOWN), town.index);
  const street = lastStreet(before, shape);
  const numbered = street ? null : /(?:^|, )((?:[\p{L}.'’-]{2,25} ){1,5}\d{1,4}\s?[a-zA-Z]?),? {0,2}$/u.exec(before);
  if (!street && !numbered && !standsAlone(town, shape)) return null;
  const found = street ?? (numbered ? { text: numbered[1] ?? '', start: numbered.index } : null);
  const { code, town: city, province } = town.groups ?? {};
  const value = {
    text: tidy(found ? `${found.text}, ${town[0]}` : town[0]),
    ...(found && { street: tidy(found.text) }),
    ...(code && { postalCode: code }),
    ...(city && { city: tidy(city) }),
    ...(province && { province }),
    country: shape.country,
  };
  return { value, start: found ? town.index - before.length + found.start : town.index, complete: found !== null };
}

/** "38123 Trento (TN)" and "Austin, TX 78701" can be nothing else. */
function standsAlone(town: RegExpExecArray, { townAlone, country }: AddressShape): boolean {
  return townAlone || (country === 'IT' && Boolean(town.groups?.province) && /[([][A-Z]{2}[)\]]$/.test(town[0]));
}

function lastStreet(before: string, { street }: AddressShape): { text: string; start: number } | null {
  const all = [...before.matchAll(new RegExp(street.source, `${street.flags}g`))];
  const last = all.at(-1);
  if (!last || before.length - (last.index + last[0].length) > BETWEEN) return null;
  return { text: last[0], start: last.index };
}

/** "Via Appia Nuova 12", "Via Appia Nuova, Roma (RM)", "12 rue de la Paix": a street says where even without a town. */
function streetOnly(line: string, shape: AddressShape): ReadAddress | null {
  if (!shape.streetAlone) return null;
  const inProvince = shape.country === 'IT' ? ITALIAN_STREET_IN_PROVINCE.exec(line) : null;
  const match = inProvince ?? shape.street.exec(line);
  if (!match || !/^(?:\d{1,4}[ ,]|.{0,12}\p{Lu})/u.test(match[0].replace(/^\p{L}+/u, ''))) return null;
  const rest = line.slice(match.index + match[0].length);
  const { city, province } =
    inProvince?.groups ?? /^[\s,–-]{1,4}(?<city>\p{Lu}[\p{L}' ]{2,30}?)\s?\((?<province>[A-Z]{2})\)/u.exec(rest)?.groups ?? {};
  const street = tidy(inProvince ? (inProvince.groups?.street ?? '') : match[0]);
  const value = {
    text: city ? `${street}, ${city} (${province})` : street,
    street,
    ...(city && { city }),
    ...(province && { province }),
    country: shape.country,
  };
  return { value, start: match.index, complete: Boolean(city) };
}

const ITALIAN_STREET_IN_PROVINCE =
  /(?<![\p{L}])(?<street>(?:Via|Viale|Piazza|Piazzale|Corso|Strada|Largo|Vicolo|Contrada|Localit[àa]|Loc\.|Fraz\.|Frazione)\s(?:[\p{L}'’.]{1,20}[ ]?){1,6}),\s?(?<city>\p{Lu}[\p{L}'’ ]{2,30}?)\s?\((?<province>[A-Z]{2})\)/u;

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s,–-]+|[\s,–-]+$/g, '');
}
