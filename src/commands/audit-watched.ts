import { type Audit, type AuditHow, auditBusiness } from '../audit/audit-business.ts';
import { CLOSED } from '../gather/browser/browser-problem.ts';
import type { OpenWorld } from '../gather/world.ts';
import type { Business } from '../model/business.ts';
import type { World } from '../model/world.ts';

/** A network that fails again and again for a moment is taken as it is. */
const MOST_AGAIN = 2;

/**
 * Audits a business and waits until it is plain that our own network was there: what a moment without it spoilt is looked at again.
 * Null when that is not a result: the network is out, or our browser failed time and again (`world.ownFailures`).
 * @param within changes the way out once more, for a worker
 */
export async function auditWatched(
  business: Business,
  world: OpenWorld,
  { within = (inner) => inner, ...how }: AuditHow & { readonly within?: (inner: World) => World | Promise<World> },
): Promise<Audit | null> {
  for (let again = 0; ; again++) {
    const watched = world.watched(business);
    const audit = await auditBusiness(business, await within(watched.world), how);
    const verdict = await world.network.verdict(watched.doubtSince());
    if (verdict === 'outage') return null;
    const ownFailure = watched.ownFailure();
    if (verdict === 'stands' && ownFailure === null) return audit;
    // interrupted: what was cut short is no failure
    if (ownFailure?.detail === CLOSED.detail) return null;
    if (again < MOST_AGAIN) continue;
    if (ownFailure === null) return audit;
    world.ownFailures.push(ownFailure.detail);
    return null;
  }
}
