import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** Most of what runs whole programs waits: for sites that never answer, for jobs, for browsers. Two cores have room for three such files. */
const WORKERS = 3;

/** To read our modules anew for each of 180 files takes as long as the tests: one process reads them once. What a test starts it ends itself. */
const TOGETHER = { isolate: false };

export default defineConfig({
  test: {
    env: {
      // whether the network works is asked of nobody: all sites of tests are on this machine
      VETRINA_PROBE: 'none',
      // the command line is started hundreds of times from its sources, often with a temporary folder of its own: compiled once
      NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled'),
    },
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        // the examples import the package as its users do
        resolve: { alias: { vetrina: join(import.meta.dirname, 'src/index.ts') } },
        test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 20_000, ...TOGETHER },
      },
      { test: { name: 'contracts', include: ['test/contracts/**/*.test.ts'], testTimeout: 30_000, ...TOGETHER } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'hostile',
          include: ['test/hostile/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
