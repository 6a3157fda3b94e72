import { duration } from '../../kernel/index.ts'
import { settings } from '../data/settings.ts'
import { suffixes } from '../data/suffixes.ts'
import type { Outcome, Product, TransactionCreate } from '../model.ts'
import { satisfiedAlternative } from './satisfiedAlternative.ts'
import type { StatusName } from './statusOf.ts'

const bySuffix: ReadonlyMap<string, Outcome> = new Map(
  suffixes.map(({ suffix, delay, status, pin }) => [suffix, { delay: duration(delay), status, pin }]),
)

/** The outcome that the last three digits of the credit party ask for. @see docs/dtone.md#suffix-rules */
export function suffixOutcome(product: Product, request: Pick<TransactionCreate, 'credit_party_identifier'>): Outcome {
  const { required_credit_party_identifier_fields: alternatives } = product
  if (alternatives === null) return unlisted(product, settings.withoutCreditParty)
  const party = request.credit_party_identifier
  const fields = satisfiedAlternative(alternatives, party)
  const number = fields?.includes('mobile_number') ? party?.mobile_number : party?.account_number
  return bySuffix.get(number?.slice(-3) ?? '') ?? unlisted(product, settings.otherSuffix)
}

function unlisted(product: Product, { delay, status }: { delay: string; status: StatusName }): Outcome {
  return { delay: duration(delay), status, pin: 'pin' in product }
}
