// npm run claims -- RUN [--lang en] [--only id,…] [--actions]
// Every claim of a run as a table that a person can tick off: business, place, subject, polarity, claim, proof, page; the objections of the
// guard among them. Tab-separated, one claim a line; --actions only the outcome and the first three things to do.
import { parseArgs } from 'node:util';
import { CHECKS } from '../src/checks/index.ts';
import { openRun } from '../src/commands/open-run.ts';
import { LANGS } from '../src/i18n/words.ts';
import { folderStore } from '../src/io/folder-store.ts';
import { type Claim, claimsOf } from '../src/report/claims.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string', default: 'en' }, only: { type: 'string' }, actions: { type: 'boolean', default: false } },
});
const [folder] = positionals;
const lang = LANGS.find((code) => code === options.lang);
if (!folder || !lang) {
  console.error('npm run claims -- <run folder> [--lang it|en|de|fr|es] [--only id,…] [--actions]');
  process.exit(2);
}
const only = options.only?.split(',');
const cell = (text: string) => text.replace(/[\t\n\r]+/g, ' ');
const columns = [
  'business',
  'place',
  'subject',
  'polarity',
  'claim',
  'proof',
  'page',
] as const satisfies readonly (keyof Claim)[];

const run = await openRun(folderStore(), folder);
try {
  console.log(['', ...columns].join('\t'));
  for await (const record of run.journal.records()) {
    if (only && !only.includes(record.business.id)) continue;
    const claims = claimsOf(record, { lang, checks: CHECKS, brand: null, screenshots: { mobile: null, desktop: null } });
    for (const claim of claims)
      if (!options.actions || claim.place.startsWith('action') || claim.place === 'outcome')
        console.log(['[ ]', ...columns.map((column) => cell(claim[column]))].join('\t'));
  }
} finally {
  await run.close();
}
