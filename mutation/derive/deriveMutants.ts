import type { Contract } from '../../contracts/index.ts'
import type { Mutant } from '../mutant.ts'
import { absentMutants } from './absentMutants.ts'
import { attemptMutants } from './attemptMutants.ts'
import { boundMutants } from './boundMutants.ts'
import { cacheMutants } from './cacheMutants.ts'
import { callbackMutants, webhookMutants } from './callbackMutants.ts'
import { callerMutants } from './callerMutants.ts'
import { codeMutants } from './codeMutants.ts'
import { createDeriveContext } from './deriveContext.ts'
import { fieldMutants } from './fieldMutants.ts'
import { idempotencyMutants } from './idempotencyMutants.ts'
import { languageMutants } from './languageMutants.ts'
import { listMutants } from './listMutants.ts'
import { momentMutants } from './momentMutants.ts'
import { pageMutants } from './pageMutants.ts'
import { relationMutants } from './relationMutants.ts'
import { replyMutants } from './replyMutants.ts'
import { uniqueMutants } from './uniqueMutants.ts'
import { validationMutants } from './validationMutants.ts'

const makers = [
  ...[fieldMutants, replyMutants, codeMutants, callerMutants, pageMutants, validationMutants, callbackMutants],
  // Of the kinds that the laws find.
  ...[listMutants, languageMutants, idempotencyMutants, uniqueMutants, attemptMutants, boundMutants],
  ...[cacheMutants, absentMutants, momentMutants, relationMutants],
]

/** Every mutant of a document, in the order of its operations, then its webhooks. */
export function deriveMutants(contract: Contract): Mutant[] {
  const context = createDeriveContext(contract)
  return [
    ...contract.operations.flatMap((operation) => makers.flatMap((make) => make(context, operation))),
    ...contract.webhooks.flatMap((webhook) => webhookMutants(context, webhook)),
  ]
}
