import { EXAMPLE_ADDRESS } from '../../data/address-shapes.ts';
import { isPlacedElsewhere } from '../../data/others-data.ts';
import { countryCode } from '../../lib/country-code.ts';
import { plain } from '../../lib/plain-text.ts';
import type { FactValue } from '../../model/facts.ts';
import { elementsWith, elementsWithin } from '../../page/page-elements.ts';
import { textOf } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage } from '../../page/parsed-page.ts';

type Address = FactValue<'address'>;

/** Postal addresses in JSON-LD and microdata that name at least a street or a postal code. */
export function addressesInData(page: ParsedPage): readonly { readonly value: Address; readonly how: 'json_ld' | 'microdata' }[] {
  const jsonLd = page.jsonLd.flatMap(({ types, within, value }) => {
    if (isPlacedElsewhere(within)) return [];
    const fields = types.includes('PostalAddress') ? value : null;
    const address = fields
      ? fromFields((name) => plainOf(fields[name]))
      : fromText(typeof value.address === 'string' ? value.address : '');
    return address ? [{ value: address, how: 'json_ld' as const }] : [];
  });
  const microdata = elementsWith(page, 'itemscope')
    .filter(({ attribs }) => /PostalAddress$/i.test(attribs.itemtype ?? '') || attribs.itemprop?.toLowerCase() === 'address')
    .flatMap((element) => {
      const inside = elementsWithin(element);
      const address = fromFields((name) => {
        const field = inside.find(({ attribs }) => attribs.itemprop === name);
        return field ? foldSpace(field.attribs.content ?? textOf(field)) : '';
      });
      return address ? [{ value: address, how: 'microdata' as const }] : [];
    });
  return [...jsonLd, ...microdata];
}

function fromFields(field: (name: string) => string): Address | null {
  const [street, postalCode, city, province] = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion'].map(field) as [
    string,
    string,
    string,
    string,
  ];
  const country = countryCode(field('addressCountry')) ?? '';
  const text = [street, [postalCode, city].filter(Boolean).join(' '), province].filter(Boolean).join(', ');
  if ((!street && !(postalCode && city)) || isExample(text)) return null;
  return {
    text,
    ...(street && { street }),
    ...(postalCode && { postalCode }),
    ...(city && { city }),
    ...(province && { province }),
    ...(country && { country }),
  };
}

/** Some write the whole address in one string. */
function fromText(text: string): Address | null {
  const folded = foldSpace(text);
  return /\d/.test(folded) && /\p{L}{3}/u.test(folded) && folded.length < 200 && !isExample(folded) ? { text: folded } : null;
}

function isExample(text: string): boolean {
  return EXAMPLE_ADDRESS.test(plain(text)) || /\[[^\]]*\]|x{3,}/i.test(text);
}

function plainOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return foldSpace(String(value));
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
  return typeof name === 'string' ? foldSpace(name) : '';
}
