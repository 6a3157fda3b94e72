import {
  type Case,
  type CaseResult,
  type Contract,
  createOracle,
  createReceiver,
  createSender,
  deriveCases,
  type Receiver,
  type RunContext,
  runCase,
  stopwatch,
  type Target,
} from '../../contracts/index.ts'
import type { Mutant, Verdict } from '../mutant.ts'
import { isAt, operationsOf, relevantCases } from './relevantCases.ts'

/** A service that is served with a mutant applied, or as it is. */
export interface ServedMutant {
  readonly target: Target
  /** How often the mutant has made a difference. */
  readonly timesBroken: () => number
  close(): Promise<void>
}

export interface MutationRunnerOptions {
  readonly contract: Contract
  readonly seed: string
  /** Serves a mutant, or the unbroken service. */
  readonly open: (mutant: Mutant | undefined) => Promise<ServedMutant>
  /** How many mutants run at the same time. @default 4 */
  readonly concurrency?: number
}

/** Runs the cases of one document against mutants of its service. */
export interface MutationRunner {
  /**
   * Each mutant is killed by the first case that breaks. Rejects when a case is broken without a mutant: then no kill would
   * say anything.
   */
  run(mutants: readonly Mutant[], onVerdict?: (verdict: Verdict) => void): Promise<Verdict[]>
  /** Runs the cases that mutants need on the unbroken service, those alone that have not run yet. `run` does so too. */
  runUnbroken(mutants: readonly Mutant[]): Promise<void>
  close(): void
}

/** Milliseconds of CPU time in which an answer must come. */
const timeLimit = 5_000

/**
 * Derives the cases once, and runs each on the unbroken service when it is first needed. Of the laws that have many cases it takes
 * the sample that a run of `verify` takes, and those that a mutant names as likely.
 */
export async function createMutationRunner({
  contract,
  seed,
  open,
  concurrency = 4,
}: MutationRunnerOptions): Promise<MutationRunner> {
  const sampled = (await deriveCases(contract, { seed })).filter(isQuick)
  const names = new Set(sampled.map(({ name }) => name))
  const others = (await deriveCases(contract, { seed, isThorough: true })).filter(({ name }) => !names.has(name))
  const derived = [...sampled, ...others.filter(isQuick)]
  const sender = createSender(timeLimit * 3)
  const oracle = await createOracle(contract)
  const shared = { contract, oracle, sender, timeLimit }
  const results = new Map<string, CaseResult>()

  async function runUnbroken(mutants: readonly Mutant[]): Promise<void> {
    const operations = new Set(mutants.map(({ operationId }) => operationId))
    const hints = [...new Set(mutants.flatMap(({ hint }) => hint ?? []))].filter((hint) => !hint.endsWith('/'))
    const wanted = derived.filter(
      (one) =>
        !results.has(one.name) &&
        operationsOf(one).some((id) => operations.has(id)) &&
        (names.has(one.name) || hints.some((hint) => isAt(one.name, hint))),
    )
    if (wanted.length === 0) return
    const { target, close } = await open(undefined)
    try {
      await withReceivers(target.concurrency ?? concurrency, wanted, async (one, receiver) => {
        results.set(one.name, await runCase({ ...shared, target: inThisThread(target), receiver }, one))
      })
      // What other work on the machine has broken holds when it runs once more, alone.
      const broken = wanted.filter(({ name }) => results.get(name)?.outcome === 'broken')
      await withReceivers(1, broken, async (one, receiver) => {
        results.set(one.name, await runCase({ ...shared, target: inThisThread(target), receiver }, one))
      })
    } finally {
      await close()
    }
    mustHold(contract.name, [...results.values()])
  }

  return {
    runUnbroken,
    async run(mutants, onVerdict) {
      await runUnbroken(mutants)
      const verdicts = new Map<Mutant, Verdict>()
      await withReceivers(concurrency, mutants, async (mutant, receiver) => {
        const cases = relevantCases(mutant, derived, { document: contract.source, results })
        const verdict = await judge(mutant, cases, { ...shared, receiver }, open)
        verdicts.set(mutant, verdict)
        onVerdict?.(verdict)
      })
      return mutants.flatMap((mutant) => verdicts.get(mutant) ?? [])
    },
    close: () => sender.close(),
  }
}

/** Real milliseconds in which a mutant must answer. Some never do: they are killed by that, and each costs this time. */
const patience = 5_000

/** A mutant is served by the thread that tests it. */
function inThisThread(target: Target): Target {
  return { ...target, isOwn: true }
}

/** Runs cases against a mutant until one is broken. */
async function judge(
  mutant: Mutant,
  cases: Iterator<Case>,
  shared: Omit<RunContext, 'target'>,
  open: MutationRunnerOptions['open'],
): Promise<Verdict> {
  let next = cases.next()
  if (next.done === true) return withoutCase(mutant)
  const elapsed = stopwatch()
  const served = await open(mutant)
  try {
    let tried = 0
    const context = { ...shared, target: { ...inThisThread(served.target), patience } }
    for (; next.done !== true; next = cases.next()) {
      tried += 1
      const first = await runCase(context, next.value)
      const { outcome, findings } = isUnanswered(first) ? await runCase(context, next.value) : first
      const [finding] = findings
      if (outcome === 'broken')
        return {
          ...{ mutant, outcome: 'killed', by: next.value.name, tried, duration: elapsed() },
          ...(finding && { finding }),
        }
    }
    return { mutant, outcome: served.timesBroken() === 0 ? 'did not apply' : 'survived', tried, duration: elapsed() }
  } finally {
    await served.close()
  }
}

/** Whether no answer came in time. Other work on the machine causes that too, so such a case runs once more. */
function isUnanswered({ findings }: CaseResult): boolean {
  return findings.length > 0 && findings.every(({ check }) => check === 'time' || check === 'answer')
}

/** No case can notice. A constraint that was removed from the document is a difference all the same: a case is missing. */
function withoutCase(mutant: Mutant): Verdict {
  return { mutant, outcome: mutant.change.at === 'document' ? 'survived' : 'did not apply', tried: 0, duration: 0 }
}

function mustHold(document: string, results: readonly CaseResult[]): void {
  const wrong = results.filter(({ outcome }) => outcome === 'broken')
  const [first] = wrong
  if (first === undefined) return
  const finding = `${first.name}: ${first.findings[0]?.message}`
  throw new Error(
    `Failed to run mutants of ${document}: ${wrong.length} cases are broken without one (${finding}). Fix them first.`,
  )
}

/** Each worker has a receiver of its own, since two mutants may run the same case at the same time. */
async function withReceivers<Item>(
  count: number,
  items: readonly Item[],
  work: (item: Item, receiver: Receiver) => Promise<void>,
): Promise<void> {
  const queue = items.values()
  const worker = async (): Promise<void> => {
    const receiver = await createReceiver()
    try {
      for (const item of queue) await work(item, receiver)
    } finally {
      await receiver.close()
    }
  }
  await Promise.all(Array.from({ length: count }, worker))
}

/** A slow receiver takes seconds of real time, and shows no more than the other ways to fail a callback. */
function isQuick({ callback }: Case): boolean {
  return callback?.anomaly !== 'slow'
}
