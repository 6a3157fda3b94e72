import { defineConfig } from 'vitest/config'

/** Eight workers on one Railyard. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: 'oneRailyard.ts',
    maxWorkers: 8,
    testTimeout: 60_000,
    projects: Array.from({ length: 8 }, (_, at) => ({
      extends: true,
      test: { name: `worker ${at + 1}`, include: ['world.test.ts'] },
    })),
  },
})
