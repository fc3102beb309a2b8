import { expect, it } from 'vitest';
import { createRoom } from '../../../../src/gather/browser/room.ts';

function latch() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

it('lets many share it, and one have it to itself', async () => {
  const room = createRoom();
  const seen: string[] = [];
  const [a, b] = [latch(), latch()];
  const enter = (name: string, until: Promise<void>) => async () => {
    seen.push(`${name} in`);
    await until;
    seen.push(`${name} out`);
  };
  const all = [
    room.shared(enter('a', a.opened)),
    room.shared(enter('b', b.opened)),
    room.alone(enter('alone', Promise.resolve())),
    room.shared(enter('late', Promise.resolve())),
  ];
  await Promise.resolve();
  a.open();
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual(['a in', 'b in', 'a out']);
  b.open();
  await Promise.all(all);
  expect(seen.slice(3)).toEqual(['b out', 'alone in', 'alone out', 'late in', 'late out']);
});

it('is free again after work that failed', async () => {
  const room = createRoom();
  await expect(room.alone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await room.alone(async () => 'next')).toBe('next');
});
