// What a program may use of Vetrina (`import … from 'vetrina'`). Everything else may change at any time.

export { auditBusiness, type JudgeOptions, judge, look, openWorld } from './api/audit.ts';
export { businessOf, type KnownOfBusiness } from './api/business.ts';
export { type ReadListOptions, readBusinesses } from './api/read-list.ts';
export { readRecords } from './api/read-run.ts';
export type { Audit } from './audit/audit-business.ts';
export { type Config, defineConfig } from './config/config.ts';
export type { OpenWorld } from './gather/world.ts';
export { VERSION } from './lib/version.ts';
export type { Business, Sector } from './model/business.ts';
export { type Check, defineCheck, type Stage, type Verdict } from './model/check.ts';
export type { Evidence } from './model/evidence.ts';
export { type Fact, type Sighting, valuesOf } from './model/fact.ts';
export type { FactName, Facts } from './model/facts.ts';
export type { Outcome } from './model/outcome.ts';
export { type AuditRecord, auditRecordSchema, type Finding, RECORD_SCHEMA_VERSION } from './model/record.ts';
export type { Journal, ReadableRun, Run, RunReader, RunStore } from './model/run-store.ts';
export { UsageError } from './model/usage-error.ts';
export type { World } from './model/world.ts';
export type { LookOptions } from './options/look.ts';
export type { MachineOptions } from './options/machine.ts';
