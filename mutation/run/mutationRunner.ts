import type { Case, CaseResult, Contract, RunContext, Target } from '../../contracts/index.ts'
import {
  createOracle,
  createReceiver,
  createSender,
  deriveCases,
  type Receiver,
  runCase,
  stopwatch,
} from '../../contracts/index.ts'
import type { Mutant } from '../mutant.ts'
import type { Verdict } from '../verdict.ts'
import { operationsOf } from './operationsOf.ts'
import { relevantCases } from './relevantCases.ts'

/** A provider that serves with a mutant applied, or as it should be. */
export interface OpenedProvider {
  readonly target: Target
  /** How often something was not as it would have been. */
  readonly timesBroken: () => number
  close(): Promise<void>
}

export interface HunterOptions {
  readonly contract: Contract
  readonly seed: string
  readonly open: (mutant: Mutant | undefined) => Promise<OpenedProvider>
  /** How many mutants are hunted at the same time. @default 4 */
  readonly concurrency?: number
}

/** Sets the cases of one document on mutants of its provider. */
export interface Hunter {
  /**
   * Each mutant is killed by the first case that breaks. Rejects when a case is broken though nothing was: then no kill would
   * say anything.
   */
  hunt(mutants: readonly Mutant[], onVerdict?: (verdict: Verdict) => void): Promise<Verdict[]>
  close(): void
}

const timeLimit = 5_000

/** Derives the cases once, and runs each on the unbroken provider when it is first needed. */
export async function createHunter({ contract, seed, open, concurrency = 4 }: HunterOptions): Promise<Hunter> {
  const derived = (await deriveCases(contract, seed)).filter(isQuick)
  const sender = createSender(timeLimit * 3)
  const oracle = await createOracle(contract)
  const shared = { contract, oracle, sender, timeLimit }
  const results = new Map<string, CaseResult>()

  async function runUnbroken(operations: ReadonlySet<string>): Promise<void> {
    const wanted = derived.filter((one) => !results.has(one.name) && operationsOf(one).some((id) => operations.has(id)))
    if (wanted.length === 0) return
    const { target, close } = await open(undefined)
    try {
      await withReceivers(target.concurrency ?? concurrency, wanted, async (one, receiver) => {
        results.set(one.name, await runCase({ ...shared, target, receiver }, one))
      })
    } finally {
      await close()
    }
    mustHold(contract.name, [...results.values()])
  }

  return {
    async hunt(mutants, onVerdict) {
      await runUnbroken(new Set(mutants.map(({ operationId }) => operationId)))
      const verdicts = new Map<Mutant, Verdict>()
      await withReceivers(concurrency, mutants, async (mutant, receiver) => {
        const cases = relevantCases(mutant, derived, { document: contract.source, results })
        const verdict = await pursue(mutant, cases, { ...shared, receiver }, open)
        verdicts.set(mutant, verdict)
        onVerdict?.(verdict)
      })
      return mutants.flatMap((mutant) => verdicts.get(mutant) ?? [])
    },
    close: () => sender.close(),
  }
}

/** No case meets it. A constraint that is gone has changed the provider all the same: then a case is missing. */
function unmet(mutant: Mutant): Verdict {
  return { mutant, outcome: mutant.change.at === 'document' ? 'survived' : 'did not apply', tried: 0, duration: 0 }
}

async function pursue(
  mutant: Mutant,
  cases: Iterator<Case>,
  shared: Omit<RunContext, 'target'>,
  open: HunterOptions['open'],
): Promise<Verdict> {
  let next = cases.next()
  if (next.done === true) return unmet(mutant)
  const elapsed = stopwatch()
  const provider = await open(mutant)
  try {
    let tried = 0
    for (; next.done !== true; next = cases.next()) {
      tried += 1
      const { outcome, findings } = await runCase({ ...shared, target: provider.target }, next.value)
      const [finding] = findings
      if (outcome === 'broken')
        return {
          ...{ mutant, outcome: 'killed', by: next.value.name, tried, duration: elapsed() },
          ...(finding && { finding }),
        }
    }
    return { mutant, outcome: provider.timesBroken() === 0 ? 'did not apply' : 'survived', tried, duration: elapsed() }
  } finally {
    await provider.close()
  }
}

function mustHold(document: string, results: readonly CaseResult[]): void {
  const wrong = results.filter(({ outcome }) => outcome === 'broken')
  const [first] = wrong
  if (first === undefined) return
  const said = `${first.name}: ${first.findings[0]?.message}`
  throw new Error(
    `Failed to hunt mutants of ${document}: ${wrong.length} cases are broken without one (${said}). Mend them first.`,
  )
}

/** Each worker has a receiver of its own, since two mutants may be shown the same case at the same time. */
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

/** Waiting for a provider to lose patience takes seconds of real time, and tells no more than its other ways to be let down. */
function isQuick({ callback }: Case): boolean {
  return callback?.anomaly !== 'slow'
}
