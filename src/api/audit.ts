import type { Audit } from '../audit/audit-business.ts';
import { auditBusiness as auditWith } from '../audit/audit-business.ts';
import { judge as judgeBy } from '../audit/judge.ts';
import { CHECKS } from '../checks/index.ts';
import { gatherEvidence } from '../gather/gather-evidence.ts';
import { createWorld, type OpenWorld } from '../gather/world.ts';
import type { Business } from '../model/business.ts';
import type { Check } from '../model/check.ts';
import type { Evidence } from '../model/evidence.ts';
import type { AuditRecord } from '../model/record.ts';
import type { World } from '../model/world.ts';
import { LOOK, type LookOptions } from '../options/look.ts';
import { MACHINE, type MachineOptions } from '../options/machine.ts';
import { defaultsOf } from '../options/option.ts';
import { withWeights } from '../scoring/weights.ts';

/** How a business is judged. */
export interface JudgeOptions {
  /** Judged beside ours (`defineCheck`). */
  readonly checks?: readonly Check[];
  /** `{ checks: { 'coupon-offer': 0 }, stages: { trust: 20 } }`, as of `--weights`. */
  readonly weights?: unknown;
}

/**
 * Opens the way out: guarded HTTP, and the browser when it is first needed. Options as on the command line, at their defaults when left out:
 * `{ browser: false }` is `--no-browser`. Close it at the end, else the process goes on.
 */
export function openWorld(options: Partial<LookOptions & MachineOptions> = {}): Promise<OpenWorld> {
  return createWorld({ ...defaultsOf(LOOK), ...defaultsOf(MACHINE), ...options });
}

/** The whole audit of one business: look, then judge. What goes wrong out there is part of the record; nothing is thrown for it. */
export function auditBusiness(
  business: Business,
  world: World,
  options: { readonly look?: Partial<LookOptions> } & JudgeOptions = {},
): Promise<Audit> {
  return auditWith(business, world, { gather: lookOf(options.look), scale: scaleOf(options) });
}

/** Only looks: what `judge` needs, and nothing that judges. */
export function look(business: Business, world: World, options: Partial<LookOptions> = {}): Promise<Evidence> {
  return gatherEvidence(business, world, lookOf(options));
}

/** Only judges. Pure: the same evidence and the same checks give the same record. */
export function judge(evidence: Evidence, options: JudgeOptions = {}): AuditRecord {
  return judgeBy(evidence, scaleOf(options));
}

function lookOf(options: Partial<LookOptions> = {}): LookOptions {
  const all = { ...defaultsOf(LOOK), ...options };
  return { ...all, lighthouse: all.browser && all.lighthouse, desktopPicture: all.browser && all.desktopPicture };
}

function scaleOf({ checks = [], weights = null }: JudgeOptions) {
  return withWeights([...CHECKS, ...checks], weights);
}
