import { type GatherOptions, gatherEvidence } from '../gather/gather-evidence.ts';
import type { Business } from '../model/business.ts';
import type { Evidence } from '../model/evidence.ts';
import type { AuditRecord } from '../model/record.ts';
import type { World } from '../model/world.ts';
import type { Scale } from '../scoring/weights.ts';
import { failedRecord } from './failed-record.ts';
import { judge } from './judge.ts';

/** A finished audit: the record, and the pictures that are kept beside it. */
export interface Audit {
  readonly record: AuditRecord;
  readonly screenshots: Evidence['screenshots'];
}

/** How businesses are looked at and judged. */
export interface AuditHow {
  readonly gather: GatherOptions;
  readonly scale: Scale;
  /** Judges by the same scale somewhere else (`judge-threads`); here when left out. */
  readonly judge?: (evidence: Evidence) => Promise<AuditRecord>;
}

/** The whole audit of one business: look, then judge. Our own failure costs this business only. */
export async function auditBusiness(business: Business, world: World, how: AuditHow): Promise<Audit> {
  const startedAt = world.now().toISOString();
  try {
    const { judging, screenshots } = await lookAndJudge(business, world, how);
    return { record: await judging, screenshots };
  } catch (error) {
    const record = failedRecord(business, { error, startedAt, endedAt: world.now().toISOString() }, how.scale);
    return { record, screenshots: { mobile: null, desktop: null } };
  }
}

/** Gives the record as a promise: while threads judge, nobody here holds on to the pages, which may be many megabytes. */
async function lookAndJudge(business: Business, world: World, how: AuditHow) {
  const evidence = await gatherEvidence(business, world, how.gather);
  const judging = how.judge ? how.judge(evidence) : Promise.resolve(judge(evidence, how.scale));
  return { judging, screenshots: evidence.screenshots };
}
