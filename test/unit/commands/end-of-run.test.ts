import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../../src/commands/audit.ts';
import { openerOf, openInBrowser } from '../../../src/commands/open-in-browser.ts';
import { AUDIT, type AuditOptions } from '../../../src/options/commands.ts';
import { parseFailOn } from '../../../src/options/fail-on.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { memoryStore } from '../../memory-store.ts';
import { quietContext } from '../../quiet-context.ts';

let folder: string;
const said: string[] = [];
beforeEach(async () => {
  said.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'vetrina-end-'));
  await writeFile(join(folder, 'list.csv'), 'name,website\nBar Sport,\nForno Rossi,http://127.0.0.1:9/\n');
});
afterEach(() => rm(folder, { recursive: true }));

const run = (more: Partial<AuditOptions>, signal = new AbortController().signal) =>
  audit(
    join(folder, 'list.csv'),
    { ...defaultsOf(AUDIT), discovery: false, browser: false, lighthouse: false, ...more },
    quietContext({ store: memoryStore(), signal }, said),
  );

describe('the end of a run', () => {
  it('--fail-on ends with 1 and names the businesses', async () => {
    expect(await run({ failOn: parseFailOn('refused_address') })).toBe(1);
    expect(said).toContain('--fail-on: 1 business: Forno Rossi (refused_address)');
    expect(await run({ failOn: parseFailOn('timeout') })).toBe(0);
  });

  it('names the option that would change what happened', async () => {
    await run({});
    expect(said.filter((line) => line.startsWith('Hint'))).toEqual([
      'Hint: 1 address of a private network: --allow-address HOST:PORT lets one be visited, --allow-private all.',
      'Hint: 1 business without an address in the list: leave out --no-discovery and it is looked for.',
    ]);
    said.length = 0;
    await run({ quiet: true });
    expect(said.filter((line) => line.startsWith('Hint'))).toEqual([]);
  });

  it('says what happens next when it is interrupted before the first result', async () => {
    expect(await run({}, AbortSignal.abort())).toBe(130);
    expect(said.at(-1)).toBe('Interrupted before the first result. The same command begins again; nothing else is needed.');
  });
});

describe('--open', () => {
  it('asks the system to show the file', async () => {
    const path = process.env.PATH;
    await writeFile(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" > "${folder}/shown"\n`);
    await chmod(join(folder, 'xdg-open'), 0o755);
    try {
      process.env.PATH = `${folder}${delimiter}${path}`;
      await openInBrowser('/some/index.html', { err: (line) => void said.push(line) });
      for (let i = 0; i < 50 && !(await readFile(join(folder, 'shown'), 'utf8').catch(() => '')); i++) await sleep(50);
      expect(await readFile(join(folder, 'shown'), 'utf8')).toBe('/some/index.html\n');
      process.env.PATH = '';
      await openInBrowser('/some/index.html', { err: (line) => void said.push(line) });
      expect(said).toEqual(['--open: xdg-open is not there to show it. Open /some/index.html in a browser.']);
    } finally {
      process.env.PATH = path;
    }
  });

  it('knows the other systems, and what is kept in no folder', async () => {
    expect(openerOf('darwin', '/a b.html')).toEqual(['open', '/a b.html']);
    expect(openerOf('win32', 'C:\\a.html')).toEqual(['cmd', '/c', 'start', '""', 'C:\\a.html']);
    await openInBrowser(null, { err: (line) => void said.push(line) });
    expect(said).toEqual(['--open shows files: this is not kept in a folder.']);
  });
});
