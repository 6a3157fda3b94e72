import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { Context } from '../context.ts'
import type { TransactionCreate, TransactionRecord } from '../model.ts'
import { money } from '../rules/balances/money.ts'
import { catalogue } from '../rules/catalogue/catalogue.ts'
import { refusal } from '../rules/errors/refusal.ts'
import type { DtoneDefinition } from '../service.ts'
import { operationMutant } from './operationMutant.ts'

/** Required fields and prices of an order. @see docs/dtone.md#products */
export const orderMutants: readonly RuleMutant<DtoneDefinition>[] = [
  ordering('required-fields', 'not-asked-for', (order) => ({
    ...order,
    credit_party_identifier: {
      ...{ mobile_number: '+2348030000100', account_number: '100', account_qualifier: '100' },
      ...order.credit_party_identifier,
    },
  })),
  ordering('required-fields', 'one-of-them-enough', (order) => {
    const { account_number } = order.credit_party_identifier ?? {}
    if (account_number === undefined) return order
    return { ...order, credit_party_identifier: { ...order.credit_party_identifier, account_qualifier: '100' } }
  }),
  ordering('required-fields', 'first-alternative-only', (order) => {
    const { credit_party_identifier: party } = order
    const [first, second] = catalogue.get(order.product_id)?.required_credit_party_identifier_fields ?? []
    if (!party || second === undefined) return order
    const given = Object.entries(party).filter(([field]) => first?.some((one) => one === field))
    return { ...order, credit_party_identifier: Object.fromEntries(given) }
  }),
  ordering('amount', 'off-increment-accepted', (order) => {
    const { destination } = order
    return destination ? { ...order, destination: { ...destination, amount: Math.round(destination.amount) } } : order
  }),
  ordering('amount', 'out-of-range-accepted', (order) => {
    const { destination } = order
    return destination
      ? { ...order, destination: { ...destination, amount: Math.min(destination.amount, 1000) } }
      : order
  }),
  ordering('amount', 'unit-ignored', (order) => {
    const product = catalogue.get(order.product_id)
    const { destination } = order
    if (!destination || product === undefined) return order
    return { ...order, destination: { ...destination, unit: product.destination.unit } }
  }),
  {
    ...{ operationId: 'postTransactionAsync', kind: 'external-id-shared', label: '', hint: 'duplicate' },
    alter: (definition, onBroken) => {
      const worlds = new Map<string, object>()
      const { postTransactionAsync } = definition.operations
      const changed: typeof postTransactionAsync = (request, context) => {
        const { external_id: id } = request.body
        const world = worlds.get(id) ?? context.world
        worlds.set(id, world)
        if (world === context.world) return postTransactionAsync(request, context)
        onBroken()
        return refusal('externalIdAlreadyUsed')
      }
      return { ...definition, operations: { ...definition.operations, postTransactionAsync: changed } }
    },
  },
  created('wholesale-off-by-a-cent', ({ quote, ...transaction }) => {
    const { wholesale } = quote.prices
    const prices = { ...quote.prices, wholesale: { ...wholesale, amount: money.add(wholesale.amount, 0.01) } }
    return { ...transaction, quote: { ...quote, prices } }
  }),
  created('rate-off', ({ quote, ...transaction }) => ({
    ...transaction,
    quote: { ...quote, rates: { ...quote.rates, base: quote.rates.base * 1.000001 } },
  })),
  created('conversion-off-by-a-cent', ({ quote, ...transaction }) => {
    const { source } = quote.adjusted_values ?? {}
    if (!source) return { ...transaction, quote }
    const adjusted = { ...quote.adjusted_values, source: { ...source, amount: money.subtract(source.amount, 0.01) } }
    return { ...transaction, quote: { ...quote, adjusted_values: adjusted } }
  }),
]

/** Changes the order before it is read. */
function ordering(
  kind: string,
  label: string,
  other: (order: TransactionCreate) => TransactionCreate,
): RuleMutant<DtoneDefinition> {
  return operationMutant(
    { operationId: 'postTransactionAsync', kind, label, hint: 'refused' },
    ({ postTransactionAsync }, onBroken) => ({
      postTransactionAsync: (request, context) => {
        onBroken()
        const { callback_url } = request.body
        const body = { ...other(request.body), ...(callback_url !== undefined && { callback_url }) }
        return postTransactionAsync({ ...request, body }, context)
      },
    }),
  )
}

/** Changes the transaction after it is created. */
function created(
  label: string,
  other: (transaction: TransactionRecord) => TransactionRecord,
): RuleMutant<DtoneDefinition> {
  const change = (id: number, { state }: Context): void => {
    const transaction = state.transactions.get(id)
    if (transaction !== undefined) state.transactions.put(other(transaction))
  }
  return operationMutant(
    { operationId: 'postTransactionAsync', kind: 'quote', label, hint: 'sold' },
    ({ postTransactionAsync }, onBroken) => ({
      postTransactionAsync: (request, context) => {
        const reply = postTransactionAsync(request, context)
        if (reply.status !== 201) return reply
        onBroken()
        change(reply.body.id, context)
        return reply
      },
    }),
  )
}
