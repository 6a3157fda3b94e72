import type { Assignment } from '../contracts/index.ts'
import {
  mutantsJson,
  mutantsJunit,
  mutantsText,
  outcomeCounts,
  runMutants,
  type StartYard,
  type TestVerdict,
} from '../mutants/index.ts'
import type { ServiceName } from '../simulators/index.ts'
import { onParentGone } from './onParentGone.ts'
import { providerNames } from './partNames.ts'
import { createProgress } from './progress.ts'
import { up } from './up.ts'
import { writeReports } from './writeReports.ts'

export type MutantsTarget = ServiceName

export interface MutantsCommandOptions {
  /** The shell command that runs the tests. */
  readonly test: string
  /** Empty for all. */
  readonly target: readonly MutantsTarget[]
  readonly only?: string
  /** Real milliseconds. */
  readonly budget?: number
  readonly seed: string
  readonly parallel: number
  /** Starts a Railyard for each run. It is needed too where RAILYARD_URL is set. */
  readonly up: boolean
  readonly report: readonly Assignment[]
}

/** Runs tests against broken providers and prints what they miss. The exit code: 0 nothing, 1 something, 2 could not run, 130 Ctrl-C. */
export async function mutants({
  test,
  target,
  up: mustStart,
  report,
  ...options
}: MutantsCommandOptions): Promise<number> {
  const stopped = new AbortController()
  const stop = (): void => stopped.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  onParentGone(stop)
  const joins = mustStart || process.env['RAILYARD_URL'] !== undefined
  try {
    const run = await runMutants({
      ...{ ...options, command: test, targets: target.length > 0 ? target : providerNames },
      ...(joins && { startYard }),
      signal: stopped.signal,
      onBaseline: (duration, total) =>
        tell(`unbroken, the tests pass in ${(duration / 1_000).toFixed(1)} s; they reach ${total} mutants`),
      onVerdict: showProgress(),
    })
    writeReports(report, { json: () => mutantsJson(run), junit: () => mutantsJunit(run) })
    process.stdout.write(mutantsText(run))
    return outcomeCounts(run.verdicts).missed > 0 ? 1 : 0
  } catch (error) {
    if (stopped.signal.aborted) return 130
    tell(`could not run: ${error instanceof Error ? error.message : String(error)}`)
    return 2
  }
}

/** A Railyard for one run of tests that join one. */
const startYard: StartYard = async (folder) => {
  const { summary, stop } = await up(
    {
      ...{ port: 0, only: ['control', ...providerNames], clock: { mode: 'real' }, seed: '42' },
      ...{ credentials: 'open', allowCallbacks: [], trustCallbacks: [], allowHost: [], host: '127.0.0.1' },
      ...{ proxy: false, proxyOthers: 'refuse' },
    },
    { mutant: folder },
  )
  return { variables: { RAILYARD_URL: summary.urls.control ?? '' }, stop }
}

function showProgress(): (verdict: TestVerdict, total: number) => void {
  const progress = createProgress((text) => process.stderr.write(text))
  const count = { done: 0, missed: 0 }
  return ({ outcome }, total) => {
    count.done += 1
    if (outcome === 'missed') count.missed += 1
    progress.show(`${count.done} of ${total} mutants, ${count.missed} missed`, count.done, total)
    if (count.done === total) progress.clear()
  }
}

function tell(text: string): void {
  process.stderr.write(`railyard: ${text}\n`)
}
