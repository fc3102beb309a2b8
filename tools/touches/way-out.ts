import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Change } from './change.ts';

// The way out: outputs, options, the store of runs.

/** Audits a list that has nothing to visit, into whatever store is asked for. */
const AUDITED = `
import assert from 'node:assert';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from './src/commands/audit.ts';
import { systemTerminal } from './src/commands/terminal.ts';
import { NO_CONFIG } from './src/config/config.ts';
import { folderStore } from './src/io/folder-store.ts';
import { AUDIT } from './src/options/commands.ts';
import { defaultsOf } from './src/options/option.ts';
// in the copy of the program, which goes when all was tried
const folder = mkdtempSync(join(import.meta.dirname, 'proof-'));
writeFileSync(join(folder, 'list.csv'), 'name,city\\nBar Sport,Modena\\n');
const options = { ...defaultsOf(AUDIT), discovery: false, browser: false, lighthouse: false, quiet: true, out: join(folder, 'run') };
const context = { terminal: systemTerminal({}), signal: new AbortController().signal, store: folderStore(), config: NO_CONFIG };
const auditWith = (more: object, store = context.store) => audit(join(folder, 'list.csv'), { ...options, ...more }, { ...context, store });
`;

const OUTPUT: Change = {
  name: 'an output format',
  goal: 2,
  edits: [
    {
      file: 'src/report/outputs/cards.ts',
      create: `import type { Output } from './output.ts';

/** A visiting card for each business (vCard 4.0, RFC 6350), for an address book. */
export const CARDS: Output = {
  names: ['cards.vcf'],
  open: async (_, files) => {
    const file = await files.begin('cards.vcf');
    return {
      record: ({ row }) => file.write(\`BEGIN:VCARD\\r\\nVERSION:4.0\\r\\nFN:\${row.name}\\r\\nEND:VCARD\\r\\n\`),
      end: file.close,
      giveUp: file.giveUp,
    };
  },
};
`,
    },
    { file: 'src/report/outputs/index.ts', replace: '[TABLE, PAGES, OVERVIEW]', by: '[TABLE, PAGES, CARDS, OVERVIEW]' },
    {
      file: 'src/report/outputs/index.ts',
      after: "import type { Output } from './output.ts';\n",
      insert: "import { CARDS } from './cards.ts';\n",
    },
  ],
  proof: `${AUDITED}
await auditWith({});
assert.match(readFileSync(join(folder, 'run/cards.vcf'), 'utf8'), /FN:Bar Sport/);
`,
};

const LOOK_OPTION: Change = {
  name: 'an option that changes the look',
  goal: 2,
  edits: [
    {
      file: 'src/options/look.ts',
      after: 'export const LOOK = {\n',
      insert: "  scripts: unless('--no-scripts', 'do not read the scripts of the site', { group: SITES, effect: 'seen' }),\n",
    },
    {
      file: 'src/gather/gather-evidence.ts',
      replace: 'seen({ scripts: await readScripts(',
      by: 'if (options.scripts) seen({ scripts: await readScripts(',
    },
  ],
  proof: `${AUDITED}
import { queuedLookSchema } from './src/runners/queue/run-description.ts';
await auditWith({ scripts: false });
assert.equal(JSON.parse(readFileSync(join(folder, 'run/run.json'), 'utf8')).options.scripts, false);
await assert.rejects(auditWith({}), /scripts = false; now it is true/);
assert.equal(queuedLookSchema.parse({ scripts: false, weights: null, artifacts: null, lease: 60 }).scripts, false);
`,
};

const STORE: Change = {
  name: 'another storage of runs',
  goal: 1,
  edits: [
    {
      file: 'src/io/memory-store.ts',
      create: readFileSync(join(import.meta.dirname, '../../test/memory-store.ts'), 'utf8').replaceAll("'../src/", "'../"),
    },
  ],
  proof: `${AUDITED}
import { report } from './src/commands/report.ts';
import { REPORT } from './src/options/commands.ts';
import { memoryStore } from './src/io/memory-store.ts';
const store = memoryStore();
await auditWith({ out: 'here' }, store);
await report('here', { ...defaultsOf(REPORT), lang: 'en' }, { ...context, terminal: { ...context.terminal, out: () => undefined }, store });
assert.ok(store.places.get('here')?.files.kept.has('index.html'));
`,
};

export const WAY_OUT: readonly Change[] = [OUTPUT, STORE, LOOK_OPTION];
