import { describe, expect, it } from 'vitest';
import { machineMemory } from '../../../../src/gather/browser/machine-memory.ts';

const MB = 2 ** 20;
const MEMINFO = 'MemTotal:       16384000 kB\nMemFree:          102400 kB\nMemAvailable:    8192000 kB\n';

function files(texts: Record<string, string>) {
  return (path: string) => texts[path] ?? '';
}

describe('memory of the machine or container', () => {
  it('is that of the machine where no container sets a limit', () => {
    const read = files({ '/proc/meminfo': MEMINFO, '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/memory.max': 'max\n' });
    expect(machineMemory(read, 16_000 * MB)).toEqual({ totalMb: 16_000, availableMb: 8_000 });
  });

  it('is that of the container (version 2), the cache of files not counted as used', () => {
    const read = files({
      '/proc/meminfo': MEMINFO,
      '/proc/self/cgroup': '0::/\n',
      '/sys/fs/cgroup/memory.max': String(2_000 * MB),
      '/sys/fs/cgroup/memory.current': String(1_900 * MB),
      '/sys/fs/cgroup/memory.stat': `anon 5\ninactive_file ${1_500 * MB}\n`,
    });
    expect(machineMemory(read, 16_000 * MB)).toEqual({ totalMb: 2_000, availableMb: 1_600 });
  });

  it('heeds the groups above our own, the tightest counts', () => {
    const read = files({
      '/proc/meminfo': MEMINFO,
      '/proc/self/cgroup': '0::/batch/job7\n',
      '/sys/fs/cgroup/batch/job7/memory.max': 'max',
      '/sys/fs/cgroup/batch/memory.max': String(1_000 * MB),
      '/sys/fs/cgroup/batch/memory.current': String(400 * MB),
    });
    expect(machineMemory(read, 16_000 * MB)).toEqual({ totalMb: 1_000, availableMb: 600 });
  });

  it('is that of the container (version 1), where "no limit" is a huge number', () => {
    const group = '/sys/fs/cgroup/memory';
    const read = files({
      '/proc/meminfo': MEMINFO,
      '/proc/self/cgroup': '5:cpu:/\n4:memory:/docker/ab\n',
      [`${group}/docker/ab/memory.limit_in_bytes`]: String(3_000 * MB),
      [`${group}/docker/ab/memory.usage_in_bytes`]: String(1_000 * MB),
      [`${group}/docker/ab/memory.stat`]: `total_inactive_file ${100 * MB}\n`,
      [`${group}/memory.limit_in_bytes`]: '9223372036854771712',
    });
    expect(machineMemory(read, 16_000 * MB)).toEqual({ totalMb: 3_000, availableMb: 2_100 });
  });

  it('does not say what is available where the system does not', () => {
    expect(machineMemory(files({}), 8_000 * MB)).toEqual({ totalMb: 8_000, availableMb: null });
  });
});
