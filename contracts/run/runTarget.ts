import type { Case } from '../model/case.ts'
import type { CaseResult } from '../model/result.ts'
import type { Target } from '../model/target.ts'
import type { RunContext } from './caseRun.ts'
import { missingMeans, tooLong } from './missingMeans.ts'
import { restOf } from './restOf.ts'
import { runCase } from './runCase.ts'
import { alarm, stopwatch } from './stopwatch.ts'
import { planWaits, type WaitPlan, waitingLanes } from './waits.ts'

const usualConcurrency = 8
/** Real milliseconds that doubtful cases have at least. */
const leastRepetition = 60_000
const noTime = 'its account changed beside it, and --wait leaves no time to run it again'
/** How often a case whose account may have been changed by other cases is run again; the last time when all is at rest. */
const repetitions = 3

/** Runs the cases of one document against its target. `derive` gives them with unique members that were not used before. */
export async function runTarget(
  context: RunContext,
  cases: readonly Case[],
  derive: () => Promise<readonly Case[]>,
  onResult: (result: CaseResult) => void,
): Promise<void> {
  const { target } = context
  const plan = await waitPlan(context, cases)
  const run: RunContext = { ...context, watching: plan.watching }
  const doubtful = new Map<string, CaseResult>()
  const late: Case[] = []
  const work = async (one: Case): Promise<void> => {
    const result = plan.leftOut.has(one.name) ? unsupported(one, tooLong) : await runCase(run, one)
    if (isLate(result)) late.push(one)
    else if (target.isShared === true && isDoubtful(result)) doubtful.set(one.name, result)
    else onResult(result)
  }
  const isApart = (one: Case): boolean => plan.waiting.has(one.name) && one.measures !== true
  await inParallel(slowFirst(cases.filter((one) => !isApart(one))), target.concurrency ?? usualConcurrency, work)
  await inParallel(cases.filter(isApart), waitingLanes, work)
  await runAgain(run, doubtful, derive)
  for (const one of await fresh(run, late, derive)) onResult(await runCase(run, one))
  for (const result of doubtful.values()) onResult(result)
}

/** The cases that wait for documented delays, and for how long. Nothing waits if the target's clock can be moved. */
export async function waitPlan(
  { contract, target }: Pick<RunContext, 'contract' | 'target'>,
  cases: readonly Case[],
): Promise<WaitPlan> {
  const { wait } = target
  if (wait === undefined) return { waiting: new Set(), leftOut: new Set(), watching: new Set(), total: 0 }
  const context = await target.enter('')
  try {
    const able = cases.filter((one) => missingMeans(one, target, context, contract) === undefined)
    return planWaits(able, contract, wait)
  } finally {
    await context.leave?.()
  }
}

function unsupported({ name, document, operationId, kind }: Case, reason: string): CaseResult {
  return { name, document, operationId, kind, outcome: 'unsupported', reason, findings: [], exchanges: [], duration: 0 }
}

/** Findings that a change of the account by another case causes too. */
const comparisons = ['state', 'change', 'idempotence', 'law']

function isDoubtful(result: CaseResult | undefined): boolean {
  const { findings = [] } = result ?? {}
  return findings.length > 0 && findings.every(({ check }) => comparisons.includes(check))
}

/** Whether time alone is at fault. Other work on the machine causes that too, so such a case runs once more, alone, before it counts. */
function isLate({ findings }: CaseResult): boolean {
  return findings.length > 0 && findings.every(({ check }) => check === 'time')
}

/** The cases, with unique members that a shared account has not seen. */
async function fresh(
  { target }: RunContext,
  cases: readonly Case[],
  derive: () => Promise<readonly Case[]>,
): Promise<readonly Case[]> {
  if (cases.length === 0 || target.isShared !== true) return cases
  const names = new Set(cases.map(({ name }) => name))
  return (await derive()).filter(({ name }) => names.has(name))
}

/**
 * Runs doubtful cases when no other case uses the account any more. One is broken if it is broken each time, and unsupported if
 * there is no time to tell.
 */
async function runAgain(
  run: RunContext,
  results: Map<string, CaseResult>,
  derive: () => Promise<readonly Case[]>,
): Promise<void> {
  const { rest = restOf(run.contract), target } = run
  const elapsed = stopwatch()
  const limit = repetitionLimit(target)
  const isDue = ({ name }: Case): boolean => isDoubtful(results.get(name))
  for (let times = 1; times <= repetitions && [...results.values()].some(isDoubtful); times++) {
    const isCareful = times === repetitions
    await alarm(rest).rung
    for (const one of (await derive()).filter(isDue)) {
      if (isCareful) await alarm(rest).rung
      const isLate = elapsed() > limit
      results.set(one.name, isLate ? unsupported(one, noTime) : await runCase({ ...run, rest, isCareful }, one))
    }
  }
}

/** Real milliseconds that a run may take to run doubtful cases again. */
export function repetitionLimit({ wait = 0 }: Pick<Target, 'wait'>): number {
  return Math.max(wait, leastRepetition)
}

/** Cases that wait for a time-out come first, so that the others run meanwhile. */
function slowFirst(cases: readonly Case[]): Case[] {
  const isSlow = ({ callback }: Case): boolean => callback?.anomaly === 'slow'
  return [...cases.filter(isSlow), ...cases.filter((one) => !isSlow(one))]
}

async function inParallel<Item>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item)
  }
  await Promise.all(Array.from({ length: count }, worker))
}
