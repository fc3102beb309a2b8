import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliEnd, type CliOptions, makeWorkFolder, readAuditCsv, runCli } from './run-cli.ts';

let work: ReturnType<typeof makeWorkFolder>;
beforeEach(() => {
  work = makeWorkFolder();
});
afterEach(() => work.remove());

const isRoot = process.getuid?.() === 0;
const AUDIT = ['--no-browser', '--no-discovery', '--quiet'];

function file(content: string | Buffer, name = 'list.csv'): string {
  const path = join(work.path, name);
  writeFileSync(path, content);
  return path;
}

function audit(path: string, more: readonly string[] = [], options: CliOptions = {}): Promise<CliEnd> {
  return runCli(['audit', path, '--out', join(work.path, 'out'), ...AUDIT, ...more], { ...options, weigh: true });
}

/** One clear line, exit 2, no stack, nothing half-written. */
function expectRefusal(end: CliEnd, saying: RegExp): void {
  expect(end.stderr).toMatch(saying);
  expect(end.stderr.trim().split('\n')).toHaveLength(1);
  expect(end.stderr).not.toMatch(/\n\s+at |bug of ours/);
  expect({ code: end.code, stdout: end.stdout }).toEqual({ code: 2, stdout: '' });
  expect(leftovers(join(work.path, 'out'))).toEqual([]);
}

function leftovers(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => /tmp|lock/.test(name)) : [];
}

describe('files that are no table of businesses', () => {
  test.each([
    ['empty', '', /is empty/],
    ['nothing but blank lines', '\n\n  \n', /holds no records/],
    ['a byte order mark alone', '\ufeff', /holds no records|is empty/],
    ['columns that nobody understands', 'foo;bar\n1;2\n', /No column of .*foo, bar/],
    ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'), /list\.csv/],
    ['one line of 64 MB', Buffer.alloc(64 * 1024 * 1024, 'a'), /over 1 MB|No column/],
  ])('%s', async (_, content, saying) => {
    const end = await audit(file(content));
    expectRefusal(end, saying);
    expect(end.peakMb).toBeLessThan(400);
    expect(end.stderr.length).toBeLessThan(1_500);
  });

  test('a header with a line of 64 MB below', async () => {
    expectRefusal(await audit(file(`name,website\n${'a'.repeat(64 * 1024 * 1024)}\n`)), /over 1 MB/);
  });

  test('a folder', async () => {
    mkdirSync(join(work.path, 'list.csv'));
    expectRefusal(await audit(join(work.path, 'list.csv')), /is a folder/);
  });

  test('nothing at all', async () => {
    expectRefusal(await audit(join(work.path, 'missing.csv')), /There is no file/);
  });
});

describe('tables as people have them: every record has its row', () => {
  test('a header and nothing else', async () => {
    const end = await audit(file('name,website\n'));
    expect({ code: end.code, stderr: end.stderr }).toEqual({ code: 0, stderr: '' });
    expect(readAuditCsv(join(work.path, 'out'))).toEqual([]);
  });

  test('ragged rows, columns of one name, NUL bytes, rows with nothing', async () => {
    const text = 'name,website,name,note\nA\nB,,due,tre,quattro,cinque\n,,,\nC\0C,non\0 un indirizzo,,\n\0\n"=1+1",,@x,-1\n';
    expect((await audit(file(text))).code).toBe(0);
    const rows = readAuditCsv(join(work.path, 'out'));
    expect(rows.map(({ row, name }) => [row, name])).toEqual([
      ['1', 'A'],
      ['2', 'B'],
      ['3', ''],
      ['4', 'CC'],
      // a line of a NUL alone is a blank line
      ['5', "'=1+1"],
    ]);
    expect(rows[1]).toMatchObject({ 'in:name (2)': 'due', 'in:note': 'tre', 'in:extra 1': 'quattro', 'in:extra 2': 'cinque' });
    expect(rows[4]).toMatchObject({ 'in:name (2)': "'@x", 'in:note': "'-1" });
  });
});

