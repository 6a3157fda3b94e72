import type { Case } from '../case.ts'
import type { Contract } from '../document/contract.ts'
import { callbackCases } from './callbackCases.ts'
import { credentialsCases } from './credentialsCases.ts'
import { invalidCases } from './invalidCases.ts'
import { listCases } from './listCases.ts'
import { Planner } from './planner.ts'
import { preferredCases } from './preferredCases.ts'
import { schemaChecks } from './request/schemaCheck.ts'
import { statefulCases } from './statefulCases.ts'
import { validCases } from './validCases.ts'
import { loadDice } from './values/dice.ts'
import { webhookCases } from './webhookCases.ts'

const makers = [validCases, invalidCases, credentialsCases, listCases, statefulCases, preferredCases, callbackCases]

/** Every case of a document, in the order of its operations, then its webhooks. The same document and seed give the same cases. */
export async function deriveCases(contract: Contract, seed: string): Promise<Case[]> {
  const workshop = { planner: new Planner(contract, await loadDice(seed)), check: schemaChecks(contract.source) }
  const names = new Set<string>()
  const cases = [
    ...contract.operations.flatMap((operation) => makers.flatMap((make) => make(workshop, operation))),
    ...contract.webhooks.flatMap((webhook) => webhookCases(workshop, webhook)),
  ]
  return cases.filter(({ name }) => !names.has(name) && names.add(name))
}
