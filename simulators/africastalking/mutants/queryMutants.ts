import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { withoutLastUnit } from './moneyMutants.ts'
import { onOperation } from './operationMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type Named = Pick<Mutant, 'kind' | 'label' | 'hint'>
type Operations = AfricasTalkingDefinition['operations']
type Query = Parameters<Operations['fetchTransactions']>[0]['query']
type WalletQuery = Parameters<Operations['fetchWalletTransactions']>[0]['query']

/** Lists that leave out, mix up or ignore, and money that is lost within the account. @see docs/africastalking.md#queries */
export const queryMutants: readonly Mutant[] = [
  ...(
    ['category', 'status', 'provider', 'source', 'destination', 'providerChannel', 'startDate', 'endDate'] as const
  ).map((name) => listed({ kind: 'filter-ignored', label: name }, ({ [name]: ignored, ...query }) => query)),
  listed({ kind: 'page-ignored', label: 'product', hint: 'listed.fetchTransactions/nextPage' }, (query) => ({
    ...query,
    pageNumber: 1,
  })),
  listed({ kind: 'size-ignored', label: 'product', hint: 'listedTwice' }, (query) => ({ ...query, count: 1000 })),
  listed({ kind: 'product-ignored', label: 'list', hint: 'otherProduct' }, (query) => ({
    ...query,
    productName: 'Payouts',
  })),
  seenByPayments(
    onOperation(
      'fetchTransactions',
      { kind: 'open-hidden', label: '', hint: 'listed.fetchTransactions/queued' },
      (run, onBroken) => (request, context) => {
        const reply = run(request, context)
        if (reply.status !== 200) return reply
        const responses = reply.body.responses.filter(({ status }) => status === 'Success' || status === 'Failed')
        if (responses.length < reply.body.responses.length) onBroken()
        return { status: 200, body: { ...reply.body, responses } }
      },
    ),
  ),
  ...(['categories', 'startDate', 'endDate'] as const).map((name) =>
    inWallet({ kind: 'filter-ignored', label: `wallet ${name}` }, ({ [name]: ignored, ...query }) => query),
  ),
  inWallet({ kind: 'page-ignored', label: 'wallet', hint: 'inWallet' }, (query) => ({ ...query, pageNumber: 1 })),
  seenByPayments(
    onOperation(
      'fetchWalletTransactions',
      { kind: 'credits-hidden', label: '', hint: 'cameBack' },
      (run, onBroken) => (request, context) => {
        const reply = run(request, context)
        if (reply.status !== 200) return reply
        const responses = reply.body.responses.filter(({ category }) => category === 'Debit')
        if (responses.length < reply.body.responses.length) onBroken()
        return { status: 200, body: { ...reply.body, responses } }
      },
    ),
  ),
  onOperation(
    'topUpStash',
    { kind: 'stash-unchanged', label: '', hint: 'grown' },
    (run, onBroken) => (request, context) => {
      const before = context.state.wallets.get('KES')
      const reply = run(request, context)
      const after = context.state.wallets.get('KES')
      if (before === undefined || after === undefined || before.stash === after.stash) return reply
      onBroken()
      context.state.wallets.put({ ...after, stash: before.stash })
      return reply
    },
  ),
  onOperation('topUpStash', { kind: 'limit-shifted', label: 'stash', hint: 'allOfIt' }, (run, onBroken) => {
    return (request, context) => withoutLastUnit(context, onBroken, () => run(request, context))
  }),
  onOperation(
    'transferToWallet',
    { kind: 'target-unpaid', label: '', hint: 'left' },
    (run, onBroken) => (request, context) => {
      const reply = run(request, context)
      const wallet = context.state.wallets.get('KES')
      if (wallet === undefined || reply.status !== 201 || reply.body.status !== 'Success') return reply
      onBroken()
      context.state.wallets.put({ ...wallet, wallet: wallet.wallet - 100_000 })
      return reply
    },
  ),
  onOperation(
    'transferToWallet',
    { kind: 'target-ignored', label: '', hint: 'unknownTarget' },
    (run, onBroken) => (request, context) => {
      if (request.body.targetProductCode !== 78) return run(request, context)
      onBroken()
      return run({ ...request, body: { ...request.body, targetProductCode: 77 } }, context)
    },
  ),
]

/** Lists are read by the cases of payments to businesses. */
function seenByPayments(mutant: Mutant): Mutant {
  return { ...mutant, operationId: 'mobileB2B' }
}

function listed(named: Named, change: (query: Query) => Query): Mutant {
  const mutant = onOperation('fetchTransactions', named, (run, onBroken) => (request, context) => {
    const query = change(request.query)
    if (JSON.stringify(query) !== JSON.stringify(request.query)) onBroken()
    return run({ ...request, query }, context)
  })
  return seenByPayments(mutant)
}

function inWallet(named: Named, change: (query: WalletQuery) => WalletQuery): Mutant {
  const mutant = onOperation('fetchWalletTransactions', named, (run, onBroken) => (request, context) => {
    const query = change(request.query)
    if (JSON.stringify(query) !== JSON.stringify(request.query)) onBroken()
    return run({ ...request, query }, context)
  })
  return seenByPayments(mutant)
}
