import type { CountryCode } from 'libphonenumber-js/max';
import { blockAround } from '../../page/block-around.ts';
import { elementsWith } from '../../page/page-elements.ts';
import { type PageElement, piecesOf } from '../../page/page-tree.ts';
import { type PageLink, type ParsedPage, wordsOf } from '../../page/parsed-page.ts';
import type { Place } from '../../page/place-on-page.ts';
import { labelBefore } from './phone-label.ts';
import { isPlaceholderPhone, isUnfilledPhone } from './phone-placeholders.ts';
import type { PhoneLink, PhonePlace, UnusableLink } from './phone-places.ts';
import { readPhones } from './read-phones.ts';
import { type ValidNumber, validNumber } from './valid-number.ts';

const DIALLING = /^\s*(?:tel|callto|phone|fax)\s*:/i;

export interface PhoneLinks {
  readonly usable: readonly PhoneLink[];
  readonly unusable: readonly UnusableLink[];
}

/** Reads the links that dial. `printed` are the numbers of the page's text, to hold against them. */
export function phoneLinks(page: ParsedPage, countries: readonly CountryCode[], printed: readonly PhonePlace[]): PhoneLinks {
  const usable: PhoneLink[] = [];
  const unusable: UnusableLink[] = [];
  for (const link of [...page.links, ...scriptedLinks(page)]) {
    if (!DIALLING.test(link.href)) continue;
    const { dials, number } = numberDialled(link.href, countries);
    const shown = readPhones(link.text, countries).map((phone) => phone.number.e164);
    const place = placeOf(page, link);
    const snippet = `${link.text} (${link.href})`;
    if (number) usable.push(usableLink({ page, link, number, place, snippet, shown, printed }));
    else unusable.push({ dials: dials || link.href, why: whyUnusable(dials), place, snippet, shows: shown[0] ?? null });
  }
  return { usable, unusable };
}

/** What an address such as `tel:…` dials, and the number that it is in one of the countries. */
export function numberDialled(href: string, countries: readonly CountryCode[]): { dials: string; number: ValidNumber | null } {
  const dials = dialledBy(href);
  return { dials, number: validNumber(dials, countries) ?? validNumber(`+${dials.replace(/\D/g, '')}`, countries) };
}

/** Buttons that dial by a script: `onclick="location.href='tel:…'"`. */
function scriptedLinks(page: ParsedPage): readonly PageLink[] {
  return elementsWith(page, 'onclick').flatMap((element) => {
    const href = /tel:\+?[\d(][\d ().-]{4,20}/i.exec((element.attribs.onclick ?? '').slice(0, 500))?.[0];
    if (!href || element.name === 'a') return [];
    const { region = 'main', heading = '', hidden = false, index = -1 } = blockAround(page, element) ?? {};
    return [{ href, url: null, text: wordsOf(element), region, heading, element, hidden, block: index }];
  });
}

/** `tel:%28413%29%20637-9820;ext=2` → `4136379820`, a leading plus kept. */
function dialledBy(href: string): string {
  const target = href.replace(DIALLING, '').replace(/%(?:[2-7][0-9a-f])/gi, decodeURIComponent);
  const number = target.split(/[;,?]|ext|(?<=\d)x(?=\d)/i)[0] ?? '';
  if (/[a-z]{3,}/i.test(number)) return number.trim();
  const digits = number.replace(/\(0\)(?=[^)]*\d)/, '').replace(/\D/g, '');
  return /^\D*\+/.test(number) ? `+${digits}` : digits;
}

function whyUnusable(dials: string): UnusableLink['why'] {
  if (isUnfilledPhone(dials) || isPlaceholderPhone(dials)) return 'placeholder';
  return dials.replace(/\D/g, '').length <= 3 ? 'emergency_number' : 'invalid_number';
}

interface Dialling {
  readonly page: ParsedPage;
  readonly link: PageLink;
  readonly number: ValidNumber;
  readonly place: Place;
  readonly snippet: string;
  readonly shown: readonly string[];
  readonly printed: readonly PhonePlace[];
}

function usableLink({ page, link, number, place, snippet, shown, printed }: Dialling): PhoneLink {
  const beside = shown.length === 0 ? numberBeside(page, link, printed) : null;
  const other = shown.includes(number.e164) ? null : (shown[0] ?? (beside === number.e164 ? null : beside));
  return {
    phone: {
      number,
      printed: link.text && shown.length > 0 ? link.text : link.href.replace(DIALLING, ''),
      crowded: false,
      solid: false,
    },
    label: /^\s*fax/i.test(link.href) || labelBefore(`${link.text} `.replace(/[+(\d].*$/, '')) === 'fax' ? 'fax' : 'phone',
    how: 'link',
    place,
    alone: false,
    snippet,
    contradicts: other,
    worded: /\p{L}{3}|\d{5}/u.test(textOf(link.element)),
  };
}

/** The number that stands alone in the block right before a button such as "Call", in the same box. */
function numberBeside(page: ParsedPage, link: PageLink, printed: readonly PhonePlace[]): string | null {
  const box = link.element.parent;
  for (const index of [link.block, link.block - 1]) {
    const block = page.blocks[index];
    const inBox = block && (block.element === box || block.element.parent === box);
    const numbers = inBox ? printed.filter(({ place, alone }) => alone && place.block === index) : [];
    if (numbers.length === 1) return numbers[0]?.phone.number.e164 ?? null;
  }
  return null;
}

/** Its pieces of text, apart. */
const textOf = (element: PageElement): string => piecesOf(element).join(' ');

function placeOf(page: ParsedPage, { region, heading, block, hidden, element }: PageLink): Place {
  const text = page.blocks[block]?.text ?? '';
  const at = text.indexOf(textOf(element).trim().slice(0, 30));
  return { page, region, heading, block, hidden, before: at > 0 ? text.slice(0, at) : '' };
}
