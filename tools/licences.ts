/** Writes LICENCES.md: the licence of every package that an installation brings along. `node tools/licences.ts` */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockedPackage> };
const shipped = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
  .map(
    ([path, locked]): Licensed => ({
      name: path.split('node_modules/').at(-1) ?? path,
      version: locked.version ?? '',
      licence: locked.license ?? declaredIn(path),
    }),
  );
const byLicence = Map.groupBy(shipped, ({ licence }) => licence);
const sections = [...byLicence]
  .sort(([, a], [, b]) => b.length - a.length)
  .map(([licence, packages]) => sectionOf(licence, packages));

writeFileSync(
  join(ROOT, 'LICENCES.md'),
  `# Licences of what Vetrina is built on

Vetrina itself is under the MIT licence (see [LICENSE](LICENSE)). An installation brings ${shipped.length} packages along. This list is
made from \`package-lock.json\` by \`node tools/licences.ts\`; optional packages for other systems are in it too.

${sections.join('\n\n')}

## What else an installation holds

- **Chromium headless shell**, compressed within \`@sparticuz/chromium\`: BSD-3-Clause, with parts of others under their licences (\`chrome://credits\`).
  SwiftShader beside it: Apache-2.0. It is used only where no other browser is found.
- **Open Sans** (regular, bold, italic), within the same package: SIL Open Font License 1.1. Used by that browser only; reports name fonts of the
  reader's machine and hold none.
- **Signatures**: the tables of \`src/data\` (vendors, platforms, networks, hosts, words in five languages) are our own observation of public pages and of the
  vendors' documentation, MIT as the rest. No rule set of another project is in them.
- **Names and codes**: Italian provinces (ISTAT), sectors by NACE Rev. 2 (Eurostat): public classifications, free to use with their source named.

Not in the package: \`node\`, \`playwright\` and the other tools of development.
`,
);

function sectionOf(licence: string, packages: readonly Licensed[]): string {
  const names = [...new Set(packages.map(({ name, version }) => `${name} ${version}`))].sort((a, b) => a.localeCompare(b, 'en'));
  return `## ${licence} (${names.length})\n\n${names.join(', ')}`;
}

function declaredIn(path: string): string {
  const file = join(ROOT, path, 'package.json');
  if (!existsSync(file)) return 'not told';
  const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: string | { type?: string } };
  return (typeof license === 'object' ? license.type : license) ?? 'not told';
}
