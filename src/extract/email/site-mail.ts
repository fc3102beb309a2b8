import { hasOthersContacts } from '../../data/others-data.ts';
import { oncePer } from '../../lib/once-per.ts';
import { elementsWith } from '../../page/page-elements.ts';
import { textOf } from '../../page/page-tree.ts';
import { foldSpace, type ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import { findAddresses } from './mail-address.ts';
import { mailInAttributes } from './mail-in-attributes.ts';
import { besideText, mailInLinks } from './mail-in-links.ts';
import { mailInScripts } from './mail-in-scripts.ts';
import { mailInText } from './mail-in-text.ts';
import type { MailPlace } from './mail-places.ts';

/** Every e-mail address of the site, wherever it stands, not yet judged. */
export const siteMail = oncePer((site: Site): readonly MailPlace[] => [
  ...site.pages.flatMap((page) => [
    ...mailInText(page),
    ...mailInLinks(page),
    ...inData(page),
    ...mailInScripts(page),
    ...mailInAttributes(page),
  ]),
  ...site.scripts.flatMap(mailInScripts),
]);

function inData(page: ParsedPage): readonly MailPlace[] {
  const jsonLd = page.jsonLd.flatMap(({ value, within, types }) =>
    hasOthersContacts([...within, ...types])
      ? []
      : [value.email].flat().flatMap((text) => (typeof text === 'string' ? placed(page, text, 'json_ld') : [])),
  );
  const microdata = [...elementsWith(page, 'itemprop'), ...elementsWith(page, 'property')]
    .filter(({ attribs }) => /^(?:schema:)?email$/i.test(attribs.itemprop ?? attribs.property ?? ''))
    .flatMap((element) => placed(page, element.attribs.content ?? textOf(element), 'microdata'));
  return [...jsonLd, ...microdata];
}

function placed(page: ParsedPage, text: string, how: 'json_ld' | 'microdata'): readonly MailPlace[] {
  return findAddresses(foldSpace(text).slice(0, 500)).map(({ address }) =>
    besideText(page, address, { how, snippet: `email: ${text}` }),
  );
}
