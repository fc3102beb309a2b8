// The shape of the house in numbers, of this checkout or of another one: node tools/count-shape.ts [FOLDER]
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expressionsIn, LONGEST_EXPRESSION, listsInStrings } from './expressions.ts';

const root = process.argv[2] ?? join(import.meta.dirname, '..');
const files = globSync('src/**/*.ts', { cwd: root });
const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const inside = (folder: string) => files.filter((file) => file.startsWith(`src/${folder}/`));

/** A host of somebody else's in a string or an expression: no comment, no import, no address to learn more. */
const HOST =
  /(?:wa\.me|(?:facebook|instagram|whatsapp|telegram|linkedin|tiktok|youtube|pinterest|twitter|google(?:tagmanager)?|paypal|waze|gofundme|schema|waze)\\?\.(?:com|org|net|me)|(?<![\w.])[tm]\\?\.me\b)/;
const CODE_LINE = /^(?!\s*(?:\*|\/\/|\/\*|import\b|export\b.*\bfrom\b)).*['"`/]/;
const hosts = inside('extract')
  .concat(inside('page'), inside('whose'), inside('outcome'), inside('gather'))
  .filter((file) => !file.startsWith('src/gather/net/') && !file.startsWith('src/gather/browser/'))
  .filter((file) =>
    (texts.get(file) ?? '')
      .split('\n')
      .some((line) => CODE_LINE.test(line) && HOST.test(line.replace(/\/\/ .*|\/\*\*.*\*\//g, ''))),
  );

const longExpressions = files.flatMap((file) =>
  expressionsIn(texts.get(file) ?? '')
    .filter(({ body }) => body.length > LONGEST_EXPRESSION)
    .map(() => file),
);
const lists = files
  .filter((file) => !file.startsWith('src/i18n/'))
  .flatMap((file) => listsInStrings(texts.get(file) ?? '').map(() => file));
const lengths = [...texts.values()].map((text) => text.split('\n').length - 1).sort((a, b) => a - b);
const at = (share: number) => lengths[Math.floor(lengths.length * share)];
const markup = [...inside('extract'), ...inside('whose'), ...inside('outcome'), ...inside('gather')].filter((file) =>
  /from '(?:cheerio|domhandler|parse5)'/.test(texts.get(file) ?? ''),
);

/** Pairs and rings of files that import each other; those where types alone do count too. */
function circles(): number {
  const targets = new Map(
    files.map((file) => [
      file,
      [...(texts.get(file) ?? '').matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from '(\.[^']+)'/g)].map(([, to = '']) =>
        relative(root, join(root, dirname(file), to)),
      ),
    ]),
  );
  let found = 0;
  const done = new Set<string>();
  const visit = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) found += 1;
    if (done.has(file) || above.includes(file)) return;
    for (const target of targets.get(file) ?? []) visit(target, [...above, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}

const row = (what: string, count: number | string | undefined, which: readonly string[] = []) =>
  console.log(`${what.padEnd(52)} ${count}${which.length > 0 ? `   ${[...new Set(which)].slice(0, 12).join(', ')}` : ''}`);

row('source files', files.length);
row('files with hosts of others outside src/data', hosts.length, hosts);
row('flat files in src/extract', files.filter((file) => /^src\/extract\/[^/]+\.ts$/.test(file)).length);
row('circles of imports, types counted', circles());
row('extractors, whose, outcome, gather that know a parser', markup.length, markup);
row(
  'expressions over 200 characters outside src/data',
  longExpressions.filter((file) => !file.startsWith('src/data/')).length,
  longExpressions.filter((file) => !file.startsWith('src/data/')),
);
row('expressions over 200 characters in src/data', longExpressions.filter((file) => file.startsWith('src/data/')).length);
const inData = (all: readonly string[]) => all.filter((file) => file.startsWith('src/data/'));
row('lists of over 200 characters in a string, elsewhere', lists.length - inData(lists).length);
row('lists of over 200 characters in a string, src/data', inData(lists).length, inData(lists));
row('lines of a file, median', at(0.5));
row('lines of a file, 90th percentile', at(0.9));
