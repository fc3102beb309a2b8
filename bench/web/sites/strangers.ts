import { type BenchSite, htmlAnswer, later, script } from '../answer.ts';
import { busyWork, library } from '../site-kit.ts';

/** Hosts of others that the sites load from; nobody audits them. */
export const STRANGERS: readonly BenchSite[] = [
  {
    name: 'metriche',
    kind: 'tags of others',
    pages: () =>
      new Map([
        ['/tag.js', later(script(`${library(60, 71)}${busyWork(6)}document.cookie="_m=1";`), 40)],
        ['/pixel.js', later(script(`${library(40, 72)}new Image().src="/p.gif?"+Date.now();`), 60)],
        ['/chat.js', later(script(`${library(120, 73)}${busyWork(10)}`), 80)],
        ['/p.gif', { type: 'image/gif', body: Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64') }],
      ]),
  },
  {
    name: 'mappe',
    kind: 'maps of others',
    pages: () =>
      new Map([
        [
          '/embed',
          later(
            htmlAnswer(
              `<!doctype html><title>Mappa</title><body><div style="background:#cde;height:300px">Via Emilia</div><script>${library(90, 74)}</script>`,
            ),
            50,
          ),
        ],
      ]),
  },
];
