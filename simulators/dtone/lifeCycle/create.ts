import { transactionUpdated } from '../callbacks/transactionUpdated.ts'
import type { Context } from '../context.ts'
import type { Parties, TransactionCreate, TransactionRecord } from '../model.ts'
import { costOf, moveBalance, unaffordable } from '../rules/balances/balances.ts'
import { unmetRequirement } from '../rules/catalogue/requiredFields.ts'
import { productIn, rowIn } from '../rules/catalogue/worldCatalogue.ts'
import { type ErrorOf, explained } from '../rules/errors/refusal.ts'
import { invalidNumber } from '../rules/numbers/invalidNumber.ts'
import { isForeignSuffix } from '../rules/outcomes/suffixes.ts'
import { settingsOf } from '../rules/settings/settings.ts'
import { unpayableStatement } from '../rules/statements/statementPayments.ts'
import { quote, termsOf } from '../rules/transactions/quote.ts'
import { sendToOperator } from './confirm.ts'
import { rejectionOf } from './decideOutcome.ts'

/**
 * Creates a transaction and authorizes its cost, or returns the first error (the order of the checks is chosen). With `auto_confirm` it is
 * confirmed at once. @see docs/dtone.md#errors
 */
export function create(
  request: TransactionCreate,
  context: Context,
  callbackUrl?: string,
): TransactionRecord | ErrorOf<'postTransactionAsync'> {
  const { state, now } = context
  if (request.metadata !== undefined) context.explain(metadataWarning)
  const product = productIn(request.product_id, state)
  if (product === undefined) return 'productNotAvailable'
  const unmet = unmetRequirement(product, request)
  if (unmet !== undefined) return explained('badRequest', unmet, context)
  const invalid = invalidNumber(request)
  if (invalid !== undefined) return explained(invalid, 'no numbering plan has this number', context)
  const parties = partiesOf(request)
  const order = { product, externalId: request.external_id, parties }
  if (isForeignSuffix(order, context)) {
    return explained(
      'creditPartyMobileNumberInvalid',
      'no suffix of the table, and the setting `otherSuffix` is strict',
      context,
    )
  }
  const quoted = quote(product, request, rowIn(product.id, state)?.tax)
  if (typeof quoted === 'string') return explained(quoted, termsOf(product), context)
  const unpayable = unpayableStatement(product, request, quoted, context)
  if (unpayable !== undefined) return unpayable
  if (state.transactions.find('externalId', request.external_id).length > 0) return 'externalIdAlreadyUsed'
  const cost = costOf(quoted.prices)
  const rejection = rejectionOf(order, context)
  const unpaid = rejection === undefined ? unaffordable(cost, context) : undefined
  if (unpaid !== undefined) return unpaid

  const { confirmationWindow, cancelOnExpiry } = settingsOf(context)
  const created: TransactionRecord = {
    id: state.transactionIds.next(),
    externalId: request.external_id,
    productId: product.id,
    createdAt: now,
    expiresAt: now + confirmationWindow,
    status: rejection ?? 'CREATED',
    quote: quoted,
    cost,
    parties,
    ...(callbackUrl !== undefined && { callbackUrl }),
  }
  if (rejection !== undefined) {
    const rejected = state.transactions.put({ ...created, ...(request.auto_confirm && { confirmedAt: now }) })
    transactionUpdated(rejected, context)
    return rejected
  }
  moveBalance('authorize', cost, context)
  if (request.auto_confirm) return sendToOperator(created, context)
  if (cancelOnExpiry) context.schedule('expire', created.expiresAt, String(created.id))
  return state.transactions.put(created)
}

const metadataWarning =
  '`metadata` was passed over; DT One has a closed schema for eSIM there, and may refuse another shape with 400'

/** The parts of a request that every later body of its transaction repeats; `null` parts are left out. */
function partiesOf(request: TransactionCreate): Parties {
  const { sender, beneficiary, debit_party_identifier, credit_party_identifier } = request
  const { statement_identifier, additional_identifier } = request
  return {
    ...(sender && { sender }),
    ...(beneficiary && { beneficiary }),
    ...(debit_party_identifier && { debit_party_identifier }),
    ...(credit_party_identifier && { credit_party_identifier }),
    ...(statement_identifier && { statement_identifier }),
    ...(additional_identifier && { additional_identifier }),
  }
}
