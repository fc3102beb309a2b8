/** Run as a process of its own, to be killed: says what it started and goes on for ever. */
import { createBrowserPool } from '../../src/gather/browser/browser-pool.ts';

const [browser = '', quiet = '', busy = ''] = process.argv.slice(2);
const pool = createBrowserPool({ browser, proxyUrl: null, children: 2 });
const render = { lighthouse: false, screenshot: false, timeoutMs: 60_000 };
await Promise.all([pool.visit(quiet, render), pool.visit(quiet, render)]);
void pool.visit(busy, render);
process.stdout.write(JSON.stringify(pool.info().pids));
