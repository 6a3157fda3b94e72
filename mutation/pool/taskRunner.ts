import { type Contract, ownContract, workTimer } from '../../contracts/index.ts'
import type { Mutant, Verdict } from '../mutant.ts'
import { createMutationRunner, type MutationRunner } from '../run/mutationRunner.ts'
import type { BrokenStack } from '../stacks/brokenStack.ts'
import { createControlStack } from '../stacks/controlStack.ts'
import { createGatewayStack } from '../stacks/gatewayStack.ts'
import { type MutantDocument, mutantsOf } from '../stacks/mutantsOf.ts'
import { createProviderStack } from '../stacks/providerStack.ts'

/** Mutants of one operation, by name, for one thread. */
export interface MutationTask {
  readonly document: MutantDocument
  readonly names: readonly string[]
}

/** A verdict as it crosses from thread to thread; a mutant holds functions, which do not. */
export interface MutantOutcome extends Omit<Verdict, 'mutant'> {
  readonly name: string
}

/** Milliseconds of CPU time that the steps of a task took. */
export interface TaskCost {
  /** Reading the document, deriving cases and mutants; 0 but for the first task of a document. */
  readonly prepare: number
  /** The cases on the unbroken service. */
  readonly unbroken: number
  readonly mutants: number
}

export interface TaskRunner {
  /** Runs the mutants of a task. Rejects where a case is broken without a mutant. */
  run(task: MutationTask, onOutcome: (outcome: MutantOutcome) => void): Promise<TaskCost>
  close(): Promise<void>
}

interface Prepared {
  readonly mutants: ReadonlyMap<string, Mutant>
  readonly runner: MutationRunner
  readonly stack: BrokenStack
}

/** Runs tasks in this thread. What a document needs is prepared with its first task. */
export function createTaskRunner(seed: string): TaskRunner {
  const prepared = new Map<MutantDocument, Promise<Prepared>>()
  const preparedFor = (document: MutantDocument): Promise<Prepared> => {
    const ready = prepared.get(document) ?? prepare(document, seed)
    prepared.set(document, ready)
    return ready
  }
  return {
    async run({ document, names }, onOutcome) {
      const lap = cpuLaps()
      const { mutants, runner } = await preparedFor(document)
      const wanted = names.flatMap((name) => mutants.get(name) ?? [])
      const prepare = lap()
      await runner.runUnbroken(wanted)
      const unbroken = lap()
      await runner.run(wanted, ({ mutant, ...verdict }) => onOutcome({ ...verdict, name: mutant.name }))
      return { prepare, unbroken, mutants: lap() }
    },
    async close() {
      for (const ready of prepared.values()) {
        const { runner, stack } = await ready
        runner.close()
        await stack.close()
      }
    },
  }
}

/** Milliseconds of CPU time of this thread since the call before. */
function cpuLaps(): () => number {
  let timer = workTimer()
  return () => {
    const took = timer()
    timer = workTimer()
    return took
  }
}

async function prepare(document: MutantDocument, seed: string): Promise<Prepared> {
  const contract = ownContract(document)
  const stack = await createStack(document, contract, seed)
  const runner = await createMutationRunner({ contract, seed, open: stack.open })
  return { mutants: new Map(mutantsOf(document, contract).map((mutant) => [mutant.name, mutant])), runner, stack }
}

async function createStack(document: MutantDocument, contract: Contract, seed: string): Promise<BrokenStack> {
  if (document === 'gateway') return createGatewayStack(contract, seed)
  if (document === 'control') return createControlStack(seed)
  return createProviderStack(document, contract, seed)
}
