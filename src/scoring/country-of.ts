import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { countryCode } from '../lib/country-code.ts';
import type { Business } from '../model/business.ts';
import { valuesOf } from '../model/fact.ts';
import type { Facts } from '../model/facts.ts';

/** Domain endings that are bought for their sound, not for the country. */
const SOLD_WORLDWIDE = new Set('ai am cc cd co eu fm gg io la ly me nu pw sh so st to tv ws'.split(' '));

/**
 * How much each sign says of where a business is. An address without a town may be read as another country's (streets look alike),
 * and the row's country is often only the default of the run: neither outweighs what two others agree on.
 */
const WEIGHTS = { address: 2, streetOnly: 0.5, phones: 2, domain: 2, row: 1.5 } as const;

/**
 * The country whose rules apply, ISO 3166-1: a VAT number settles it; else what address, phones, domain and row say together. Italian
 * duties must not be asked of a firm in Leeds, nor of one in Bogotá whose cut address looks Italian.
 */
export function countryOf(business: Business, facts: Facts): string {
  const [vat] = valuesOf(facts.vatNumber);
  if (vat?.country) return vat.country;
  const votes = new Map<string, number>();
  const vote = (country: string | null | undefined, weight: number) => {
    if (country) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const [address] = valuesOf(facts.address);
  const whole = address?.text !== address?.street;
  vote(address?.country ? countryCode(address.country) : null, whole ? WEIGHTS.address : WEIGHTS.streetOnly);
  vote(mostOf(valuesOf(facts.phones).map(({ e164 }) => parsePhoneNumberFromString(e164)?.country ?? '')), WEIGHTS.phones);
  vote(countryOfDomain(valuesOf(facts.ownDomain)[0]?.domain ?? ''), WEIGHTS.domain);
  vote(business.country, WEIGHTS.row);
  const [likeliest] = [...votes].sort(([, a], [, b]) => b - a);
  return likeliest?.[0] ?? business.country;
}

/** The country of more than half of them, '' when there is none. */
function mostOf(countries: readonly string[]): string {
  return countries.find((country) => countries.filter((other) => other === country).length * 2 > countries.length) ?? '';
}

function countryOfDomain(domain: string): string {
  const labels = domain.toLowerCase().split('.');
  const ending = labels.at(-1) ?? '';
  // `firma.co` is anybody's, `firma.com.co` is registered in Colombia
  const local = labels.length > 2 && /^(?:com?|org|net|edu|gov|gob|nom)$/.test(labels.at(-2) ?? '');
  if (ending.length !== 2 || (SOLD_WORLDWIDE.has(ending) && !local)) return '';
  return countryCode(ending) ?? '';
}
