import { describe, expect, it } from 'vitest';
import { browsersFor } from '../../../../src/gather/browser/pool-size.ts';

describe('pool size', () => {
  it.for([
    [{ cores: 1, memoryMb: 16_000, availableMb: 12_000 }, 1],
    [{ cores: 2, memoryMb: 24_000, availableMb: 20_000 }, 2],
    [{ cores: 4, memoryMb: 16_000, availableMb: null }, 4],
    [{ cores: 4, memoryMb: 3_900, availableMb: null }, 3],
    [{ cores: 4, memoryMb: 8_000, availableMb: 2_300 }, 2],
    [{ cores: 64, memoryMb: 256_000, availableMb: 200_000 }, 8],
    [{ cores: 2, memoryMb: 512, availableMb: 400 }, 1],
  ] as const)('%j → %i browsers', ([machine, browsers]) => {
    expect(browsersFor(machine)).toBe(browsers);
  });

  it('follows from what a browser was seen to hold', () => {
    const machine = { cores: 8, memoryMb: 8_000, availableMb: 4_200 };
    expect([150, 350, 900].map((emptyMb) => browsersFor(machine, emptyMb))).toEqual([8, 5, 2]);
  });
});
