import { dirname, join, relative, resolve } from 'node:path'
import { defineConfig } from 'tsdown'

const path = (file: string): string => join(import.meta.dirname, file)

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

/** What only a clone has, the mutants of our own suite, and what is in its place. */
const packaged: Readonly<Record<string, string>> = {
  'bin/verifyMutants.ts': 'bin/packaged/verifyMutants.ts',
}

const replaced = {
  name: 'packaged',
  resolveId(id: string, importer = '') {
    const place = packaged[relative(import.meta.dirname, resolve(dirname(importer), id)).replaceAll('\\', '/')]
    return place === undefined ? undefined : path(place)
  },
}

/** Names what a dependency of Prism exports by `this`, which a bundle does not have. */
const namedTemplate = {
  name: 'named-template',
  transform: (code: string, id: string) =>
    id.endsWith('/uri-template-lite/index.js')
      ? code.replace('(this.URI || (this.URI = {}))', '(exports.URI = {})')
      : undefined,
}

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
      railyard: 'bin/railyard.mjs',
      ownRunWorker: 'bin/ownRunWorker.ts',
      register: 'scenarios/run/register.ts',
      serviceProxy: 'bin/serviceProxy.ts',
    },
    format: 'esm',
    dts: false,
    // Prism is bundled, since its packages report each installation. It needs other releases of these than we do.
    deps: { alwaysBundle: ['ajv-formats', 'content-type'], onlyBundle: false },
    plugins: [replaced, namedTemplate],
    // Its usual form loads parts by names that a bundler cannot follow.
    alias: { 'jsonc-parser': path('node_modules/jsonc-parser/lib/esm/main.js') },
    outDir: 'dist',
    copy: [
      { from: 'scenarios/features', to: 'dist' },
      { from: 'bin/config/railyard.schema.generated.json', to: 'dist', rename: 'railyard.schema.json' },
      { from: 'node_modules/redoc/bundles/redoc.standalone.js', to: 'dist' },
      { from: 'node_modules/redoc/bundles/redoc.standalone.js.LICENSE.txt', to: 'dist' },
    ],
  },
])
