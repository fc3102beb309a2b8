import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isRunning, killTrees, processTree, treeMemoryMb } from '../../../../src/gather/browser/process-tree.ts';
import { removeStaleTempFolders } from '../../../../src/gather/browser/temp-folders.ts';

it('ends a process with all that it started', async () => {
  const shell = spawn('sh', ['-c', 'sleep 60 & echo started; wait'], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(shell.stdout, 'data');
  const tree = await processTree(shell.pid as number);
  expect(tree).toHaveLength(2);
  await killTrees([shell.pid as number]);
  await expect.poll(async () => (await Promise.all(tree.map(isRunning))).includes(true)).toBe(false);
});

it('removes the temp folders of runs that are gone, and no others', async () => {
  const ended = spawn('true');
  await once(ended, 'exit');
  const stale = join(tmpdir(), `vetrina-browser-${ended.pid}-test`);
  await mkdir(stale, { recursive: true });
  const mine = await mkdtemp(join(tmpdir(), `vetrina-browser-${process.pid}-`));
  await removeStaleTempFolders();
  const left = (await readdir(tmpdir())).map((name) => join(tmpdir(), name));
  expect(left).toContain(mine);
  expect(left).not.toContain(stale);
  await rm(mine, { recursive: true });
});

it('adds up the memory of a process and of what it has started since the last look', async () => {
  const before = (await treeMemoryMb([process.pid])) ?? 0;
  const eater = spawn(process.execPath, ['-e', 'globalThis.kept = Buffer.alloc(120e6, 7); setInterval(() => {}, 1e3)']);
  await expect.poll(() => treeMemoryMb([process.pid]), { timeout: 15_000 }).toBeGreaterThan(before + 80);
  eater.kill();
  await once(eater, 'exit');
  await expect.poll(() => treeMemoryMb([process.pid]), { timeout: 15_000 }).toBeLessThan(before + 80);
});
