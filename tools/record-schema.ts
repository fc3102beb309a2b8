// Writes schema/audit-record.schema.json: the shape of a line of audit.jsonl, made from the zod definition.
//   node tools/record-schema.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { auditRecordSchema } from '../src/model/record.ts';

export const SCHEMA_FILE = join(import.meta.dirname, '../schema/audit-record.schema.json');

export function recordSchema(): string {
  const schema = {
    title: 'Vetrina AuditRecord',
    description: 'One line of audit.jsonl.',
    ...z.toJSONSchema(auditRecordSchema, { reused: 'ref' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (import.meta.main) {
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true });
  writeFileSync(SCHEMA_FILE, recordSchema());
}
