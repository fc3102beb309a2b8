import { fold } from '../../lib/fold.ts';
import type { CtaKind } from '../../model/facts.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';
import type { CtaItem } from './cta-item.ts';
import { readWords } from './cta-kinds.ts';

const TALKING: ReadonlySet<CtaKind> = new Set(['contact', 'call']);
/** A longer heading is a sentence about something else. Letters. */
const HEADING_LETTERS = 60;
/** How to get in touch stands right beneath. Blocks. */
const BENEATH = 2;
const CONTACT = /@[\w-]+\.\w{2}|\d[\d\s()./-]{6,}\d/;

/** "Get in touch" over a text with a number or a mailbox: nothing to press, and an invitation all the same. */
export function invitationsInText(site: Site): readonly (CtaItem & { readonly strength: 'leads' })[] {
  return site.pages.flatMap((page) =>
    page.blocks.filter((block) => isOverContact(page, block)).flatMap((block) => itemsOf(page, block)),
  );
}

/** A heading of its own over a number or a mailbox. */
export function isOverContact({ blocks, role }: ParsedPage, { element, hidden, text, index }: TextBlock): boolean {
  if (hidden || role === 'post' || !/^h[2-6]$/.test(element.name) || text.length > HEADING_LETTERS) return false;
  return blocks
    .slice(index + 1, index + 1 + BENEATH)
    .some((block) => !block.hidden && block.heading === text && CONTACT.test(block.text));
}

function itemsOf(page: ParsedPage, { text, region }: TextBlock): readonly (CtaItem & { readonly strength: 'leads' })[] {
  const place = region === 'footer' ? 'footer' : 'main';
  return readWords(text, fold(text))
    .filter(({ kind, strength }) => strength === 'invites' && TALKING.has(kind))
    .map(({ kind }) => ({
      value: { kind, label: text.slice(0, 80), target: '', element: 'link', place },
      confidence: 0.8,
      seen: [sightingOn(page, 'text', text)],
      because: ['text'],
      strength: 'leads',
    }));
}
