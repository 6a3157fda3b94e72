import { createHunter, type Hunter, type Mutant } from '../contracts/mutants/index.ts'
import { createMutantYard } from './createMutantYard.ts'
import type { MutantDocument } from './mutantDocuments.ts'
import { mutantsOf } from './mutantsOf.ts'
import type { MutantRunner } from './mutantTask.ts'
import type { MutantYard } from './mutantYard.ts'
import { ownContract } from './verifyDocuments.ts'

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
