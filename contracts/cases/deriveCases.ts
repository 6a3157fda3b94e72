import type { Contract } from '../document/contract.ts'
import type { Case } from '../model/case.ts'
import { schemaChecks } from '../schema/schemaCheck.ts'
import { loadRandom } from '../values/random.ts'
import { callbackCases, webhookCases } from './callbackCases.ts'
import { credentialsCases } from './credentialsCases.ts'
import { invalidCases } from './invalidCases.ts'
import { listCases } from './listCases.ts'
import { Planner } from './planner.ts'
import { preferredCases } from './preferredCases.ts'
import { statefulCases } from './statefulCases.ts'
import { validCases } from './validCases.ts'

const makers = [validCases, invalidCases, credentialsCases, listCases, statefulCases, preferredCases, callbackCases]

/**
 * Every case of a document: operations in order, then webhooks. The same document and seed give the same cases. `run` gives unique
 * members values of this run alone.
 */
export async function deriveCases(contract: Contract, seed: string, run = ''): Promise<Case[]> {
  const context = { planner: new Planner(contract, await loadRandom(seed, run)), check: schemaChecks(contract.source) }
  const names = new Set<string>()
  const cases = [
    ...contract.operations.flatMap((operation) => makers.flatMap((make) => make(context, operation))),
    ...contract.webhooks.flatMap((webhook) => webhookCases(context, webhook)),
  ]
  return cases.filter(({ name }) => !names.has(name) && names.add(name))
}
