import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { countryCode } from '../lib/country-code.ts';
import type { Business } from '../model/business.ts';
import { valuesOf } from '../model/fact.ts';
import type { Facts } from '../model/facts.ts';

/** Domain endings that are bought for their sound, not for the country. */
const SOLD_WORLDWIDE = new Set('ai am cc cd co eu fm gg io la ly me nu pw sh so st to tv ws'.split(' '));

/**
 * The country whose rules apply, ISO 3166-1: what the site itself says (VAT number, address, most of the phones, domain), else
 * the row. The row's country is often only the default of the run, and Italian duties must not be asked of a firm in Leeds.
 */
export function countryOf(business: Business, facts: Facts): string {
  const [vat] = valuesOf(facts.vatNumber);
  const [address] = valuesOf(facts.address);
  return (
    vat?.country ||
    (address?.country && countryCode(address.country)) ||
    mostOf(valuesOf(facts.phones).map(({ e164 }) => parsePhoneNumberFromString(e164)?.country ?? '')) ||
    countryOfDomain(valuesOf(facts.ownDomain)[0]?.domain ?? '') ||
    business.country
  );
}

/** The country of more than half of them, '' when there is none. */
function mostOf(countries: readonly string[]): string {
  return countries.find((country) => countries.filter((other) => other === country).length * 2 > countries.length) ?? '';
}

function countryOfDomain(domain: string): string {
  const ending = domain.split('.').at(-1)?.toLowerCase() ?? '';
  if (ending.length !== 2 || SOLD_WORLDWIDE.has(ending)) return '';
  return countryCode(ending) ?? '';
}
