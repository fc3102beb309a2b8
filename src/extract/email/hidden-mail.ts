import { HIDDEN_MAIL, MAIL_LABEL } from '../../data/words/spelled-mail.ts';
import { oncePer } from '../../lib/once-per.ts';
import { plain } from '../../lib/plain-text.ts';
import { anyOf, phrases } from '../../lib/words.ts';
import type { UnknownReason } from '../../model/fact.ts';
import { elementsWith, elementsWithAny } from '../../page/page-elements.ts';
import type { ParsedPage } from '../../page/parsed-page.ts';
import type { Site } from '../../page/site.ts';

const SAYS_HIDDEN = new RegExp(`(?<![a-z])(?:${Object.values(HIDDEN_MAIL).flat().join('|')})`);
/** Longer blocks are articles on protection from spam. */
const LONGEST_NOTICE = 300;
/** Code that puts an address together: the scheme or the sign by itself, joined with something. */
const ASSEMBLES = anyOf(
  phrases`
    ["'\`](?:mailto:?|mail["'\`]\s*\+\s*["'\`]to:|mai["'\`]\s*\+\s*["'\`]lto:)["'\`]?\s*\+
    ["'\`]mailto:\$\{
    ["'\`](?:@|\\x40|\\u0040|&#0*64;|&commat;|%40)["'\`]\s*\+
    \+\s*["'\`](?:@|\\x40|\\u0040|&#0*64;|%40)["'\`]
    fromCharCode\(\s*(?:64|0x40)\s*\)
    \.join\(\s*["'\`](?:@|\\x40|\\u0040)["'\`]\s*\)
    dataset\.(?:e?mail|user|domain|local)
  `,
  'i',
);

/** `javascript:linkTo_UnCryptMailto('…')`, `javascript:sendMail(…)`: a click asks a script for the address. */
const OPENS_MAIL = /^\s*javascript:.*mail/i;

/**
 * Why an e-mail address may be there although none was read: a script, a style or a click brings it. Null when nothing hints at one.
 */
export const hiddenMail = oncePer((site: Site): UnknownReason | null => {
  const hinting = site.pages.filter(hints);
  if (hinting.length === 0) return null;
  const shown = new Set(site.pages.filter(({ rendered }) => rendered).map(({ url }) => url.href));
  if (hinting.every(({ url }) => shown.has(url.href))) return 'doubtful';
  return site.evidence.browser ? 'browser_failed' : 'needs_browser';
});

function hints(page: ParsedPage): boolean {
  const says = protectedByNetwork(page) ? page.blocks.map(withoutStandIn) : page.blocks;
  return (
    says.some(saysHidden) ||
    endsInEmptyPlace(page) ||
    page.scripts.some(({ code, active }) => active && ASSEMBLES.test(code)) ||
    handlesMail(page)
  );
}

function saysHidden({ text, hidden }: ParsedPage['blocks'][number]): boolean {
  return !hidden && text.length < LONGEST_NOTICE && SAYS_HIDDEN.test(plain(text));
}

/** A content network leaves its stand-in beside the code: where that could be read, nothing more is hidden, least of all what is no address. */
function protectedByNetwork(page: ParsedPage): boolean {
  const codes = [
    ...elementsWith(page, 'data-cfemail').map(({ attribs }) => attribs['data-cfemail'] ?? ''),
    ...page.links.flatMap(({ href }) => /\/cdn-cgi\/l\/email-protection#(.+)/.exec(href)?.[1] ?? []),
  ];
  return codes.length > 0 && codes.every((code) => /^(?:[0-9a-f]{2}){2,200}$/i.test(code));
}

function withoutStandIn<B extends { readonly text: string }>(block: B): B {
  return block.text.includes('protected]') ? { ...block, text: block.text.replace(/\[email\sprotected\]/g, '') } : block;
}

/** "E-mail:" and behind it an empty element: something is to fill it. */
function endsInEmptyPlace({ blocks, rendered, scripts }: ParsedPage): boolean {
  if (rendered || !scripts.some(({ active }) => active)) return false;
  return blocks.some(
    ({ text, icons }) => icons.some(({ at }) => at >= text.length) && text.length < 80 && MAIL_LABEL.test(plain(text)),
  );
}

const handlesMail = (page: ParsedPage) =>
  page.links.some(({ href }) => OPENS_MAIL.test(href.slice(0, 200))) ||
  elementsWithAny(page, (name) => name === 'onclick' || name === 'onmouseover' || name === 'onfocus').some(({ attribs }) =>
    [attribs.onclick, attribs.onmouseover, attribs.onfocus].some((code) => code && ASSEMBLES.test(code.slice(0, 2000))),
  );
