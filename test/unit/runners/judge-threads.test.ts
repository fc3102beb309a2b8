import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judge } from '../../../src/audit/judge.ts';
import { CHECKS } from '../../../src/checks/index.ts';
import { gatherEvidence } from '../../../src/gather/gather-evidence.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { LOOK } from '../../../src/options/look.ts';
import { defaultsOf } from '../../../src/options/option.ts';
import { openJudgeThreads } from '../../../src/runners/judge-threads.ts';
import { withWeights } from '../../../src/scoring/weights.ts';
import { businessOf } from '../../facts-of.ts';
import { fakeWorld } from '../gather/fake-world.ts';

const scale = withWeights(CHECKS, null);
const gather = {
  ...defaultsOf(LOOK),
  ...{ maxPages: 3, timeout: 60, browser: false, lighthouse: false, discovery: false, screenshots: false },
};

const evidenceOf = (name: string) =>
  gatherEvidence(
    businessOf({ name, website: 'https://forno.example.it/' }),
    fakeWorld({ 'https://forno.example.it/': `<title>${name}</title><h1>${name}</h1><a href="tel:+39059831000">059 831000</a>` }),
    gather,
  );

it('gives the very record that the main thread gives, for each question its own', async () => {
  const threads = openJudgeThreads({ scale, weights: null, config: null, after: 1 });
  const all = await Promise.all(['Forno Bianchi', 'Forno Neri', 'Forno Verdi'].map(evidenceOf));
  const records = await Promise.all(all.map(threads.judge));
  expect(records.map((record) => JSON.stringify(record))).toEqual(all.map((one) => JSON.stringify(judge(one, scale))));
  await threads.close();
});

it('hands on what goes wrong there, and goes on with the next', async () => {
  const threads = openJudgeThreads({ scale, weights: null, config: null, after: 0 });
  const evidence = await evidenceOf('Forno Bianchi');
  const broken = { ...evidence, pages: null } as unknown as Evidence;
  await expect(threads.judge(broken)).rejects.toThrow(/pages|null/);
  expect((await threads.judge(evidence)).outcome.outcome).toBe('ok');
  await threads.close();
});

it('judges by checks of the configuration too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vetrina-thread-'));
  const config = join(folder, 'vetrina.config.mjs');
  await writeFile(
    config,
    `export default { checks: [{ id: 'own', stage: 'found', weight: 5, effort: 'minutes', needs: [], learnMore: 'https://example.org/',
      text: { en: { title: 'Own', reasons: { seen: 'Seen.' }, why: 'Because.', advice: 'Do it.' } },
      judge: () => ({ verdict: 'pass', reason: 'seen' }) }] };`,
  );
  const threads = openJudgeThreads({ scale, weights: null, config, after: 0 });
  const { findings } = await threads.judge(await evidenceOf('Forno Bianchi'));
  expect(findings.find(({ check }) => check === 'own')?.verdict).toBe('pass');
  await threads.close();
  await rm(folder, { recursive: true });
});
