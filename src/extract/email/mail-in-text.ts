import { around } from '../../lib/around.ts';
import type { ParsedPage, TextBlock } from '../../page/parsed-page.ts';
import { decodeReversed } from './decode-mail.ts';
import { type FoundAddress, findAddresses } from './mail-address.ts';
import type { MailPlace } from './mail-places.ts';
import { spelledAddresses } from './spelled-addresses.ts';

const SILENT_BLOCKS = new Set(['option', 'select', 'textarea', 'title', 'head']);
const MAY_HOLD_ADDRESS = /@|\bat\b|ät\b|chiocc|arroba|arobas|klammeraffe/i;

/** Reads the addresses of the visible text, plain or spelled for people only. */
export function mailInText(page: ParsedPage): readonly MailPlace[] {
  return page.blocks.flatMap((block) =>
    SILENT_BLOCKS.has(block.element.name) || !MAY_HOLD_ADDRESS.test(block.text) ? [] : readBlock(page, block),
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
  const plain = findAddresses(text.replace(/(@[\w.]{1,60}-) (?=[\w-]{1,60}\.[a-z]{2,})/g, '$1'));
  return [...placed(plain), ...placed(spelledAddresses(text), 'at_words'), ...placed(reversed(text), 'reversed')];
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
  const words = /(?:^|[^a-z])(?:p\.?e\.?c\.?|posta (?:elettronica )?certificata|mail certificata)(?=[^a-z]|$)(.*)$/is.exec(
    before,
  )?.[1];
  return words !== undefined && !/@|tel|fax|e-?mail\s*:/i.test(words);
}
