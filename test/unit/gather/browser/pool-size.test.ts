import { describe, expect, it } from 'vitest';
import { browsersFor, loadsAtOnce } from '../../../../src/gather/browser/pool-size.ts';

describe('pool size', () => {
  it.for([
    [{ cores: 1, memoryMb: 16_000 }, 1, 1],
    [{ cores: 2, memoryMb: 24_000 }, 2, 1],
    [{ cores: 4, memoryMb: 16_000 }, 4, 2],
    [{ cores: 4, memoryMb: 3_900 }, 2, 2],
    [{ cores: 64, memoryMb: 256_000 }, 8, 32],
    [{ cores: 2, memoryMb: 512 }, 1, 1],
  ] as const)('%j → %i browsers, %i loads', ([machine, browsers, loads]) => {
    expect(browsersFor(machine)).toBe(browsers);
    expect(loadsAtOnce(machine)).toBe(loads);
  });
});
