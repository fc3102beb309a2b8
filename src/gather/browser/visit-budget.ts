import type { VisitOrder } from './child-messages.ts';

/** Less is not enough to load anything. */
const LEAST_MS = 3_000;
/** Closing a page takes a moment even when nothing hangs. */
const CLOSING_MS = 5_000;

/** Whether one more load makes sense in the time left. */
export function allowsLoad(leftMs: number): boolean {
  return leftMs >= LEAST_MS + CLOSING_MS;
}

/** The order with its deadline, and the kill of a browser that hangs after it, within the time left. */
export function within(leftMs: number, order: VisitOrder): VisitOrder {
  if (leftMs === Number.POSITIVE_INFINITY) return order;
  const deadlineMs = Math.max(LEAST_MS, Math.min(order.deadlineMs, leftMs - CLOSING_MS));
  return { ...order, deadlineMs, graceMs: Math.max(CLOSING_MS, leftMs - deadlineMs) };
}
