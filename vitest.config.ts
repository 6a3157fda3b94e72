import { existsSync, statfsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Long tests: whole processes, browsers, more runs of models. `npm run test:thorough` runs them, and so does .ci/run. */
const thorough = [
  '**/*.thorough.test.ts',
  'test/dtoneModel/dtoneModel.test.ts',
  'test/africasTalkingModel/africasTalkingModel.test.ts',
  'test/africasTalkingPaymentsModel/africasTalkingPaymentsModel.test.ts',
  'test/africasTalkingHandsetModel/africasTalkingHandsetModel.test.ts',
  'test/gatewayModel/gatewayModel.test.ts',
]

/** Tests that change or measure their process. Each of these files has a process of its own. */
const isolated = [
  'scenarios/steps/{checkBelow,vocabulary,falseClaims/falseClaims}.test.ts', // Cucumber keeps the support code of a process
  'proxy/{authority,port}/*.test.ts', // pkijs keeps a registry in a global variable
  'bin/trustCallbacks.test.ts', // pkijs
  'simulators/kernel/state/journal.test.ts', // measures the heap
  'test/worlds.test.ts', // measures the heap
  'test/officialDtoneClient.test.ts', // measures CPU time
  'test/pacts/*.test.ts', // Pact's native library keeps state of the process
  'test/dtoneModel/dtoneModel.test.ts', // measures CPU time
]

/** Tests in which nock replaces the sockets of the process. They share processes with each other. */
const stubbed = ['gateway/**/*.test.ts']

/** Makes the databases of which tests of the gateway get copies. */
const migrated = ['gateway/testing/migrated.ts']

const outside = [
  ...['**/node_modules/**', 'dist/**'],
  ...['examples/testing/**', 'examples/{ussd,ivr}/**', 'examples/containers/testcontainers/**'],
]

/** Where the longest tests are left out: .ci/run tries these commands in steps of their own. */
const tried =
  process.env['RAILYARD_LONGEST'] === 'no' ? ['bin/mutants.thorough.test.ts', 'bin/verifyMutants.thorough.test.ts'] : []

// Workers, and the processes that tests start, share what Node has compiled. The folder is deleted with node_modules.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url))

// Temporary files stand in memory where there is room: the databases of tests wait for no disk, and leave it to the processes that do.
const inMemory = '/dev/shm'
if (hasRoom(inMemory)) process.env['TMPDIR'] ??= inMemory

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 4_000_000_000
}

export default defineConfig(({ mode }) => {
  const isThorough = mode === 'thorough'
  const alone = isThorough ? thorough : isolated
  const skipped = [...outside, ...tried, ...(isThorough ? [] : ['**/*.thorough.test.ts'])]
  return {
    test: {
      // The default leaves one core idle, which is half of a machine with two. One more works while others wait for processes.
      maxWorkers: availableParallelism() + 1,
      // Against hanging only: wall time depends on other load. Tests of speed measure CPU time.
      testTimeout: isThorough ? 600_000 : 300_000,
      hookTimeout: 300_000,
      expect: { poll: { timeout: 60_000 } },
      env: { PACT_DO_NOT_TRACK: 'true', RAILYARD_RUNS: process.env['RAILYARD_RUNS'] ?? (isThorough ? '1000' : '100') },
      // Node loads the sources itself, as without Vitest: no test needs `vi.mock`, and what is compiled can be kept.
      experimental: { viteModuleRunner: false, nodeLoader: false },
      projects: [
        {
          extends: true,
          test: { name: 'isolated', include: alone, exclude: skipped, globalSetup: isThorough ? migrated : [] },
        },
        {
          extends: true,
          test: {
            name: 'stubbed',
            isolate: false,
            include: isThorough ? [] : stubbed,
            exclude: skipped,
            globalSetup: migrated,
            setupFiles: ['test/sharedProcess/stubbedSockets.ts', 'test/sharedProcess/unchanged.ts'],
          },
        },
        {
          extends: true,
          test: {
            name: 'shared',
            isolate: false,
            include: isThorough ? [] : ['**/*.test.ts'],
            exclude: [...skipped, ...isolated, ...stubbed],
            globalSetup: migrated,
            setupFiles: ['test/sharedProcess/unchanged.ts'],
          },
        },
      ],
    },
  }
})
