import type { PageLink, PageScript, TextBlock } from './parsed-page.ts';

export interface PageContent {
  readonly blocks: readonly TextBlock[];
  readonly links: readonly PageLink[];
  readonly scripts: readonly PageScript[];
}

/** What extractors read of one page at most: some of them compare everything with everything. */
const MOST = { text: 300_000, blockText: 20_000, blocks: 12_000, links: 6_000, scripts: 1_000, code: 2_000_000 };
/** Of what is too much the head and the foot are kept, for contacts and legal notices stand there. */
const HEAD_SHARE = 0.7;

/** Thins out a page that holds more than anybody reads. `whole` is false when something was left out. */
export function boundContent(content: PageContent): PageContent & { readonly whole: boolean } {
  if (isWithinBounds(content)) return { ...content, whole: true };
  const { blocks, links, scripts } = content;
  const bounded = boundBlocks(blocks);
  const keptLinks = headAndFoot(links, MOST.links);
  const places = new Map(bounded.map(({ index }, place) => [index, place]));
  const keptScripts = boundScripts(scripts);
  return {
    blocks: bounded.map((block, index) => ({ ...block, index })),
    links: keptLinks.map((link) => ({ ...link, block: link.block < 0 ? -1 : (places.get(link.block) ?? bounded.length - 1) })),
    scripts: keptScripts,
    whole:
      bounded.length === blocks.length &&
      bounded.every(({ text }, place) => text.length === blocks[place]?.text.length) &&
      keptLinks.length === links.length &&
      keptScripts.length === scripts.length,
  };
}

function isWithinBounds({ blocks, links, scripts }: PageContent): boolean {
  if (blocks.length > MOST.blocks || links.length > MOST.links || scripts.length > MOST.scripts) return false;
  const text = blocks.reduce((sum, block) => sum + block.text.length, 0);
  const code = scripts.reduce((sum, script) => sum + script.code.length, 0);
  return text <= MOST.text && code <= MOST.code && blocks.every((block) => block.text.length <= MOST.blockText);
}

function boundBlocks(blocks: readonly TextBlock[]): readonly TextBlock[] {
  const short = headAndFoot(blocks, MOST.blocks).map(shortened);
  if (short.reduce((sum, { text }) => sum + text.length, 0) <= MOST.text) return short;
  const head = within(short, MOST.text * HEAD_SHARE);
  const foot = within(short.slice(head.length).reverse(), MOST.text * (1 - HEAD_SHARE)).reverse();
  return [...head, ...foot];
}

/** The first blocks that have so much text together. */
function within(blocks: readonly TextBlock[], most: number): TextBlock[] {
  let sum = 0;
  return blocks.slice(
    0,
    blocks.findIndex(({ text }) => {
      sum += text.length;
      return sum > most;
    }),
  );
}

/** Offsets into a text that was cut say nothing more. */
function shortened(block: TextBlock): TextBlock {
  return block.text.length <= MOST.blockText ? block : { ...block, text: shorten(block.text), seams: [], icons: [] };
}

function shorten(text: string): string {
  const head = Math.round(MOST.blockText * HEAD_SHARE);
  return `${text.slice(0, head)}\n${text.slice(head - MOST.blockText)}`.toWellFormed();
}

function boundScripts(scripts: readonly PageScript[]): readonly PageScript[] {
  let code = 0;
  return headAndFoot(scripts, MOST.scripts).filter((script) => {
    code += script.code.length;
    return code <= MOST.code;
  });
}

function headAndFoot<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items;
  const head = Math.round(most * HEAD_SHARE);
  return [...items.slice(0, head), ...items.slice(head - most)];
}
