import type { Envelope } from '@cucumber/messages'
import type { Assignment } from '../contracts/index.ts'
import packageJson from '../package.json' with { type: 'json' }
import {
  collectResults,
  type RunInfo,
  runMessage,
  runScenarios,
  type ScenarioOptions,
  shippedFeatures,
} from '../scenarios/index.ts'
import { calledAs } from './calledAs.ts'
import { commitHere } from './commitHere.ts'
import { concludeScenarios, createScenariosConsole } from './scenariosConsole.ts'
import { messageFiles, writeScenarioReports } from './scenariosReports.ts'
import { type ServiceOptions, serviceArguments } from './serviceOptions.ts'
import { serviceUnderTest } from './serviceUnderTest.ts'

export interface ScenariosOptions extends ServiceOptions {
  readonly paths: readonly string[]
  readonly tags?: string
  readonly name: readonly string[]
  readonly parallel: number
  readonly shard?: string
  readonly seed: string
  /** `true`: in an order that the seed of the run draws. */
  readonly shuffle?: string | true
  readonly clock: ScenarioOptions['clock']
  readonly keepWorld: boolean
  readonly dryRun: boolean
  readonly report: readonly Assignment[]
}

/** Runs scenarios, prints what happens, and writes the reports. Resolves with the exit code. */
export async function scenarios(options: ScenariosOptions): Promise<0 | 1 | 2> {
  const underTest = await serviceUnderTest(options)
  const info = runInfo(options)
  const collector = collectResults()
  const print = createScenariosConsole(collector, info)
  const files = messageFiles(options.report)
  const hear = (message: Envelope): void => {
    files.write(message)
    print(message)
    if (message.meta !== undefined) hear(runMessage(info))
  }
  await runScenarios({ ...runOptions(options), ...underTest, stderr: process.stderr, onMessage: hear }).finally(
    files.close,
  )
  for (const error of new Set(collector.errors)) process.stderr.write(`railyard: ${error}\n`)
  if (collector.errors.length > 0) return 2
  const { startedAt, duration = 0 } = collector
  const results = collector.results()
  writeScenarioReports(options.report, { info, startedAt, duration, results })
  return concludeScenarios(results, duration)
}

function runInfo(options: ScenariosOptions): RunInfo {
  const { seed, clock, shard } = options
  const more = serviceArguments(options)
  const commit = commitHere()
  return {
    ...{ version: packageJson.version, seed, clock, program: calledAs() },
    ...(commit !== undefined && { commit }),
    ...(shard !== undefined && { shard }),
    ...(more.length > 0 && { arguments: more }),
  }
}

function runOptions({
  paths,
  tags,
  name,
  parallel,
  shard,
  seed,
  shuffle,
  clock,
  keepWorld,
  dryRun,
}: ScenariosOptions): Omit<ScenarioOptions, 'onMessage' | 'stderr'> {
  return {
    paths: paths.length === 0 ? [shippedFeatures] : paths,
    ...{ names: name, parallel, seed, clock, dryRun, keepsWorlds: keepWorld },
    ...(process.argv[1] !== undefined && { program: process.argv[1] }),
    order: shuffle === undefined ? 'defined' : `random:${shuffle === true ? seed : shuffle}`,
    ...(tags !== undefined && { tags }),
    ...(shard !== undefined && { shard }),
  }
}
