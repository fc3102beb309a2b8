import { CONTACTS_PICTURE, PICTURE_WORDS } from '../../data/words/pictures.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import { closest, type PageElement } from '../../page/page-tree.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';

/** Smaller than this a picture is an icon beside the text that it stands for. Pixels. */
const ICON = 64;
const PICTURES_READ = 500;

/** A picture that says by its name or description that it shows this; pictures are not read. */
export function isShownInPicture({ pages }: Site, what: keyof typeof PICTURE_WORDS): boolean {
  return pages.some((page) => picturesOf(page).some((text) => PICTURE_WORDS[what].test(text) || CONTACTS_PICTURE.test(text)));
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
