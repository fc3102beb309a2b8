import { businessPage } from '../business-page.ts';
import { peersOf } from '../peers.ts';
import type { Output, OutputContext, PlacedRecord } from './output.ts';
import { PAGES_FOLDER } from './page-name.ts';

/** The report of each business. */
export const PAGES: Output = {
  names: [PAGES_FOLDER],
  open: async (context, files) => {
    // of an earlier writing, until a record names it again
    const stale = new Set(await files.list(PAGES_FOLDER));
    return {
      record: async (placed) => {
        if (placed.report === '') return;
        await files.write(placed.report, await pageOf(placed, context), { flush: false });
        const name = placed.report.slice(PAGES_FOLDER.length + 1);
        stale.delete(name);
      },
      end: async () => {
        for (const name of stale) if (/\.(?:html|pdf)$/.test(name)) await files.remove(`${PAGES_FOLDER}/${name}`);
      },
    };
  },
};

async function pageOf(placed: PlacedRecord, context: OutputContext): Promise<string> {
  const { lang, langOf, checks, brand, version, scores, neighbours, nameNeighbours = false, run } = context;
  const { record, peerRank, changes = null } = placed;
  const { userAgent, ignoreRobots } = run.options;
  return businessPage(record, {
    ...{ lang: langOf?.(record) ?? lang, checks, brand, version, peerRank, changes, peers: peersOf(record, scores) },
    ...{ neighbours: neighbours?.of(record) ?? [], nameNeighbours },
    ...(typeof userAgent === 'string' && { userAgent }),
    robotsRespected: ignoreRobots !== true,
    screenshots: await placed.pictures(),
  });
}
