// What Crawlee does with the same pages: fetch, parse with cheerio, look for profiles, e-mails and phones. Started by bench/scale.
//   node bench/peers/crawl.mjs URLS_FILE CONCURRENCY
import { readFileSync } from 'node:fs';
import { CheerioCrawler, Configuration, log } from '@crawlee/cheerio';
import { social } from '@crawlee/utils';

const [file, concurrency] = process.argv.slice(2);
log.setLevel(log.LEVELS.OFF);
let pages = 0;
let found = 0;
const crawler = new CheerioCrawler(
  {
    minConcurrency: Number(concurrency),
    maxConcurrency: Number(concurrency),
    maxRequestRetries: 0,
    requestHandler: async ({ body, $ }) => {
      const handles = social.parseHandlesFromHtml(body.toString(), { $ });
      pages += 1;
      found += handles.emails.length + handles.facebooks.length + handles.instagrams.length;
    },
  },
  new Configuration({ persistStorage: false, purgeOnStart: false, availableMemoryRatio: 0.9, systemInfoV2: true }),
);
await crawler.run(readFileSync(file, 'utf8').trim().split('\n'));
if (pages === 0 || found === 0) throw new Error('Crawlee saw nothing');
console.error(`  Crawlee: ${pages} pages, ${found} findings`);
