import { duration } from '../../../kernel/index.ts'
import { settings } from '../../data/settings.ts'
import type { Outcome, Product, TransactionCreate } from '../../model.ts'
import type { StatusName } from '../transactions/statusOf.ts'
import { suffixOf } from './suffixOf.ts'
import { suffixTable } from './suffixTable.ts'

/** The outcome that the last three digits of the credit party ask for. @see docs/dtone.md#suffix-rules */
export function suffixOutcome(product: Product, request: Pick<TransactionCreate, 'credit_party_identifier'>): Outcome {
  const suffix = suffixOf(product, request)
  if (suffix === undefined) return unlisted(product, settings.withoutCreditParty)
  return suffixTable.get(suffix) ?? unlisted(product, settings.otherSuffix)
}

function unlisted(product: Product, { delay, status }: { delay: string; status: StatusName }): Outcome {
  return { delay: duration(delay), status, pin: 'pin' in product }
}
