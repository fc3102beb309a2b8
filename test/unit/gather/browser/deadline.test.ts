import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startDeadline } from '../../../../src/gather/browser/deadline.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('comes after its time, moves by what others took, and counts anew when told to', () => {
  const passed = vi.fn();
  const deadline = startDeadline(1_000, passed);
  vi.advanceTimersByTime(900);
  deadline.extend(500);
  vi.advanceTimersByTime(599);
  expect(passed).not.toHaveBeenCalled();
  deadline.restart();
  vi.advanceTimersByTime(999);
  expect(passed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(passed).toHaveBeenCalledOnce();
});

it('does not come when stopped', () => {
  const passed = vi.fn();
  startDeadline(1_000, passed).stop();
  vi.advanceTimersByTime(5_000);
  expect(passed).not.toHaveBeenCalled();
});
