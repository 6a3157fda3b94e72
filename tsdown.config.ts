import { defineConfig } from 'tsdown'

/** What tests import. */
const library = {
  index: 'simulators/published.ts',
  testing: 'testing/published.ts',
  jest: 'testing/runners/jest.ts',
}

const shared = {
  platform: 'node',
  target: 'node22.13',
  fixedExtension: true,
  failOnWarn: true,
  // Hints that are no faults: CommonJS is there on purpose (for jest), and how long plug-ins take.
  checks: { legacyCjs: false, bundlerTimings: false },
} as const

/** The published form: JavaScript with types, dependencies beside it. */
export default defineConfig([
  {
    ...shared,
    entry: { ...library, vitest: 'testing/runners/vitest.ts' },
    format: 'esm',
    dts: true,
    deps: { neverBundle: ['vitest'] },
    outDir: 'dist/library',
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    dts: true,
    // Jest loads CommonJS only, without flags: these dependencies have no other form.
    deps: { alwaysBundle: ['content-type', 'cookie'], onlyBundle: false },
    // Jest refuses dynamic imports too.
    outputOptions: { dynamicImportInCjs: false },
    outDir: 'dist/library',
  },
  {
    ...shared,
    entry: {
      railyard: 'bin/railyard.ts',
      mutationWorker: 'mutation/pool/mutationWorker.ts',
      ownRunWorker: 'bin/ownRunWorker.ts',
      register: 'scenarios/run/register.ts',
      serviceProxy: 'bin/serviceProxy.ts',
    },
    format: 'esm',
    dts: false,
    outDir: 'dist',
    copy: [
      { from: 'scenarios/features', to: 'dist' },
      { from: 'bin/config/railyard.schema.generated.json', to: 'dist', rename: 'railyard.schema.json' },
      { from: 'node_modules/redoc/bundles/redoc.standalone.js', to: 'dist' },
      { from: 'node_modules/redoc/bundles/redoc.standalone.js.LICENSE.txt', to: 'dist' },
    ],
  },
])
