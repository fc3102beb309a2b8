import type { Problem } from '../../model/world.ts';
import type { VisitOrder } from './child-messages.ts';
import { type Deadline, startDeadline } from './deadline.ts';
import type { ForkedChild } from './forked-child.ts';
import { machineMemory } from './machine-memory.ts';
import type { Excess, MemoryAllowance } from './memory-allowance.ts';
import { treeMemoryMb } from './process-tree.ts';

export interface Limits {
  /** From the deadline at which the child closes the context to the kill of everything. */
  readonly graceMs: number;
  readonly allowance: MemoryAllowance;
  /** What the browser held before this visit. */
  readonly heldMb: number;
}

export interface LimitsWatch {
  /** Waiting for a turn is not the page's fault. */
  readonly deadline: Pick<Deadline, 'restart' | 'extend'>;
  readonly stop: () => void;
  /** The child was ended for want of memory that was not its page's doing. */
  readonly crowdedOut: () => boolean;
}

/** A page in a loop can fill a gigabyte in a second. */
const WATCH_MEMORY_MS = 250;

/** Ends a child that is late by more than the grace, or that takes too much memory. */
export function watchLimits(child: ForkedChild, order: VisitOrder, { graceMs, allowance, heldMb }: Limits): LimitsWatch {
  const longest = order.deadlineMs + Math.min(order.graceMs ?? graceMs, graceMs);
  const overdue = () =>
    void child.end({ kind: 'timeout', detail: `the browser was ended after ${Math.round(longest / 1000)} s` });
  const deadline = startDeadline(longest, overdue);
  let looking = false;
  let stopped = false;
  let crowdedOut = false;
  const memory = setInterval(async () => {
    if (looking) return;
    looking = true;
    const used = await treeMemoryMb(child.pids);
    looking = false;
    if (stopped || used === null) return;
    const added = Math.max(0, used - heldMb);
    const { availableMb } = machineMemory();
    const excess = allowance.excess(child, added, availableMb);
    if (excess === null) return;
    crowdedOut = excess !== 'page';
    await child.end(problemOf(excess, { added, availableMb }));
  }, WATCH_MEMORY_MS);
  return {
    deadline,
    stop: () => {
      stopped = true;
      deadline.stop();
      clearInterval(memory);
      allowance.forget(child);
    },
    crowdedOut: () => crowdedOut,
  };
}

function problemOf(excess: Excess, { added, availableMb }: { added: number; availableMb: number | null }): Problem {
  switch (excess) {
    case 'page':
      return { kind: 'browser_failed', detail: `the page took ${added} MB of memory` };
    case 'neighbours':
      return { kind: 'browser_failed', detail: 'pages beside it took the memory that it needed', ours: true };
    case 'machine':
      return { kind: 'browser_failed', detail: `this computer ran out of memory (${availableMb} MB left)`, ours: true };
  }
}
