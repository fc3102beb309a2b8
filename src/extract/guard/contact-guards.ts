import { FILE_ENDINGS } from '../../data/file-endings.ts';
import { DAY_NAMED, DIALLED } from '../../data/words/guard-words.ts';
import { HOURS_HEADING } from '../../data/words/opening.ts';
import { fold } from '../../lib/fold.ts';
import { plain } from '../../lib/plain-text.ts';
import { itemsOf } from '../../model/fact.ts';
import { SERVED_HEADING } from '../address/address-sayings.ts';
import { calledAnAddress } from '../address/labelled-address.ts';
import { type Guard, inBlocks, inScripts, isOwn } from './looking.ts';

/** `41121 Modena (MO)`, `10115 Berlin`, `75011 Paris`: a postal code and the name of a town. */
const POSTAL_LINE = /(?:^|[\s,–-])(?:[A-Z]{1,2}[- ])?\d{5}\s+\p{Lu}[\p{L}'’. -]{2,30}(?:\([A-Z]{2}\)|$|,|\n)/u;
const POSTAL_CODE_IN_MAP = /(?:[+\s,]|%20|%2C)(?:[A-Z]-)?\d{5}(?:[+\s,]|%20|%2C|$)/i;
/** `San Martín 456, Mendoza`: as addresses are written where no word says street. */
const NUMBERED_LINE = /^(?:\p{Lu}[\p{L}.'’]{1,20} ){1,4}\d{1,5}[a-z]?(?:,| [-–]) ?\p{Lu}[\p{L} ]{2,30}(?:,|$|\n)/u;
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm|uhr|h)\b/i;
/** Not `logo@2x.png` and `root@web01.local`: names of pictures and machines. */
const MAILBOX = new RegExp(
  `(?:^|[\\s:(<])[\\w.+-]{2,40}@(?!\\S*\\.(?:${FILE_ENDINGS}|local|localdomain|lan|internal)(?![\\w.-]))[\\w-]{2,40}\\.[a-z]{2,12}\\b`,
  'i',
);

/** Code that makes a link to dial or to write; trackers only look for them. */
const WRITES_TEL = /<a\b[^<>]{0,80}href=\\?["']?tel:|\bhref\s*=\s*["'`]tel:/i;
const WRITES_MAIL = /<a\b[^<>]{0,80}href=\\?["']?mailto:|\bhref\s*=\s*["'`]mailto:/i;

/** Where it is, how one reaches it, when it is open. */
export const CONTACT_GUARDS: readonly Guard[] = [
  {
    id: 'map names a postal code',
    fact: 'address',
    against: (_, { map }) =>
      itemsOf(map).find(({ value, seen }) => POSTAL_CODE_IN_MAP.test(`${value.url} ${seen[0]?.snippet ?? ''}`))?.seen[0] ?? null,
  },
  {
    id: 'a line with postal code and town',
    fact: 'address',
    against: (site) =>
      inBlocks(
        site,
        (block, page) =>
          POSTAL_LINE.test(block.text) &&
          !/[©$€£]/.test(block.text) &&
          !SERVED_HEADING.test(plain(block.heading)) &&
          isOwn(block, page),
      ),
  },
  {
    id: 'something called an address',
    fact: 'address',
    against: (site) => inBlocks(site, (block, page) => calledAnAddress(page, block) && isOwn(block, page)),
  },
  {
    id: 'a name with a number and a town',
    fact: 'address',
    against: (site) =>
      inBlocks(
        site,
        (block, page) =>
          (block.region === 'footer' || page.role === 'contact') && NUMBERED_LINE.test(block.text) && isOwn(block, page),
      ),
  },
  {
    id: 'a script that writes a telephone link',
    fact: 'phones',
    against: (site) => inScripts(site, WRITES_TEL),
  },
  {
    id: 'a labelled telephone number',
    fact: 'phones',
    against: (site) => inBlocks(site, (block, page) => DIALLED.test(plain(block.text)) && isOwn(block, page)),
  },
  {
    id: 'a script that writes a mail link',
    fact: 'emails',
    against: (site) => inScripts(site, WRITES_MAIL),
  },
  {
    id: 'a mailbox in the text',
    fact: 'emails',
    against: (site) => inBlocks(site, (block, page) => MAILBOX.test(block.text) && isOwn(block, page)),
  },
  {
    id: 'days with times of the clock',
    fact: 'openingHours',
    against: (site) =>
      inBlocks(site, ({ text, heading }) => CLOCK.test(text) && DAY_NAMED.test(fold(text)) && HOURS_HEADING.test(fold(heading))),
  },
];
