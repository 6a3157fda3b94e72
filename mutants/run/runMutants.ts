import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopwatch } from '../../scenarios/service/realTime.ts'
import { printed } from '../../scenarios/service/shellProcess.ts'
import type { ServiceName } from '../../simulators/index.ts'
import { fitsGlob } from '../../specs/formats/glob.ts'
import { findMutants } from '../find/findMutants.ts'
import { isReached, type Traffic, trafficIn } from '../find/traffic.ts'
import type { TestMutant } from '../mutant.ts'
import { evidenceIn } from './evidence.ts'
import type { MutantsRun, Outcome, TestVerdict } from './mutantsRun.ts'
import { runSuite, type SuiteRun, type SuiteSettings } from './runSuite.ts'

export interface MutantsOptions extends SuiteSettings {
  readonly targets: readonly ServiceName[]
  /** Only mutants whose names fit; `*` stands for anything. @default all */
  readonly only?: string
  /** Draws the order. */
  readonly seed: string
  /** Real milliseconds after which no further mutant is begun. @default none */
  readonly budget?: number
  /** How many runs of the tests go side by side. */
  readonly parallel: number
  /** Hears that the tests pass unbroken, in how many real milliseconds, and how many mutants there are. */
  readonly onBaseline?: (duration: number, total: number) => void
  readonly onVerdict?: (verdict: TestVerdict, total: number) => void
}

/** Real milliseconds that the unbroken tests may take. */
const mostOfBaseline = 3_600_000

/** A run may take this many times as long as the unbroken one, and no less than this many real milliseconds. */
const patience = { times: 5, least: 20_000 }

/** Runs tests unbroken and then against each mutant that they reach. Rejects where they fail unbroken, reach no provider, or are ended. */
export async function runMutants(options: MutantsOptions): Promise<MutantsRun> {
  const home = mkdtempSync(join(tmpdir(), 'railyard-mutants-'))
  try {
    return await runIn(home, options)
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function runIn(home: string, options: MutantsOptions): Promise<MutantsRun> {
  const { command, seed, signal, targets } = options
  const unbroken = await runSuite(options, join(home, 'unbroken'), undefined, mostOfBaseline)
  signal.throwIfAborted()
  const traffic = trafficOf(unbroken, targets)
  const mutants = selected(findMutants(traffic, targets, seed), options)
  options.onBaseline?.(unbroken.duration, mutants.length)
  const { verdicts, leftOut } = await judge(mutants, home, limitOf(unbroken), options)
  return { command, seed, traffic, baseline: unbroken.duration, verdicts, leftOut }
}

/** What the tests have reached. Throws where they failed or reached nothing. */
function trafficOf({ hasPassed, end, output, yards }: SuiteRun, targets: readonly ServiceName[]): Traffic {
  if (!hasPassed)
    throw new Error(`The tests end ${end} although nothing is broken: make them pass first.${printed(output)}`)
  const traffic = trafficIn(yards)
  if (targets.some((target) => isReached(traffic.providers[target]))) return traffic
  const why =
    yards.length === 0
      ? 'The tests have started no Railyard. Use startRailyard of railyard/testing, "railyard up" or "railyard exec" in them, or join one: --up.'
      : `The tests have asked nothing of ${targets.join(', ')}. Send the requests of the application to their Railyard.`
  throw new Error(`${why} See docs/mutants.md.${printed(output)}`)
}

function selected(mutants: readonly TestMutant[], { only }: MutantsOptions): readonly TestMutant[] {
  const found = mutants.filter(({ name }) => only === undefined || fitsGlob(name, only))
  if (found.length > 0) return found
  const some = mutants.slice(0, 3).map(({ name }) => name)
  throw new Error(`No mutant that these tests reach fits --only ${only}. There are, for example: ${some.join(', ')}.`)
}

function limitOf({ duration }: SuiteRun): number {
  return Math.max(patience.least, patience.times * duration)
}

/** Runs the tests against one mutant after the other, several side by side, until the budget is used up. */
async function judge(
  mutants: readonly TestMutant[],
  home: string,
  limit: number,
  options: MutantsOptions,
): Promise<Pick<MutantsRun, 'verdicts' | 'leftOut'>> {
  const { budget = Number.POSITIVE_INFINITY, parallel, signal, onVerdict } = options
  const elapsed = stopwatch()
  const waiting = [...mutants]
  const verdicts: TestVerdict[] = []
  const work = async (): Promise<void> => {
    while (elapsed() < budget) {
      const mutant = waiting.shift()
      if (mutant === undefined) return
      const run = await runSuite(options, join(home, String(waiting.length)), mutant.name, limit)
      signal.throwIfAborted()
      const verdict = verdictOn(mutant, run)
      verdicts.push(verdict)
      onVerdict?.(verdict, mutants.length)
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  return { verdicts, leftOut: waiting }
}

function verdictOn(mutant: TestMutant, { hasPassed, isOverdue, duration, yards }: SuiteRun): TestVerdict {
  const evidence = evidenceIn(yards)
  return { mutant, outcome: outcomeOf(mutant, hasPassed, evidence.count), evidence, isOverdue, duration }
}

function outcomeOf({ isRehearsed }: TestMutant, hasPassed: boolean, changed: number): Outcome {
  if (!hasPassed) return 'noticed'
  if (changed === 0) return 'not reached'
  return isRehearsed ? 'rehearsed' : 'missed'
}
