import { elementsNamed } from '../../page/page-elements.ts';
import { closest, type PageElement } from '../../page/page-tree.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';

const WORDS = {
  phone: /(?:^|[^a-z])(?:tel(?:efono|ephone|efon)?|phone|cell(?:ulare)?|chiam[ai]|call|anruf|appele|llam[ae]|numero)/i,
  mail: /(?:^|[^a-z])(?:e-?mail|chiocciola|posta|scriv(?:ici|i|eteci)|write|schreib)/i,
};
/** A picture of all contacts: a business card, a banner. */
const CONTACTS =
  /(?:^|[^a-z])(?:contatt[io]|contacts?|kontakt|contacto|recapit[io]|biglietto[-_ ]?da[-_ ]?visita|biglietto|business[-_ ]?card|visitenkarte)/i;
/** Smaller than this a picture is an icon beside the text that it stands for. Pixels. */
const ICON = 64;
const PICTURES_READ = 500;

/** A picture that says by its name or description that it shows this; pictures are not read. */
export function isShownInPicture({ pages }: Site, what: keyof typeof WORDS): boolean {
  return pages.some((page) => picturesOf(page).some((text) => WORDS[what].test(text) || CONTACTS.test(text)));
}

function picturesOf(page: ParsedPage): readonly string[] {
  return elementsNamed(page, 'img')
    .filter(({ attribs }) => attribs.src !== undefined)
    .slice(0, PICTURES_READ)
    .filter(({ attribs }) => !isIcon(attribs))
    .filter((picture) => !isLinked(picture))
    .map(({ attribs }) => `${fileName(attribs.src ?? '')} ${attribs.alt ?? ''} ${attribs.title ?? ''}`.slice(0, 300));
}

const LINK = new Set(['a']);

function isLinked(picture: PageElement): boolean {
  const link = closest(picture, LINK);
  return link?.attribs.href !== undefined;
}

function isIcon({ src = '', width = '', height = '', class: classes = '' }: Readonly<Record<string, string>>): boolean {
  const small = [width, height].some((size) => Number.parseInt(size, 10) <= ICON);
  return small || /\.svg(?:$|\?)|^data:image\/svg/i.test(src) || /icon/i.test(`${classes} ${fileName(src)}`);
}

function fileName(address: string): string {
  return address.startsWith('data:') ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}
