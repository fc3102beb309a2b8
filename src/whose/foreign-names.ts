import type { ParsedPage } from '../page/parsed-page.ts';
import type { Site } from '../page/site.ts';
import { isKnownAs, nameShare, nameTokens } from './business-name.ts';

/**
 * Names of firms in the structured data that nothing which visitors see bears out: of the home page, and of inner pages where the firm is
 * said to live at the address of this very site.
 */
export function foreignNames(site: Site): readonly { readonly page: ParsedPage; readonly name: string }[] {
  const inner = site.pages.filter((page) => !site.home.includes(page) && page.role !== 'post');
  const found = [
    ...site.home.flatMap((page) =>
      othersNamed(
        site,
        page,
        firmsNamed(page, () => true),
      ),
    ),
    ...inner.flatMap((page) =>
      othersNamed(
        site,
        page,
        firmsNamed(page, (url) => isHomeOf(page, url)),
      ),
    ),
  ];
  return found.filter(({ page, name }) => site.home.includes(page) || !isRead(site, name));
}

function firmsNamed({ jsonLd }: ParsedPage, isMeant: (url: unknown) => boolean): readonly string[] {
  return jsonLd.flatMap(({ types, value: { name, url }, within }) =>
    typeof name === 'string' &&
    within.length === 0 &&
    types.some((type) => FIRM.test(type)) &&
    nameTokens(name).length > 0 &&
    isMeant(url)
      ? [name]
      : [],
  );
}

/** Beside the business itself others may be named: those it belongs to, its makers. */
function othersNamed(site: Site, page: ParsedPage, names: readonly string[]) {
  return names.some((name) => isKnownAs(site, name)) ? [] : names.map((name) => ({ page, name }));
}

function isHomeOf({ url: page }: ParsedPage, url: unknown): boolean {
  if (typeof url !== 'string' || !URL.canParse(url, page.href)) return false;
  const { host, pathname } = new URL(url, page);
  return host === page.host && pathname === '/';
}

/** Visitors read it in a text of the site. */
function isRead(site: Site, name: string): boolean {
  return site.pages.some(({ blocks }) =>
    blocks.some(({ text, hidden }) => !hidden && text.length < 2_000 && nameShare(name, text) >= 0.6),
  );
}
/** Types that only a firm has. */
const FIRM =
  /^(?:Organization|Corporation|LocalBusiness|\w*Business|Store|\w*Store|Restaurant|Hotel|LodgingBusiness|Dentist|ProfessionalService|LegalService)$/;
