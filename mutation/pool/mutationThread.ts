import { ownContract } from '../../bin/verifyDocuments.ts'
import { createHunter, type Hunter, type Mutant } from '../index.ts'
import { createMutantYard } from '../stacks/createMutantYard.ts'
import type { MutantDocument } from '../stacks/mutantDocuments.ts'
import { mutantsOf } from '../stacks/mutantsOf.ts'
import type { MutantYard } from '../stacks/mutantYard.ts'
import type { MutantRunner } from './mutationTask.ts'

interface Prepared {
  readonly mutants: ReadonlyMap<string, Mutant>
  readonly hunter: Hunter
  readonly yard: MutantYard
}

/** Hunts in this thread; what a document needs is prepared with its first task. */
export function createMutantRunner(seed: string): MutantRunner {
  const prepared = new Map<MutantDocument, Promise<Prepared>>()
  const preparedFor = (document: MutantDocument): Promise<Prepared> => {
    const ready = prepared.get(document) ?? prepare(document, seed)
    prepared.set(document, ready)
    return ready
  }
  return {
    async run({ document, names }, onOutcome) {
      const { mutants, hunter } = await preparedFor(document)
      const prey = names.flatMap((name) => mutants.get(name) ?? [])
      await hunter.hunt(prey, ({ mutant, ...verdict }) => onOutcome({ ...verdict, name: mutant.name }))
    },
    async close() {
      for (const ready of prepared.values()) {
        const { hunter, yard } = await ready
        hunter.close()
        await yard.close()
      }
    },
  }
}

async function prepare(document: MutantDocument, seed: string): Promise<Prepared> {
  const contract = ownContract(document)
  const yard = await createMutantYard(document, contract, seed)
  const hunter = await createHunter({ contract, seed, open: yard.open })
  return { mutants: new Map(mutantsOf(document).map((mutant) => [mutant.name, mutant])), hunter, yard }
}
