import type { CountryCode } from 'libphonenumber-js/max';
import { oncePer } from '../../lib/once-per.ts';
import { elementsWith } from '../../page/page-elements.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { siteCountries } from '../../whose/site-countries.ts';
import { isInFileName } from './file-names.ts';
import { labelBefore } from './phone-label.ts';
import { phoneLinks } from './phone-links.ts';
import type { PhoneLink, PhonePlace, UnusableLink } from './phone-places.ts';
import { phonesInData } from './phones-in-data.ts';
import { phonesInText } from './phones-in-text.ts';
import { readPhones } from './read-phones.ts';

/** Every phone number of the site, wherever it stands, not yet judged. */
export interface SitePhones {
  readonly written: readonly PhonePlace[];
  readonly links: readonly PhoneLink[];
  readonly unusable: readonly UnusableLink[];
}

export const sitePhones = oncePer((site: Site): SitePhones => {
  const countries = siteCountries(site);
  const pages = site.pages.map((page) => {
    const text = phonesInText(page, countries);
    return {
      written: [...text, ...phonesInPictures(page, countries), ...phonesInData(page, countries)],
      ...phoneLinks(page, countries, text),
    };
  });
  return {
    written: pages.flatMap(({ written }) => written),
    links: pages.flatMap(({ usable }) => usable),
    unusable: pages.flatMap(({ unusable }) => unusable),
  };
});

/** A picture of the number often says it in its alternative text. */
function phonesInPictures(page: ParsedPage, countries: readonly CountryCode[]): readonly PhonePlace[] {
  return elementsWith(page, 'alt')
    .filter(({ name, attribs }) => name === 'img' && /\d/.test(attribs.alt ?? ''))
    .flatMap((element) => {
      const alt = element.attribs.alt ?? '';
      return alt.length > 200
        ? []
        : readPhones(alt, countries)
            .filter((phone) => !isInFileName(alt, phone))
            .map((phone): PhonePlace => {
              const place = {
                page,
                region: 'main' as const,
                heading: '',
                block: -1,
                hidden: false,
                before: alt.slice(0, phone.start),
              };
              return { phone, label: labelBefore(place.before), how: 'image', place, alone: false, snippet: alt };
            });
    });
}
