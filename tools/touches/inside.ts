import type { Change } from './change.ts';

// What is looked for, asked and said: a network, a check, a fact, a report language. Made as CONTRIBUTING.md tells it.

/** Judges a page of one's own in memory. */
const JUDGED = `
import assert from 'node:assert';
import { openSite } from './src/page/site.ts';
import { EXTRACTORS } from './src/extract/extract-facts.ts';
import { valuesOf } from './src/model/fact.ts';
const URL_ = 'https://www.example.com/';
const siteOf = (text: string) =>
  openSite({
    business: {}, source: { url: URL_, from: 'input', mendedFrom: null, kind: 'website', tried: [] },
    pages: [{ role: 'home', url: URL_, rendered: null, fetched: { ok: true, value: { url: URL_, finalUrl: URL_, status: 200, headers: {}, text, bytes: text.length, redirects: [], certificate: null } } }],
    scripts: [], attempts: [], robots: null, notSeen: [], profileAnswers: {},
  } as never);
`;

const NETWORK: Change = {
  name: 'a social network',
  goal: 1,
  edits: [
    {
      file: 'src/data/social-networks.ts',
      after: "  {\n    id: 'strava',",
      insert: `
    name: 'Komoot',
    kind: 'social',
    hosts: ['komoot.com', 'komoot.de'],
    names: ['komoot'],
    profiles: [{ path: /^user\\/(?<handle>\\d+)/i, url: 'https://www.komoot.com/user/{handle}' }],
  },
  {
    id: 'strava',`,
    },
    {
      file: 'src/data/social-networks.ts',
      replace: "    id: 'strava',\n    name: 'Komoot',",
      by: "    id: 'komoot',\n    name: 'Komoot',",
    },
  ],
  proof: `${JUDGED}
import { knownHost } from './src/data/known-hosts.ts';
assert.equal(knownHost(new URL('https://www.komoot.com/user/7'))?.id, 'komoot');
const page = '<title>Forno Bianchi</title><h1>Forno Bianchi</h1><footer>Seguici: <a href="https://www.komoot.com/user/482913057721">Komoot</a></footer>';
const found = EXTRACTORS.profiles(siteOf(page));
assert.deepEqual(valuesOf(found).map(({ network, url }) => [network, url]), [['komoot', 'https://www.komoot.com/user/482913057721']]);
`,
};

const CHECK: Change = {
  name: 'a check',
  goal: 2,
  edits: [
    {
      file: 'src/checks/trust/year-of-copyright.ts',
      create: `import { defineCheck } from '../../model/check.ts';
import { valuesOf } from '../../model/fact.ts';
import { fail, pass } from '../verdicts.ts';

export default defineCheck({
  id: 'year-of-copyright',
  stage: 'trust',
  weight: 1,
  effort: 'minutes',
  needs: ['copyrightYear'],
  learnMore: 'https://www.wipo.int/copyright/en/',
  text: {
    en: {
      title: 'A year on the line of rights',
      reasons: { seen: 'The line of rights names {year}.', not_seen: 'No line of rights names a year.' },
      why: 'Visitors see at once that somebody looks after the site.',
      advice: 'Write the year beside the name at the foot of the site.',
    },
    it: {
      title: 'Un anno nella riga dei diritti',
      reasons: { seen: 'La riga dei diritti riporta {year}.', not_seen: 'Nessuna riga dei diritti riporta un anno.' },
      why: 'Chi visita il sito vede subito che qualcuno se ne occupa.',
      advice: 'Scrivere l’anno accanto al nome in fondo al sito.',
    },
  },
  judge: ({ copyrightYear }) => {
    const year = valuesOf(copyrightYear)[0]?.year;
    return year ? pass('seen', { year: String(year) }) : fail('not_seen');
  },
});
`,
    },
    {
      file: 'src/checks/index.ts',
      after: "import type { Check } from '../model/check.ts';\n",
      insert: "import yearOfCopyright from './trust/year-of-copyright.ts';\n",
    },
    { file: 'src/checks/index.ts', after: 'export const CHECKS: readonly Check[] = [\n', insert: '  yearOfCopyright,\n' },
  ],
  proof: `
import assert from 'node:assert';
import { CHECKS } from './src/checks/index.ts';
assert.ok(CHECKS.some(({ id }) => id === 'year-of-copyright'));
`,
};

const FACT: Change = {
  name: 'a fact',
  goal: 5,
  edits: [
    {
      file: 'src/model/facts.ts',
      after: '  contactPage: factSchema(link),\n',
      insert: '  /** The line under the main heading. */\n  slogan: factSchema(words),\n',
    },
    {
      file: 'src/model/fact-traits.ts',
      after: "  map: { ...PLAIN, compared: 'state' },\n",
      insert: '  slogan: PLAIN,\n',
    },
    {
      file: 'src/extract/content/slogan.ts',
      create: `import { sightingOn } from '../../page/parsed-page.ts';
import type { Extractor } from '../../page/site.ts';
import { factOf } from '../fact-of.ts';

/** The line right under the main heading of the home page. */
export const slogan: Extractor<'slogan'> = (site) => {
  const items = site.pages.flatMap((page) =>
    page.blocks
      .filter(({ element, index }) => element.name === 'p' && page.blocks[index - 1]?.element.name === 'h1')
      .map(({ text }) => ({ value: { text }, confidence: 0.8, seen: [sightingOn(page, 'text', text)] })),
  );
  return factOf(items, { blind: site.blindSpot });
};
`,
    },
    {
      file: 'src/extract/content/facts.ts',
      replace: 'copyrightYear, trade }',
      by: 'copyrightYear, slogan, trade }',
    },
    {
      file: 'src/extract/content/facts.ts',
      after: "import { copyrightYear } from './copyright-year.ts';\n",
      insert: "import { slogan } from './slogan.ts';\n",
    },
    { file: 'src/i18n/en.ts', after: "    rea: 'REA number (business register)',\n", insert: "    slogan: 'Slogan',\n" },
  ],
  proof: `${JUDGED}
const found = EXTRACTORS.slogan(siteOf('<main><h1>Forno Bianchi</h1><p>Pane vero dal 1952</p></main>'));
assert.deepEqual(valuesOf(found).map(({ text }) => text), ['Pane vero dal 1952']);
`,
};

const LANGUAGE: Change = {
  name: 'reports in one more language',
  goal: 2,
  edits: [
    {
      file: 'src/i18n/pt.ts',
      create: `import type { Language } from './language.ts';

/** O que os relatórios dizem em português; o que falta diz-se em inglês. */
export const pt: Language = { locale: 'pt-PT', page: { score: 'Pontuação', lookedAt: 'Visto em {date}' } };
`,
    },
    { file: 'src/i18n/languages.ts', replace: '{ it, en, de, fr, es }', by: '{ it, en, de, fr, es, pt }' },
    {
      file: 'src/i18n/languages.ts',
      after: "import type { Language } from './language.ts';\n",
      insert: "import { pt } from './pt.ts';\n",
    },
  ],
  proof: `
import assert from 'node:assert';
import { LANGS } from './src/i18n/languages.ts';
import { words as wordsOf } from './src/i18n/words.ts';
assert.ok(LANGS.includes('pt'));
assert.equal(wordsOf('pt').page.score, 'Pontuação');
assert.equal(wordsOf('pt').page.why, wordsOf('en').page.why);
`,
};

export const INSIDE: readonly Change[] = [NETWORK, CHECK, FACT, LANGUAGE];
