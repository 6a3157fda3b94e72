import type { Envelope } from '@cucumber/messages'
import type { Assignment } from '../contracts/index.ts'
import packageJson from '../package.json' with { type: 'json' }
import {
  collectResults,
  planScenarios,
  type RunInfo,
  runMessage,
  runScenarios,
  type ScenarioOptions,
  type ScenarioPlan,
  shippedFeatures,
} from '../scenarios/index.ts'
import { calledAs } from './calledAs.ts'
import { commitHere } from './commitHere.ts'
import { annotateFailures, concludeScenarios, createScenariosConsole } from './scenariosConsole.ts'
import { checkReportFiles, messageFiles, writeScenarioReports } from './scenariosReports.ts'
import { type ServiceOptions, serviceArguments } from './serviceOptions.ts'
import { serviceUnderTest } from './serviceUnderTest.ts'

export interface ScenariosOptions extends ServiceOptions {
  readonly paths: readonly string[]
  readonly tags?: string
  readonly name: readonly string[]
  readonly parallel: number
  readonly shard?: string
  readonly seed: string
  readonly shuffle: boolean
  /** @default the seed of the run */
  readonly shuffleSeed?: string
  readonly clock: ScenarioOptions['clock']
  readonly keepWorld: boolean
  readonly dryRun: boolean
  readonly report: readonly Assignment[]
}

/** Runs scenarios, prints what happens, and writes the reports. Resolves with the exit code. */
export async function scenarios(options: ScenariosOptions): Promise<0 | 1 | 2> {
  checkOptions(options)
  const run = runOptions(options)
  const plan = await planScenarios(run)
  const underTest = await serviceUnderTest(options)
  const info = runInfo(options, plan)
  const collector = collectResults()
  const print = createScenariosConsole(collector, info)
  const files = messageFiles(options.report)
  const hear = (message: Envelope): void => {
    files.write(message)
    print(message)
    if (message.meta !== undefined) hear(runMessage(info))
  }
  if (options.shuffle) process.stdout.write(`In the order of --shuffle-seed ${options.shuffleSeed ?? options.seed}\n`)
  const parallel = Math.min(run.parallel, Math.max(plan.own, 1))
  await runScenarios({ ...run, parallel, ...underTest, stderr: process.stderr, onMessage: hear }).finally(files.close)
  for (const error of new Set(collector.errors)) process.stderr.write(`railyard: ${error}\n`)
  if (collector.errors.length > 0) return 2
  const { startedAt, duration = 0 } = collector
  const results = collector.results()
  writeScenarioReports(options.report, { info, startedAt, duration, results })
  annotateFailures(results)
  if (plan.own > 0 || plan.selected === 0) return concludeScenarios(results, duration)
  process.stdout.write(`Part ${options.shard} has none of the ${plan.selected} scenarios.\n`)
  return 0
}

/** Throws where options do not fit together, or reports could not be written. */
function checkOptions({ keepWorld, control, shuffle, shuffleSeed, report }: ScenariosOptions): void {
  if (keepWorld && control === undefined)
    throw new Error('--keep-world needs --control: worlds of simulators that end with the run cannot be kept')
  if (shuffleSeed !== undefined && !shuffle) throw new Error('--shuffle-seed goes with --shuffle')
  checkReportFiles(report)
}

function runInfo(options: ScenariosOptions, { selection }: ScenarioPlan): RunInfo {
  const { seed, clock, shard } = options
  const more = serviceArguments(options)
  const commit = commitHere()
  return {
    ...{ version: packageJson.version, seed, clock, program: calledAs(), selection },
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
  shuffleSeed = seed,
  clock,
  keepWorld,
  dryRun,
}: ScenariosOptions): Omit<ScenarioOptions, 'onMessage' | 'stderr'> {
  return {
    paths: paths.length === 0 ? [shippedFeatures] : paths,
    ...{ names: name, parallel, seed, clock, dryRun, keepsWorlds: keepWorld },
    ...(process.argv[1] !== undefined && { program: process.argv[1] }),
    order: shuffle ? `random:${shuffleSeed}` : 'defined',
    ...(tags !== undefined && { tags }),
    ...(shard !== undefined && { shard }),
  }
}
