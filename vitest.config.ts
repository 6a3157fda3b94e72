import { defineConfig } from 'vitest/config'

/** Tests whose rules others guard too, with more runs or a browser: `npm run test:thorough`. */
const thorough = ['test/dtoneModel/**/*.test.ts', 'test/browser.test.ts']

export default defineConfig(({ mode }) => {
  const isThorough = mode === 'thorough'
  return {
    test: {
      include: isThorough ? thorough : ['**/*.test.ts'],
      exclude: ['**/node_modules/**', 'dist/**', ...(isThorough ? [] : ['test/browser.test.ts'])],
      env: { RAILYARD_RUNS: process.env['RAILYARD_RUNS'] ?? (isThorough ? '1000' : '100') },
    },
  }
})
