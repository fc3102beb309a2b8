import { parse } from 'tldts';
import { AT_WORDS } from '../../data/words/spelled-mail.ts';
import { around } from '../../lib/around.ts';
import { rememberTexts } from '../../lib/remember-texts.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';
import { decodeReversed } from './decode-mail.ts';
import { type FoundAddress, findAddresses, mailAddress } from './mail-address.ts';
import type { MailPlace } from './mail-places.ts';
import { spelledAddresses } from './spelled-addresses.ts';

const SILENT_BLOCKS = new Set(['option', 'select', 'textarea', 'title', 'head']);
const MAY_HOLD_ADDRESS = new RegExp(
  `@|\\bat\\b|[[({<|*]\\s?(?:${AT_WORDS.join('|')})\\s?[\\])}>|*]|ät\\b|chiocc|arr?oba|klammeraffe|snabel`,
  'i',
);

const mayHoldAddress = rememberTexts((text: string) => MAY_HOLD_ADDRESS.test(text));

/** Reads the addresses of the visible text, plain or spelled for people only. */
export function mailInText(page: ParsedPage): readonly MailPlace[] {
  return page.blocks.flatMap((block) =>
    SILENT_BLOCKS.has(block.element.name) || !mayHoldAddress(block.text) ? [] : readBlock(page, block),
  );
}

function readBlock(page: ParsedPage, block: TextBlock): readonly MailPlace[] {
  const { text } = block;
  const placed = (found: readonly FoundAddress[], obfuscated?: string) =>
    found.map(
      ({ address, start, end }): MailPlace => ({
        address,
        how: 'text',
        place: {
          page,
          region: block.region,
          heading: block.heading,
          block: block.index,
          hidden: block.hidden,
          before: text.slice(0, start),
        },
        snippet: around(text, { start, end }, { before: 50, after: 30 }),
        ...(obfuscated && { obfuscated }),
        saysPec: saysPec(`${introduction(page, block)} ${text.slice(Math.max(0, start - 40), start)}`),
        contradicted: false,
      }),
    );
  const plain = findAddresses(text.replace(/(@[\w.]{1,60}-) (?=[\w-]{1,60}\.[a-z]{2,})/g, '$1')).map((found) =>
    withoutDecoy(apartFromLinks(found, block), block),
  );
  const own = parse(page.url.hostname).domain;
  return [...placed(plain), ...placed(spelledAddresses(text, own), 'at_words'), ...placed(reversed(text), 'reversed')];
}

/** "Schreiben Sie an<a>info@rossi.de</a>": the text of a link is a whole, whatever word stands right before or behind it. */
function apartFromLinks(found: FoundAddress, { text, seams }: TextBlock): FoundAddress {
  const at = text.indexOf('@', found.start);
  const edges = seams.filter(({ link }) => link).map((seam) => seam.at);
  const start = edges.findLast((edge) => edge > found.start && edge < at) ?? found.start;
  const end = edges.find((edge) => edge > at + 1 && edge < found.end) ?? found.end;
  if (start === found.start && end === found.end) return found;
  const address = mailAddress(text.slice(start, end));
  return address ? { address, start, end } : found;
}

/** `info@<span>ex.com</span>rossi.de`: of two domains in a row, the first in an element of its own, the first is for robots. */
function withoutDecoy(found: FoundAddress, { text, seams }: TextBlock): FoundAddress {
  const at = text.indexOf('@', found.start);
  if (!seams.some((seam) => seam.at === at + 1)) return found;
  const mailbox = text.slice(found.start, at);
  for (const { at: edge } of seams) {
    if (edge <= at + 1 || edge >= found.end + 1) continue;
    const decoy = mailAddress(`${mailbox}@${text.slice(at + 1, edge)}`);
    const [rest] = decoy ? findAddresses(`${mailbox}@${text.slice(edge, edge + 100)}`) : [];
    if (rest) return { address: rest.address, start: found.start, end: edge + rest.end - mailbox.length - 1 };
  }
  return found;
}

/** Only what begins like the end of a domain turned round: `ti.issor@ofni`. */
function reversed(text: string): readonly FoundAddress[] {
  return [
    ...text.matchAll(/(?<![\w.@-])(?:ti|moc|ed|rf|se|hc|ta|ku\.oc|ten|gro|ue|zib|ofni)\.[\w.-]{1,100}@[\w.+-]{1,64}(?![\w@])/g),
  ].flatMap((match) => {
    const address = decodeReversed(match[0]);
    return address ? [{ address, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function introduction(page: ParsedPage, block: TextBlock): string {
  const previous = page.blocks[block.index - 1];
  return previous && previous.text.length <= 30 && !previous.text.includes('@') ? previous.text : '';
}

/** "PEC:" or "posta certificata" with nothing but little words between it and the address. */
export function saysPec(before: string): boolean {
  // `posta@pec.rossi.it` is an address, no label
  const words = /(?:^|[^a-z@.])(?:p\.?e\.?c\.?|posta (?:elettronica )?certificata|mail certificata)(?=[^a-z]|$)(.*)$/is.exec(
    before,
  )?.[1];
  return words !== undefined && !/@|tel|fax|e-?mail\s*:/i.test(words);
}
