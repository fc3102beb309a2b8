import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { LANGS } from '../../src/i18n/words.ts';
import { SECTORS } from '../../src/model/business.ts';
import { type Check, type CheckText, STAGES } from '../../src/model/check.ts';
import { textOf } from '../../src/model/check-text.ts';
import { AFTER, PART_OF } from '../../src/scoring/choose-actions.ts';
import { runChecks } from '../../src/scoring/run-checks.ts';
import { contextOf, factsOf } from '../facts-of.ts';
import { EXAMPLES } from '../unit/checks/examples/index.ts';

const DIRECTORY = new URL('../../src/checks/', import.meta.url);
const files = STAGES.flatMap((stage) =>
  readdirSync(new URL(`${stage}/`, DIRECTORY)).map((file) => ({
    stage,
    id: file.replace(/\.ts$/, ''),
    url: new URL(`${stage}/${file}`, DIRECTORY),
  })),
);
const placesOf = (template: string) => [...new Set(template.match(/\{\w+\}/g) ?? [])].sort();
const sentencesOf = (text: CheckText<string>) => [
  ...[text.title, text.why, text.advice],
  ...Object.values(text.reasons),
  ...Object.values(text.whySector ?? {}),
];
/** What no text may say: what was not seen is not what is not there, and nobody is to be frightened. */
const FORBIDDEN = [
  /\byou have no\b/i,
  /\byour (site|business) has no\b/i,
  /\bnon avete\b/i,
  /\bnon hai\b/i,
  /!/,
  /\b(danger|disaster|losing customers|illegal)\b/i,
  /\b(pericol|disastr|illegal|sanzion)/i,
  /\b(Sie haben keine?|Ihre (Website|Seite) hat keine?|rechtswidrig|abmahn)/i,
  /\b(vous n’avez (pas|aucun)|votre site n’a (pas|aucun)|illégal)/i,
  /\b(su (web|sitio) no tiene|usted no tiene|ilegal)\b/i,
];

test('the list holds every file of the directory, in the order of the stages, and nothing else', async () => {
  const found = await Promise.all(files.map(async ({ url }) => ((await import(url.href)) as { default: Check }).default));
  expect(new Set(CHECKS)).toEqual(new Set(found));
  expect(CHECKS).toHaveLength(files.length);
  expect([...CHECKS].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))).toEqual(CHECKS);
});

test.each(files)('$stage/$id stands in the file of its name', async ({ stage, id, url }) => {
  const { default: check } = (await import(url.href)) as { default: Check };
  expect(check).toMatchObject({ stage, id });
});

describe.each(CHECKS)('$id', (check) => {
  const { en } = check.text;
  const texts = LANGS.map((lang) => textOf(check, lang));

  test('declares a weight, a source and what it looks at', () => {
    expect(check.weight).toBeGreaterThanOrEqual(1);
    expect(check.weight).toBeLessThanOrEqual(10);
    expect(new URL(check.learnMore).protocol).toBe('https:');
    expect([...check.needs, ...(check.uses ?? [])].length).toBeGreaterThan(0);
    expect(check.sectors ?? ['all']).not.toHaveLength(0);
  });

  test('says the same in every language', () => {
    for (const text of texts) {
      expect(Object.keys(text.reasons)).toEqual(Object.keys(en.reasons));
      for (const [reason, sentence] of Object.entries(en.reasons)) {
        expect(reason).not.toContain('.');
        expect(placesOf(text.reasons[reason] ?? ''), reason).toEqual(placesOf(sentence));
      }
      for (const sentence of sentencesOf(text)) expect(sentence.trim()).not.toBe('');
    }
  });

  test('speaks only to trades that are asked', () => {
    for (const sector of Object.keys(en.whySector ?? {})) expect(check.sectors ?? SECTORS).toContain(sector);
  });

  test('speaks calmly', () => {
    for (const sentence of texts.flatMap(sentencesOf)) for (const pattern of FORBIDDEN) expect(sentence).not.toMatch(pattern);
  });

  test('has an example that passes, one that fails, and one for every reason', () => {
    const examples = EXAMPLES[check.id] ?? [];
    const verdicts = examples.map(([verdict]) => verdict);
    expect(verdicts).toContain('pass');
    expect(verdicts).toContain('fail');
    expect(examples.map(([, reason]) => reason)).toEqual(expect.arrayContaining(Object.keys(en.reasons)));
  });

  test('gives every parameter that its sentences tell', () => {
    for (const [, , facts, context] of EXAMPLES[check.id] ?? []) {
      const [finding] = runChecks(factsOf(facts), contextOf(context), [check]);
      const sentence = en.reasons[finding?.reason ?? ''] ?? '';
      for (const place of placesOf(sentence)) expect(String(finding?.params[place.slice(1, -1)] ?? '')).not.toBe('');
    }
  });
});

test('examples and the order of actions name checks that exist', () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(Object.keys(EXAMPLES)));
  for (const table of [AFTER, PART_OF])
    expect(ids).toEqual(expect.arrayContaining([...Object.keys(table), ...Object.values(table).flat()]));
});
