import type { Contract } from '../../contracts/index.ts'
import type { Mutant } from '../mutant.ts'
import { callbackMutants, webhookMutants } from './callbackMutants.ts'
import { callerMutants } from './callerMutants.ts'
import { codeMutants } from './codeMutants.ts'
import { createDeriveContext } from './deriveContext.ts'
import { fieldMutants } from './fieldMutants.ts'
import { pageMutants } from './pageMutants.ts'
import { replyMutants } from './replyMutants.ts'
import { validationMutants } from './validationMutants.ts'

const makers = [fieldMutants, replyMutants, codeMutants, callerMutants, pageMutants, validationMutants, callbackMutants]

/** Every mutant of a document, in the order of its operations, then its webhooks. */
export function deriveMutants(contract: Contract): Mutant[] {
  const context = createDeriveContext(contract)
  return [
    ...contract.operations.flatMap((operation) => makers.flatMap((make) => make(context, operation))),
    ...contract.webhooks.flatMap((webhook) => webhookMutants(context, webhook)),
  ]
}
