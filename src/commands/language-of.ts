import { languageOfPlace } from '../i18n/language-of.ts';
import type { Lang } from '../i18n/words.ts';
import type { AuditRecord } from '../model/record.ts';
import { countryOf } from '../scoring/country-of.ts';

/** The language of the country that the site itself, else the list, says the business is in. */
export function languageOf({ business, facts }: AuditRecord): Lang {
  return languageOfPlace(countryOf(business, facts), business.province);
}
