import pc from 'picocolors'
import {
  collectResults,
  failureText,
  hasPassed,
  runScenarios,
  type ScenarioOptions,
  type ScenarioResult,
  shippedFeatures,
  summaryText,
} from '../scenarios/index.ts'
import { calledAs } from './calledAs.ts'
import { realTime } from './log/realTime.ts'
import { createProgress } from './progress.ts'

export interface ScenariosOptions {
  readonly paths: readonly string[]
  readonly tags?: string
  readonly name: readonly string[]
  readonly parallel: number
  readonly shard?: string
  readonly seed: string
  /** `true`: in an order that the seed of the run draws. */
  readonly shuffle?: string | true
  readonly clock: ScenarioOptions['clock']
  readonly control?: string
  readonly keepWorld: boolean
  readonly dryRun: boolean
}

/** Runs scenarios and prints what happens. Resolves with the exit code. */
export async function scenarios(options: ScenariosOptions): Promise<number> {
  const began = realTime()
  const collector = collectResults()
  const colors = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true)
  const progress = createProgress((text) => process.stdout.write(text))
  const repeat = (result: ScenarioResult): string =>
    `${calledAs()} scenarios ${result.uri}:${result.line} --seed ${options.seed}`
  let failed = 0
  await runScenarios({
    ...runOptions(options),
    stderr: process.stderr,
    onMessage(message) {
      const result = collector.hear(message)
      if (result === undefined) return
      if (result.outcome === 'failed') {
        failed += 1
        progress.clear()
        process.stdout.write(`${failureText(result, { repeat, colors })}\n`)
      }
      const done = collector.results().length
      progress.show(progressText(done, collector.planned, failed), done, collector.planned)
    },
  })
  progress.clear()
  for (const error of collector.errors) process.stderr.write(`railyard: ${error}\n`)
  const results = collector.results()
  if (collector.errors.length > 0) return 2
  if (results.length === 0) {
    process.stderr.write('railyard: no scenario fits\n')
    return 2
  }
  process.stdout.write(`${summaryText(results, realTime() - began)}\n`)
  return hasPassed(results) ? 0 : 1
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
  control,
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
    ...(control !== undefined && { control }),
  }
}

function progressText(done: number, planned: number, failed: number): string {
  return `${done} of ${planned} scenarios${failed === 0 ? '' : `, ${failed} failed`}`
}
