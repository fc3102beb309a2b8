import { SHOWS_SOMETHING_ELSE } from '../../data/frame-hosts.ts';
import { BOOKING_ADDRESS, BOOKING_WORDS, NOT_BOOKING_WORDS } from '../../data/words/booking.ts';
import { anyPhrase } from '../../lib/any-phrase.ts';
import { fold } from '../../lib/fold.ts';
import { isSameSite } from '../../lib/same-site.ts';
import { inAnyLanguage } from '../../lib/words.ts';
import { elementsNamed } from '../../page/page-elements.ts';
import type { PageElement } from '../../page/page-tree.ts';
import { type ParsedPage, resolve } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';

const ABOUT = inAnyLanguage(BOOKING_WORDS.about);
const NOT = anyPhrase(NOT_BOOKING_WORDS);
const FRAMES_READ = 50;
/** Longer text over a frame is a story. */
const LINE = 160;

/** Addresses of frames that say they are for booking and belong to no vendor that we know. */
export function bookingFrames(site: Site): readonly string[] {
  return site.pages.flatMap((page) =>
    elementsNamed(page, 'iframe', 'embed', 'object')
      .slice(0, FRAMES_READ)
      .flatMap((frame) => frameForBooking(page, frame)),
  );
}

function frameForBooking(page: ParsedPage, frame: PageElement): readonly string[] {
  const { src = '', data = '', title = '', id = '', name = '', class: classes = '' } = frame.attribs;
  const url = resolve(frame.attribs['data-src'] ?? (src || data), page.url);
  if (!url || !/^https?:$/.test(url.protocol) || isSameSite(url, page.url) || SHOWS_SOMETHING_ELSE.test(url.hostname)) return [];
  if (addressBooks(url)) return [url.href.slice(0, 200)];
  const said = [title, `${id} ${name} ${classes}`, `${url.hostname} ${url.pathname}`, headingOver(page, frame)];
  return said.some((text) => speaksOfBooking(text)) ? [url.href.slice(0, 200)] : [];
}

/** `booking.example.com`, `example.com/book.php`. */
function addressBooks({ hostname, pathname }: URL): boolean {
  const parts = pathname
    .split('/')
    .slice(1)
    .map((part) => part.replace(/\.\w{2,5}$/, ''));
  return [...hostname.split('.').slice(0, -1), ...parts].some((part) => BOOKING_ADDRESS.test(part));
}

function speaksOfBooking(text: string): boolean {
  const words = fold(text.slice(0, 300).replace(/([a-z])([A-Z])/g, '$1 $2'));
  return ABOUT.test(words) && !NOT.test(words);
}

/** The line just before a frame, with the heading that it stands under. */
function headingOver({ blocks }: ParsedPage, frame: PageElement): string {
  const before = blocks
    .filter(({ element, region }) => element.at < frame.at && element.end <= frame.at && region === 'main')
    .at(-1);
  if (!before || before.text.length > LINE) return before?.heading ?? '';
  return /^h[1-6]$/.test(before.element.name) ? before.text : `${before.text} ${before.heading}`;
}
