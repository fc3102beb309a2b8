import type { CountryCode } from 'libphonenumber-js/max';
import { hasOthersContacts } from '../../data/others-data.ts';
import { elementsWith } from '../../page/page-elements.ts';
import { type PageElement, textOf } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage } from '../../page/parsed-page.ts';
import { nowhereOn } from '../../page/place-on-page.ts';
import type { NumberLabel } from './phone-label.ts';
import type { PhonePlace } from './phone-places.ts';
import { readPhones } from './read-phones.ts';
import { type ValidNumber, validNumber } from './valid-number.ts';

/** Numbers in JSON-LD and microdata. */
export function phonesInData(page: ParsedPage, countries: readonly CountryCode[]): readonly PhonePlace[] {
  return [...inJsonLd(page, countries), ...inMicrodata(page, countries)];
}

function inJsonLd(page: ParsedPage, countries: readonly CountryCode[]): readonly PhonePlace[] {
  return page.jsonLd.flatMap(({ value, within, types }) => {
    if (hasOthersContacts([...within, ...types])) return [];
    return [
      ...textsOf(value.telephone).flatMap((text) => readWhole(page, text, { countries, how: 'json_ld', label: 'phone' })),
      ...textsOf(value.faxNumber).flatMap((text) => readWhole(page, text, { countries, how: 'json_ld', label: 'fax' })),
    ];
  });
}

function inMicrodata(page: ParsedPage, countries: readonly CountryCode[]): readonly PhonePlace[] {
  return [...elementsWith(page, 'itemprop'), ...elementsWith(page, 'property')]
    .filter(({ attribs }) =>
      /^(?:schema:)?(?:telephone|phone|tel|faxnumber|fax)$/i.test((attribs.itemprop ?? attribs.property ?? '').trim()),
    )
    .flatMap((element) => {
      if (isOfOthers(element)) return [];
      const text = foldSpace(element.attribs.content ?? textOf(element));
      const label = /fax/i.test(element.attribs.itemprop ?? element.attribs.property ?? '') ? 'fax' : 'phone';
      return readWhole(page, text, { countries, how: 'microdata', label });
    });
}

function isOfOthers({ parent }: PageElement): boolean {
  for (let node = parent; node; node = node.parent) if (/Review|Event/.test(node.attribs.itemtype ?? '')) return true;
  return false;
}

/** `tel:+49-351-…`, `Tel. +39 …`: what stands before the figures; a bracket round the country code goes too. */
const LINK_OR_LABEL = /^[^\d+]{0,20}(?=\+?\(?\d)|[()](?=\+)/g;

interface Reading {
  readonly countries: readonly CountryCode[];
  readonly how: 'json_ld' | 'microdata';
  readonly label: NumberLabel;
}

function readWhole(page: ParsedPage, text: string, { countries, how, label }: Reading): readonly PhonePlace[] {
  const bare = text.replace(LINK_OR_LABEL, '').replace(/^00(?=[1-9])/, '+');
  const whole = validNumber(bare.replace(/\(0\)/, '').replace(/(?!^\+)\D/g, ''), countries);
  const numbers: readonly ValidNumber[] = whole ? [whole] : readPhones(text, countries).map(({ number }) => number);
  return numbers.slice(0, 20).map((number) => ({
    phone: { number, printed: text, crowded: false, solid: false },
    label,
    how,
    place: nowhereOn(page),
    alone: false,
    snippet: `${label === 'fax' ? 'faxNumber' : 'telephone'}: ${text}`,
  }));
}

function textsOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .flatMap((item) => (typeof item === 'string' || typeof item === 'number' ? [foldSpace(String(item))] : []))
    .slice(0, 20);
}
