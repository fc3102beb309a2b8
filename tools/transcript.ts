// node tools/transcript.ts: writes docs/transcript.md, and the end of the batch into README.md: what a real run says on the terminal: the real command line over the fixture web of this machine.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FixtureWeb, fixtureArguments, serveFixtureWeb } from '../fixtures/web.ts';
import { between } from './docs.ts';

const root = join(import.meta.dirname, '..');
const FILE = join(root, 'docs/transcript.md');
const README = join(root, 'README.md');

/** As a person types them; `web` where the fixture web has to be made known. */
const COMMANDS: readonly { readonly typed: string; readonly words: readonly string[]; readonly web: boolean }[] = [
  {
    typed: 'vetrina audit businesses.csv --out reports/modena --limit 6 --lang en',
    words: ['audit', 'fixtures/businesses.csv', '--out', 'OUT/reports/modena', '--limit', '6', '--lang', 'en', '--no-lighthouse'],
    web: true,
  },
  {
    typed: 'vetrina explain reports/modena 1 phones',
    words: ['explain', 'OUT/reports/modena', '1', 'phones', '--lang', 'en'],
    web: false,
  },
  {
    typed: 'vetrina check bottega-filo-di-lana.localhost --name "Filo di Lana" --lang en',
    words: ['check', 'http://bottega-filo-di-lana.localhost/', '--name', 'Filo di Lana', '--lang', 'en', '--no-lighthouse'],
    web: true,
  },
  { typed: 'vetrina survey reports/modena --lang en', words: ['survey', 'OUT/reports/modena', '--lang', 'en'], web: false },
];

function run(words: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const env = { ...process.env, NO_COLOR: '1', COLUMNS: '100' };
    execFile(process.execPath, [join(root, 'src/main.ts'), ...words], { cwd: root, env, maxBuffer: 1e7 }, (_, out, err) =>
      resolve(`${err}${out}`),
    );
  });
}

/** Without what differs from one day and machine to the next. */
function settled(text: string, out: string, { port }: FixtureWeb): string {
  return text
    .replaceAll(`${out}/`, '')
    .replaceAll(`:${port}`, '')
    .replaceAll('fixtures/businesses.csv', 'businesses.csv')
    .replace(/\b\d+(?:\.\d+)? (?:s|ms|seconds?)\b/g, '… s')
    .trimEnd();
}

const out = mkdtempSync(join(tmpdir(), 'vetrina-transcript-'));
const web = await serveFixtureWeb();
try {
  const parts: string[] = [];
  for (const { typed, words, web: isServed } of COMMANDS) {
    const given = words.map((word) => word.replace('OUT', out));
    parts.push(`$ ${typed}\n${settled(await run(isServed ? [...given, ...fixtureArguments(web)] : given), out, web)}`);
  }
  writeFileSync(
    FILE,
    `# What a run says\n\nMade by \`node tools/transcript.ts\`: the real command line over the invented businesses of \`fixtures/\`, without Lighthouse.\n\n\`\`\`console\n${parts.join('\n\n')}\n\`\`\`\n`,
  );
  const [batch = ''] = parts;
  const [typed = ''] = batch.split('\n');
  const shown = `\`\`\`console\n${typed}\n…\n${batch.slice(batch.indexOf('business  '))}\n\`\`\``;
  writeFileSync(README, between(readFileSync(README, 'utf8'), 'transcript', shown));
} finally {
  await web.close();
  rmSync(out, { recursive: true, force: true });
}
