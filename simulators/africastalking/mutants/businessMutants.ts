import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import type { AfricasTalkingDefinition } from '../service.ts'
import { remade, withoutLastUnit } from './moneyMutants.ts'
import { onOperation } from './operationMutant.ts'
import { late, onTimer } from './timerMutant.ts'

type Mutant = RuleMutant<AfricasTalkingDefinition>
type Named = Pick<Mutant, 'kind' | 'label' | 'hint'>
type Body = Parameters<AfricasTalkingDefinition['operations']['mobileB2B']>[0]['body']

/** Payments to businesses that are checked, paid or ended wrongly. @see docs/africastalking.md#b2b */
export const businessMutants: readonly Mutant[] = [
  held('skipped', (before) => before),
  held('doubled', (before, after) => 2 * after - before),
  onOperation(
    'mobileB2B',
    { kind: 'limit-shifted', label: 'wallet', hint: 'refused.mobileB2B/richEnough' },
    (run, onBroken) => {
      return (request, context) => withoutLastUnit(context, onBroken, () => run(request, context))
    },
  ),
  asked({ kind: 'provider-ignored', label: '', hint: 'unknownProvider' }, (body) =>
    body.provider === 'Nobody' ? { ...body, provider: 'Athena' } : body,
  ),
  asked({ kind: 'channel-ignored', label: '', hint: 'otherProvider' }, (body) =>
    body.provider === 'Mpesa' ? { ...body, provider: 'Athena' } : body,
  ),
  asked({ kind: 'country-ignored', label: '', hint: 'otherCountry' }, (body) =>
    body.provider === 'TigoTanzania' && body.currencyCode !== 'TZS' ? { ...body, provider: 'Athena' } : body,
  ),
  asked({ kind: 'type-ignored', label: '', hint: 'unknownType' }, (body) =>
    body.transferType === 'Gift' ? { ...body, transferType: 'BusinessPayBill' } : body,
  ),
  asked({ kind: 'type-exact', label: '', hint: 'smallLetters' }, (body) =>
    body.transferType === body.transferType.toLowerCase() ? { ...body, transferType: 'Gift' } : body,
  ),
  asked({ kind: 'requester-ignored', label: '', hint: 'noRequester' }, (body) =>
    body.requester === '12' ? { ...body, requester: '+254711000001' } : body,
  ),
  asked({ kind: 'amount-ignored', label: '', hint: 'refused.mobileB2B/nothing' }, (body) =>
    body.amount > 0 ? body : { ...body, amount: 1 },
  ),
  asked({ kind: 'product-ignored', label: '', hint: 'unknownProduct' }, (body) =>
    body.productName === 'Payouts' ? { ...body, productName: 'Shop' } : body,
  ),
  onOperation(
    'mobileB2B',
    { kind: 'key-ignored', label: '' },
    (run, onBroken) =>
      ({ headers, ...request }, context) => {
        if (headers['Idempotency-Key'] !== undefined) onBroken()
        return run({ ...request, headers: {} }, context)
      },
  ),
  onTimer('mobileB2B', 'settlePayment', 'account-outcome', 'never', () => undefined),
  onTimer('mobileB2B', 'settlePayment', 'account-delay', 'second', late('settlePayment', 1_000)),
  onTimer('mobileB2B', 'settlePayment', 'account-outcome', 'turned', (fire, key, { state }) => {
    const payment = state.payments.get(key)
    if (payment?.settlement === undefined) return
    const status = payment.settlement.status === 'Success' ? 'Failed' : 'Success'
    state.payments.put({ ...payment, settlement: { ...payment.settlement, status } })
    fire()
  }),
  onTimer('mobileB2B', 'settlePayment', 'refund-skipped', 'business', (fire, _key, context) =>
    remade(
      context,
      (before) => before,
      () => undefined,
      fire,
    ),
  ),
]

/** Reads another body than the request has. */
function asked(named: Named, change: (body: Body) => Body): Mutant {
  return onOperation('mobileB2B', named, (run, onBroken) => (request, context) => {
    const body = change(request.body)
    if (body !== request.body) onBroken()
    return run({ ...request, body }, context)
  })
}

function held(how: string, remake: (before: number, after: number) => number): Mutant {
  return onOperation(
    'mobileB2B',
    { kind: `balance-${how}`, label: 'hold', hint: 'left.fetchWalletBalance/taken' },
    (run, onBroken) => {
      return (request, context) => remade(context, remake, onBroken, () => run(request, context))
    },
  )
}
