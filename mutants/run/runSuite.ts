import { mkdirSync, rmSync } from 'node:fs'
import { patience, stopwatch } from '../../scenarios/service/realTime.ts'
import { startShell } from '../../scenarios/service/shellProcess.ts'
import { mutantVariable, writeAssignment } from '../../testing/broken/assignment.ts'
import { type RunRecord, readRecords } from '../../testing/broken/runRecord.ts'

/** How the tests are run, each time. */
export interface SuiteSettings {
  /** A shell command that succeeds when the tests pass. */
  readonly command: string
  /** Starts a Railyard for the tests to join, broken as a folder says. @default the tests start their own */
  readonly startYard?: StartYard
  /** Ends the run. */
  readonly signal: AbortSignal
}

export type StartYard = (folder: string) => Promise<StartedYard>

export interface StartedYard {
  /** How the tests find it. */
  readonly variables: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** One run of the tests. */
export interface SuiteRun {
  readonly hasPassed: boolean
  /** Whether it was ended because it took too long. */
  readonly isOverdue: boolean
  /** `with exit code 1`. */
  readonly end: string
  readonly output: string
  /** Real milliseconds. */
  readonly duration: number
  /** What each Railyard has recorded. */
  readonly yards: readonly (readonly RunRecord[])[]
}

/**
 * Runs the tests once against providers that a mutant breaks, or that are as they should be.
 * @param folder a new one, which the records of this run go to
 * @param limit real milliseconds after which the run, and all processes that it has started, are ended
 */
export async function runSuite(
  { command, startYard, signal }: SuiteSettings,
  folder: string,
  mutant: string | undefined,
  limit: number,
): Promise<SuiteRun> {
  mkdirSync(folder)
  writeAssignment(folder, mutant)
  const yard = await startYard?.(folder)
  const elapsed = stopwatch()
  const shell = startShell(command, { env: { ...process.env, [mutantVariable]: folder, ...yard?.variables } })
  try {
    await Promise.race([shell.ended, patience(limit), aborted(signal)])
    const isOverdue = shell.end === undefined && !signal.aborted
    await shell.stop()
    const { hasSucceeded, end = 'by being ended', output } = shell
    const yards = readRecords(folder)
    return { hasPassed: hasSucceeded && !isOverdue, isOverdue, end, output, duration: elapsed(), yards }
  } finally {
    await shell.stop()
    await yard?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve()
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
}
