import { setTimeout } from 'node:timers/promises';
import type { Behaviour } from '../../test/hostile/behaviour.ts';
import { page, sendHtml, writeForever } from '../../test/hostile/pages.ts';

const shows =
  (html: string): Behaviour['answer'] =>
  ({ response, path }) =>
    sendHtml(response, path === '/' ? html : page());
const script = (code: string) => page({ head: `<script>${code}</script>` });

/** What BROWSER.md §6 tried and the hostile web does not have: most of it only hurts who measures. */
export const MORE_BEHAVIOURS: readonly Behaviour[] = [
  {
    name: 'sixty-thousand-rows',
    outcome: 'ok',
    answer: shows(
      page({ body: `<table>${Array.from({ length: 60_000 }, (_, n) => `<tr><td>riga ${n}<td>valore`).join('')}</table>` }),
    ),
  },
  {
    name: 'long-poll',
    outcome: 'ok',
    answer: ({ response, path }) => {
      if (!path.startsWith('/aspetta'))
        return sendHtml(response, script('(async () => { for (;;) await fetch("/aspetta?" + Date.now()); })();'));
      void setTimeout(10_000).then(() => response.end('niente'));
    },
  },
  {
    name: 'drips-after-the-page',
    outcome: 'ok',
    answer: ({ response, path }) => {
      if (path !== '/') return sendHtml(response, page());
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(page());
      writeForever(response, '<!-- ancora -->', 300);
    },
  },
  {
    name: 'refreshes-for-ever',
    outcome: 'ok',
    answer: shows(page({ head: '<meta http-equiv="refresh" content="1;url=/?ancora">' })),
  },
  {
    name: 'moves-on-for-ever',
    outcome: 'ok',
    answer: ({ response }) => sendHtml(response, script('setTimeout(() => { location.href = "/" + Math.random(); }, 150);')),
  },
  {
    name: 'very-tall',
    outcome: 'ok',
    answer: shows(page({ body: '<div style="height:200000px;background:linear-gradient(red,blue)"></div>' })),
  },
  {
    name: 'thousand-requests',
    outcome: 'ok',
    answer: ({ response, path }) => {
      if (!path.startsWith('/i'))
        return sendHtml(response, page({ body: Array.from({ length: 1_000 }, (_, n) => `<img src="/i${n}" alt="">`).join('') }));
      response.writeHead(404).end();
    },
  },
  {
    name: 'frames-within-frames',
    outcome: 'ok',
    answer: ({ response, path }) =>
      sendHtml(response, page({ body: `<iframe src="/f${path.length > 40 ? '' : path.slice(1)}x"></iframe>`.repeat(2) })),
  },
];