describe('large tables', () => {
  /** Rows without a website or with a text that is none: nothing is looked up for them. */
  function largeTable(rows: number): string {
    const path = join(work.path, `rows-${rows}.csv`);
    const descriptor = openSync(path, 'w');
    writeSync(descriptor, 'Denominazione;Comune;Sito web;Note\n');
    for (let from = 0; from < rows; from += 10_000) {
      const lines = Array.from(
        { length: Math.min(10_000, rows - from) },
        (_, n) => `Ditta ${from + n};Modena;${n % 2 ? 'chiedere a Mario' : ''};${'nota '.repeat(20)}\n`,
      );
      writeSync(descriptor, lines.join(''));
    }
    closeSync(descriptor);
    return path;
  }

  test('a quote that is never closed takes no row with it, nor much memory', async () => {
    const rest = 'Bianchi,https://b.example.it\n'.repeat(300_000);
    const end = await runCli(['audit', file(`name,website\n"Rossi,https://example.it\n${rest}`), '--dry-run', '--json'], {
      weigh: true,
    });
    expect({ code: end.code, stderr: end.stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(end.stdout)).toMatchObject({ repairedLines: [2], counts: { records: 300_001 } });
    expect(end.peakMb).toBeLessThan(400);
  });

  test('memory does not grow with the file', async () => {
    const [small, large] = [
      await runCli(['audit', largeTable(2_000), '--dry-run'], { weigh: true }),
      await runCli(['audit', largeTable(300_000), '--dry-run'], { weigh: true }),
    ];
    expect([small.code, large.code]).toEqual([0, 0]);
    expect(large.stdout).toMatch(/300[.,\s]?000/);
    expect(large.peakMb).toBeLessThan(small.peakMb + 120);
  });

  test('100,000 rows are audited with as much memory as a few thousand, give or take the overview', async () => {
    const end = await audit(largeTable(100_000), ['--limit', '4000']);
    expect(end.code).toBe(0);
    const rows = readAuditCsv(join(work.path, 'out'));
    expect(rows).toHaveLength(4_000);
    expect(new Set(rows.map(({ outcome }) => outcome))).toEqual(new Set(['no_website', 'invalid_url']));
    expect(end.peakMb).toBeLessThan(500);
  });
});

describe('places that cannot be read or written', () => {
  const LIST = 'name,website\nA,\n';

  /** Root may read and write everything, so the command runs as nobody. */
  const asNobody = isRoot ? { through: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] } : {};

  test('a file that may not be read', async () => {
    chmodSync(work.path, 0o755);
    chmodSync(work.temp, 0o777);
    const path = file(LIST);
    chmodSync(path, 0o000);
    const end = await runCli(['audit', path, '--out', join(work.temp, 'out'), ...AUDIT], asNobody);
    expectRefusal(end, /cannot be read: EACCES/);
  });

  test('a folder that may not be written', async () => {
    chmodSync(work.path, 0o755);
    const end = await runCli(['audit', file(LIST), '--out', join(work.path, 'locked', 'out'), ...AUDIT], asNobody);
    expectRefusal(end, /cannot be written \(EACCES\).*--out/);
    expect(existsSync(join(work.path, 'locked'))).toBe(false);
  });

  test('an --out that is a file', async () => {
    file('x', 'out');
    const end = await audit(file(LIST));
    expect(end.stderr).toMatch(/^vetrina: .*cannot be written \((EEXIST|ENOTDIR)\).*\n$/);
    expect(end.code).toBe(2);
  });

  test('files may not grow: the limit is told as such, and nothing is half-written', async () => {
    const rows = Array.from({ length: 200 }, (_, n) => `Ditta ${n},`).join('\n');
    const end = await audit(file(`name,website\n${rows}\n`), [], { through: ['prlimit', '--fsize=200000'] });
    expectRefusal(end, /EFBIG/);
    expect(readdirSync(join(work.path, 'out')).filter((name) => /\.(csv|html)$/.test(name))).toEqual([]);
    const again = await audit(join(work.path, 'list.csv'));
    expect(again.code).toBe(0);
    expect(readAuditCsv(join(work.path, 'out'))).toHaveLength(200);
  });

  test.runIf(isRoot && canMount())('a full disk: one line, nothing half-written, and the same command goes on', async () => {
    const disk = join(work.path, 'disk');
    mkdirSync(disk);
    mount(disk, '600k');
    try {
      const rows = Array.from({ length: 200 }, (_, n) => `Ditta ${n},`).join('\n');
      const list = file(`name,website\n${rows}\n`);
      const args = ['audit', list, '--out', join(disk, 'out'), ...AUDIT];
      const end = await runCli(args);
      expectRefusal(end, /disk is full/i);
      expect(readdirSync(join(disk, 'out')).filter((name) => /\.csv$|tmp|lock/.test(name))).toEqual([]);
      execFileSync('mount', ['-o', 'remount,size=60m', disk]);
      expect((await runCli(args)).code).toBe(0);
      expect(readAuditCsv(join(disk, 'out'))).toHaveLength(200);
    } finally {
      execFileSync('umount', [disk]);
    }
  });

  function canMount(): boolean {
    const probe = makeWorkFolder();
    try {
      mount(probe.temp, '100k');
      execFileSync('umount', [probe.temp]);
      return true;
    } catch {
      return false;
    } finally {
      probe.remove();
    }
  }

  function mount(path: string, size: string): void {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path], { stdio: 'ignore' });
  }
});
