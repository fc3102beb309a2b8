// Writes schema/config.schema.json: what vetrina.config.json may hold, made from the same table of options as the parser.
//   node tools/config-schema.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { CONFIGURABLE } from '../src/options/configurable.ts';
import type { Option, OptionTable } from '../src/options/option.ts';

const SCHEMA_FILE = join(import.meta.dirname, '../schema/config.schema.json');

export function configSchema() {
  const options = Object.entries(CONFIGURABLE as OptionTable).map(([name, option]) => [name, schemaOfValue(option)]);
  const content = (what: string, file: string) => ({
    description: `${what}: the content of ${file}, or where it stands, seen from the configuration`,
    anyOf: [{ type: 'string' }, { type: 'object' }],
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Vetrina configuration',
    description: 'vetrina.config.json. Checks of your own need a .ts, .js or .mjs configuration.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      options: { type: 'object', additionalProperties: false, properties: Object.fromEntries(options) },
      brand: content('Logo, colours and consultant of the reports', 'brand.json'),
      weights: content('Weights of checks and stages', 'weights.json'),
    },
  };
}

/** An option as its own schema says it; where the command line reads a text, a text will do too. */
function schemaOfValue({ help, flags, schema, fromText, default: usual }: Option) {
  // what JSON has no word for is written as on the command line
  if (usual instanceof Map) return { description: `${help} (${flags})`, type: 'string' };
  const { $schema: _, ...value } = z.toJSONSchema(schema, { io: 'input' });
  const told = { description: `${help} (${flags})`, ...(usual !== null && { default: usual }) };
  return fromText ? { ...told, anyOf: [value, { type: 'string' }] } : { ...told, ...value };
}

if (import.meta.main) {
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, `${JSON.stringify(configSchema(), null, 2)}\n`);
}
