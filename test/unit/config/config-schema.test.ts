import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../../src/config/read-config.ts';
import { CONFIGURABLE } from '../../../src/options/configurable.ts';
import type { OptionTable } from '../../../src/options/option.ts';
import { configSchema } from '../../../tools/config-schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'vetrina-config-schema-'));
afterAll(() => rmSync(folder, { recursive: true }));
const schema = z.fromJSONSchema(configSchema() as Parameters<typeof z.fromJSONSchema>[0]);

async function takes(config: object): Promise<{ readonly parser: boolean; readonly schema: boolean }> {
  const path = join(folder, 'vetrina.config.json');
  writeFileSync(path, JSON.stringify(config));
  const parser = await readConfig(path).then(
    () => true,
    () => false,
  );
  return { parser, schema: schema.safeParse(config).success };
}

const defaults = Object.entries(CONFIGURABLE as OptionTable).filter(
  ([, option]) => option.default !== null && !(option.default instanceof Map),
);

describe('the JSON Schema of a configuration says what the parser says', () => {
  it.each([
    ['nothing', {}],
    ['its own address', { $schema: './node_modules/vetrina/schema/config.schema.json' }],
    ['every default', { options: Object.fromEntries(defaults.map(([name, option]) => [name, option.default])) }],
    ['brand and weights as files', { brand: 'brand.json', weights: 'weights.json' }],
    ['weights in place', { weights: { checks: { favicon: 0 } } }],
    ['what a command line would say', { options: { maxPages: '12', map: 'Ragione Sociale=name', resolve: [], lang: 'de' } }],
  ])('takes %s', async (_, config) => expect(await takes(config)).toEqual({ parser: true, schema: true }));

  it.each([
    ['an option that is none', { options: { maxPage: 12 } }],
    ['an option of one call', { options: { out: 'x' } }],
    ['a word that is no choice', { options: { lang: 'xx' } }],
    ['a number out of range', { options: { maxPages: 0 } }],
    ['a text where there is a switch', { options: { browser: 'no' } }],
    ['a part that is none', { colours: {} }],
    ['a list in the place of a brand', { brand: [] }],
  ])('refuses %s', async (_, config) => expect(await takes(config)).toEqual({ parser: false, schema: false }));

  it('describes every option, and no other', () => {
    const { properties } = configSchema().properties.options;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(CONFIGURABLE).sort());
    for (const [name, { description }] of Object.entries(properties as Record<string, { description: string }>))
      expect(description.length, name).toBeGreaterThan(10);
  });
});
