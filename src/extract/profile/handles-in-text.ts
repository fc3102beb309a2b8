import { SOCIAL_NETWORKS, type SocialNetwork } from '../../data/social-networks.ts';
import { around } from '../../lib/around.ts';
import { oncePer } from '../../lib/once-per.ts';
import { plain } from '../../lib/plain-text.ts';
import { childrenOf, type PageElement } from '../../page/page-tree.ts';
import { type ParsedPage, sightingOn, type TextBlock } from '../../page/parsed-page.ts';
import { placeInBlock } from '../../page/place-on-page.ts';
import type { ProfileSeen } from './profile-seen.ts';
import { profileOfHandle, readProfileUrl } from './profile-url.ts';

const HANDLE = /(?:^|[\s(:])@([\p{L}\p{N}_][\p{L}\p{N}_.]{1,29})(?![\p{L}\p{N}_@])/gu;
/** Between the name of the network and the handle: `Instagram: @name`, `Seguici su Instagram – @name`. */
const LABEL_BEFORE = 30;
const LONGEST_BLOCK = 2000;

const NAMED_IN_TEXT = SOCIAL_NETWORKS.filter(({ fromHandle, kind }) => fromHandle && kind === 'social');
const WORDS_OF = oncePer(({ names }: SocialNetwork) => new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'));

/** Handles printed with the name of their network beside them, and nothing less plain than that. */
export function handlesInText(page: ParsedPage): ProfileSeen[] {
  const found: ProfileSeen[] = [];
  for (const block of page.blocks) {
    if (!block.text.includes('@') || block.text.length > LONGEST_BLOCK) continue;
    for (const match of block.text.matchAll(HANDLE)) {
      const handle = (match[1] ?? '').replace(/\.+$/, '');
      if (onALink(page, block.index, `@${handle}`)) continue;
      const at = match.index + match[0].indexOf('@');
      const network = networkBeside(block, at, handle) ?? networkOfIcon(block);
      const profile = network && profileOfHandle(network, handle);
      if (!profile) continue;
      const place = placeInBlock(page, block, `@${handle}`);
      found.push({
        profile,
        place,
        words: network.name,
        icon: '',
        types: [],
        declaredBy: '',
        sighting: sightingOn(page, 'text', around(block.text, { start: at, end: at }, { before: 60, after: 100 })),
      });
    }
  }
  return found;
}

/** A handle among the words of a link is explained by where the link leads, which may be spelled otherwise. */
export function onALink({ links }: ParsedPage, index: number, handle: string): boolean {
  return links.some(
    ({ block, url, text }) =>
      Math.abs(block - index) <= 1 && url !== null && text.includes(handle) && readProfileUrl(url) !== null,
  );
}

function networkBeside(block: TextBlock, at: number, handle: string): SocialNetwork | null {
  const before = plain(block.text.slice(Math.max(0, at - LABEL_BEFORE), at));
  const after =
    /^\s{0,2}(?:su|on|auf|sur|en|in)\s(\p{L}{2,12})/u.exec(
      plain(block.text.slice(at + handle.length + 1, at + handle.length + 30)),
    )?.[1] ?? '';
  // several networks may share one line, each with its own handle: the nearest name counts
  const named = NAMED_IN_TEXT.map((network) => ({ network, end: lastNamed(network, before) })).filter(({ end }) => end >= 0);
  const nearest = named.sort((a, b) => b.end - a.end)[0];
  if (nearest && !before.slice(nearest.end).includes('@')) return nearest.network;
  return NAMED_IN_TEXT.find(({ names }) => names.includes(after)) ?? null;
}

function lastNamed(network: SocialNetwork, text: string): number {
  return [...text.matchAll(WORDS_OF(network))].reduce((_, match) => match.index + match[0].length, -1);
}

/** `<i class="fa fa-instagram"></i> @name`: the only text of the block is the handle, and one icon names one network. */
function networkOfIcon(block: TextBlock): SocialNetwork | null {
  if (!/^@[\p{L}\p{N}_.]{2,30}$/u.test(block.text)) return null;
  const marks = iconMarks(block.element);
  const named = NAMED_IN_TEXT.filter(({ names }) => names.some((name) => name.length > 3 && marks.includes(name)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Class names, sources and alternative texts of the icons within an element, lower case. */
export function iconMarks(element: PageElement): string {
  const marks: string[] = [];
  const stack: PageElement[] = [element];
  for (let node = stack.pop(), seen = 0; node && seen < 40; node = stack.pop(), seen++) {
    const { class: className = '', src = '', alt = '', href = '', 'data-icon': icon = '', 'xlink:href': use = '' } = node.attribs;
    marks.push(
      className,
      alt,
      icon,
      use,
      node.name === 'use' ? href : '',
      node.name === 'img' && !src.startsWith('data:') ? src.slice(-60) : '',
    );
    stack.push(...childrenOf(node).filter(({ name }) => name !== 'script' && name !== 'style'));
  }
  return marks.join(' ').toLowerCase();
}
