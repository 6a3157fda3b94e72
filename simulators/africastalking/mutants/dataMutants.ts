import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { type Remake, remade, withoutLastUnit } from './moneyMutants.ts'
import { late, onTimer } from './timerMutant.ts'

type Operations = AfricasTalkingDefinition['operations']
type Mutant = RuleMutant<AfricasTalkingDefinition>
type SendMobileData = Operations['sendMobileData']

/** Mobile data with wrong movements of the wallet, wrong prices, wrong destinations and wrong ends. @see docs/africastalking.md#mobile-data */
export const dataMutants: readonly Mutant[] = [
  ...moved('skipped', (before) => before),
  ...moved('doubled', (before, after) => 2 * after - before),
  sending({ kind: 'limit-shifted', label: 'wallet', hint: 'refused.sendMobileData/richEnough' }, (send, onBroken) => {
    return (request, context) => withoutLastUnit(context, onBroken, () => send(request, context))
  }),
  recipients({ kind: 'unit-ignored', label: '', hint: 'left.fetchWalletBalance/gigabytes' }, (recipient) =>
    recipient.unit === 'GB' ? { ...recipient, unit: 'MB' } : recipient,
  ),
  recipients({ kind: 'validity-ignored', label: '', hint: 'left.fetchWalletBalance/gigabytes' }, (recipient) =>
    recipient.validity === 'Day' ? recipient : { ...recipient, validity: 'Day' },
  ),
  recipients({ kind: 'destination-ignored', label: '', hint: 'refused.sendMobileData/abroad' }, (recipient) =>
    recipient.phoneNumber.startsWith('+1') ? { ...recipient, phoneNumber: '+254711000001' } : recipient,
  ),
  recipients({ kind: 'quantity-ignored', label: '', hint: 'refused.sendMobileData/nothing' }, (recipient) =>
    recipient.quantity > 0 ? recipient : { ...recipient, quantity: 1 },
  ),
  onTimer('sendMobileData', 'settlePayment', 'suffix-delay', 'day', late('settlePayment', 86_400_000)),
  onTimer('sendMobileData', 'settlePayment', 'suffix-delay', 'second', late('settlePayment', 1_000)),
  onTimer('sendMobileData', 'settlePayment', 'suffix-outcome', 'never', () => undefined),
  onTimer('sendMobileData', 'settlePayment', 'suffix-outcome', 'turned', (fire, key, { state }) => {
    const bundle = state.payments.get(key)
    if (bundle?.settlement === undefined) return
    const status = bundle.settlement.status === 'Success' ? 'Failed' : 'Success'
    state.payments.put({ ...bundle, settlement: { ...bundle.settlement, status } })
    fire()
  }),
  onTimer('sendMobileData', 'settlePayment', 'settled-twice', '', (fire, key, { state }) => {
    fire()
    const bundle = state.payments.get(key)
    if (bundle === undefined) return
    state.payments.put({ ...bundle, status: 'Queued', ended: undefined })
    fire()
  }),
  {
    ...{ operationId: 'sendMobileData', kind: 'wallet-stale', label: 'post', hint: 'leftByPost.queryWalletBalance' },
    alter: (definition, onBroken) => ({
      ...definition,
      operations: {
        ...definition.operations,
        queryWalletBalance: () => {
          onBroken()
          return { status: 200, body: { balance: 'KES 100.0000', status: 'Success' } }
        },
      },
    }),
  },
]

type Named = Omit<Mutant, 'alter' | 'operationId'>

function sending(named: Named, change: (send: SendMobileData, onBroken: () => void) => SendMobileData): Mutant {
  return {
    ...{ operationId: 'sendMobileData', ...named },
    alter: (definition, onBroken) => {
      const { operations } = definition
      return {
        ...definition,
        operations: { ...operations, sendMobileData: change(operations.sendMobileData, onBroken) },
      }
    },
  }
}

type Recipient = Parameters<SendMobileData>[0]['body']['recipients'][number]

/** Sends other recipients than the request has. */
function recipients(named: Named, other: (recipient: Recipient) => Recipient): Mutant {
  return sending(named, (send, onBroken) => (request, context) => {
    const changed = request.body.recipients.map(other)
    if (changed.some((recipient, index) => recipient !== request.body.recipients[index])) onBroken()
    return send({ ...request, body: { ...request.body, recipients: changed } }, context)
  })
}

function moved(how: string, remake: Remake): Mutant[] {
  const kind = `balance-${how}`
  return [
    sending({ kind, label: 'hold', hint: 'left.fetchWalletBalance/taken' }, (send, onBroken) => {
      return (request, context) => remade(context, remake, onBroken, () => send(request, context))
    }),
    onTimer('sendMobileData', 'settlePayment', kind, 'refund', (fire, _key, context) =>
      remade(context, remake, () => undefined, fire),
    ),
  ]
}
