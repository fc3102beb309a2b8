// node examples/audit-one-site.ts https://example.org
// The audit of one site: what was seen, where, and the first thing to do.
import { type AuditRecord, auditBusiness, businessOf, type OpenWorld, openWorld, valuesOf } from 'vetrina';

export async function auditOneSite(website: string, world: OpenWorld): Promise<AuditRecord> {
  const { record } = await auditBusiness(businessOf({ website }), world, { look: { browser: false } });
  return record;
}

export function tell({ outcome, score, facts, actions }: AuditRecord): string[] {
  const phones = facts.phones.state === 'yes' ? valuesOf(facts.phones).map(({ e164 }) => e164) : [facts.phones.state];
  return [
    `outcome ${outcome.outcome}, score ${score.score ?? 'none'}`,
    `phones ${phones.join(', ')}`,
    `first ${actions[0] ?? '-'}`,
  ];
}

if (import.meta.main) {
  const world = await openWorld({ browser: false });
  try {
    for (const line of tell(await auditOneSite(process.argv[2] ?? 'https://example.org', world))) console.log(line);
  } finally {
    await world.close();
  }
}
