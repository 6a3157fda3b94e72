import { fitsGlob } from '../../specs/formats/glob.ts'
import { callbackCases, webhookCases } from '../cases/callbackCases.ts'
import { credentialsCases } from '../cases/credentialsCases.ts'
import { invalidCases } from '../cases/invalidCases.ts'
import { listCases } from '../cases/listCases.ts'
import { Planner } from '../cases/planner.ts'
import { preferredCases } from '../cases/preferredCases.ts'
import { statefulCases } from '../cases/statefulCases.ts'
import { validCases } from '../cases/validCases.ts'
import type { Contract, Operation } from '../document/contract.ts'
import { lawCases } from '../laws/lawCases.ts'
import type { Case } from '../model/case.ts'
import { schemaChecks } from '../schema/schemaCheck.ts'
import { loadRandom } from '../values/random.ts'

const makers = [validCases, invalidCases, credentialsCases, listCases, statefulCases, preferredCases, callbackCases]

export interface DeriveOptions {
  /** The same document and seed give the same cases. */
  readonly seed: string
  /** Gives unique members values of this run alone, for a target that remembers earlier runs. @default none */
  readonly run?: string
  /** Every case of a law, instead of a sample by the seed. @default false */
  readonly isThorough?: boolean
  /** Whether the cases of an operation or webhook are wanted, by its id or name. @default all are */
  readonly wants?: (id: string) => boolean
}

/** The cases of a document: operations in order, then webhooks. */
export async function deriveCases(contract: Contract, options: DeriveOptions): Promise<Case[]> {
  const { seed, run = '', isThorough = false, wants = () => true } = options
  const context = {
    planner: new Planner(contract, await loadRandom(seed, run)),
    check: schemaChecks(contract.source),
    isThorough,
  }
  const names = new Set<string>()
  const cases = [
    ...contract.operations
      .filter(({ id }) => wants(id))
      .flatMap((operation) =>
        [...makers.flatMap((make) => make(context, operation)), ...lawCases(context, operation, isThorough)].map(
          (one) => withKnownFault(one, operation),
        ),
      ),
    ...contract.webhooks.filter(({ name }) => wants(name)).flatMap((webhook) => webhookCases(context, webhook)),
  ]
  return cases.filter(({ name }) => !names.has(name) && names.add(name))
}

/** Marks a case that the operation's `x-known` names by its kind and label: `law/causes/*`. */
function withKnownFault(one: Case, { known }: Operation): Case {
  const label = one.name.split('/').slice(2).join('/')
  const fault = Object.entries(known).find(([pattern]) => fitsGlob(label, pattern))?.[1]
  return fault === undefined ? one : { ...one, known: fault }
}
