import { transactionUpdated } from '../../callbacks/transactionUpdated.ts'
import type { Context } from '../../context.ts'
import type { TransactionCreate, TransactionRecord } from '../../model.ts'
import { costOf } from '../balances/costOf.ts'
import { moveBalance } from '../balances/moveBalance.ts'
import { unaffordable } from '../balances/unaffordable.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import type { ErrorOf } from '../errors/errorOf.ts'
import { explained } from '../errors/explained.ts'
import { invalidNumber } from '../numbers/invalidNumber.ts'
import { isForeignSuffix } from '../outcomes/isForeignSuffix.ts'
import { rejectionOf } from '../outcomes/rejectionOf.ts'
import { settingsOf } from '../settings/settingsOf.ts'
import { unpayableStatement } from '../statements/unpayableStatement.ts'
import { partiesOf } from './partiesOf.ts'
import { quote } from './quote.ts'
import { sendToOperator } from './sendToOperator.ts'
import { termsOf } from './termsOf.ts'
import { unmetRequirement } from './unmetRequirement.ts'

/** Creates a transaction and holds its cost, or tells why not; confirms it at once where that is asked for. @see docs/dtone.md#errors */
export function create(
  request: TransactionCreate,
  context: Context,
  callbackUrl?: string,
): TransactionRecord | ErrorOf<'postTransactionAsync'> {
  const { state, now } = context
  const product = catalogue.get(request.product_id)
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
  const quoted = quote(product, request)
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
    transactionUpdated(state.transactions.put(created), context)
    return created
  }
  moveBalance('authorize', cost, context)
  if (request.auto_confirm) return sendToOperator(created, context)
  if (cancelOnExpiry) context.schedule('expire', created.expiresAt, String(created.id))
  return state.transactions.put(created)
}
