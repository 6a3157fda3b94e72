import { numberOf } from '../africasTalkingModel/expected.ts'
import { written } from '../africasTalkingModel/money.ts'
import { payOut } from '../africasTalkingModel/payOut.ts'
import type { Account, Asked, Request } from './commands.ts'
import { bankFailures, outcomeOf } from './outcomes.ts'
import { fees, type Order, type Payment, type Value } from './payment.ts'
import type { PaymentsModel } from './paymentsModel.ts'

export type Of<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>

/** Members of a reply. */
export type Reply = Readonly<Record<string, unknown>>

/** Status and text of a refusal. */
type Refusal = readonly [status: string, text: string]

const credit: Refusal = ['Failed', 'Insufficient Credit']
const currency: Refusal = ['NotSupported', 'Currency not supported']
const wallet = 'PaymentWallet'

/** Applies a request, and gives the reply that it must get. `ids` are those in the reply; undefined where there is none. */
export function apply(model: PaymentsModel, request: Request, ids: readonly string[]): Reply {
  const [id = ''] = ids
  switch (request.kind) {
    case 'checkout':
      return checkout(model, request, id)
    case 'pay': {
      const { about, entries } = payOut(model, request, ids)
      return { ...about, entries }
    }
    case 'payBusiness':
      return payBusiness(model, request, id)
    case 'transfer':
      return { entries: request.accounts.map((account, at) => transfer(model, request, account, ids[at] ?? '')) }
    case 'chargeBank':
      return chargeBank(model, request, id)
    case 'chargeCard':
      return chargeCard(model, request, id)
    case 'chargeAgain':
      return chargeAgain(model, request, id)
    case 'topUp':
    case 'move':
      return moveWithin(model, request, id)
  }
}

/** The digits of a bank account: ten in Nigeria. */
export function accountNumber({ country, suffix }: Account): string {
  return `${country === 'NG' ? '0123456' : '012345'}${suffix}`
}

function checkout(model: PaymentsModel, request: Of<'checkout'>, id: string): Reply {
  const source = numberOf(request.from)
  const payment = charge(model, request, { id, category: 'MobileCheckout', source, status: 'PendingConfirmation' })
  if ('refused' in payment) return described(payment.refused)
  if (model.off.has(source)) model.endLater(payment, 3_000, 'The user is not within network coverage.')
  else model.prompt(payment)
  const description = 'Waiting for user input'
  return { description, providerChannel: '525900', status: 'PendingConfirmation', transactionId: id }
}

function payBusiness(model: PaymentsModel, request: Of<'payBusiness'>, id: string): Reply {
  const { suffix } = request
  const destination = `meter ${suffix}`
  const outcome = outcomeOf('mobileB2B', suffix)
  const payment = pay(model, request, { id, category: 'MobileB2B', destination, outcome })
  if ('refused' in payment) return { errorMessage: payment.refused[1], status: payment.refused[0] }
  model.queue('mobileB2B', payment)
  return { providerChannel: '525900', ...queued(payment) }
}

function transfer(model: PaymentsModel, request: Of<'transfer'>, account: Account, id: string): Reply {
  const destination = accountNumber(account)
  const outcome = outcomeOf('bankTransfer', account.suffix)
  const order = { id, category: 'BankTransfer', destination, outcome, fee: 500_000 } as const
  const payment = paysThere(request, account) ? pay(model, request, order) : { refused: currencyOf(request) }
  if ('refused' in payment) {
    const [status, errorMessage] = payment.refused
    return { accountNumber: destination, errorMessage, status }
  }
  model.queue('bankTransfer', payment)
  return { accountNumber: destination, ...queued(payment) }
}

function chargeBank(model: PaymentsModel, request: Of<'chargeBank'>, id: string): Reply {
  const { account } = request
  if (!paysThere(request, account)) return described(currencyOf(request))
  const bankFailure = bankFailures[account.suffix]
  const order = { id, category: 'BankCheckout', source: accountNumber(account), bankFailure } as const
  return awaitPassword(
    model,
    charge(model, request, { ...order, status: 'PendingValidation' }),
    'Payment is pending validation by the user',
  )
}

function chargeCard(model: PaymentsModel, request: Of<'chargeCard'>, id: string): Reply {
  const { card } = request
  const refusal = refusalOf(request)
  if (refusal !== undefined) return described(refusal)
  if (card === '4242424242424241') return described(['InvalidRequest', 'Invalid card number'])
  if (request.currency !== 'NGN') return described(currency)
  if (card === '4000000000000002') return described(['Failed', 'The card was declined'])
  const bankFailure = card === '4000000000009995' ? 'Insufficient funds' : undefined
  const order = { id, category: 'CardCheckout', source: masked(card), bankFailure } as const
  return awaitPassword(
    model,
    charge(model, request, { ...order, status: 'PendingValidation' }),
    'Waiting for user input',
  )
}

/** Only the first card can have paid. */
function chargeAgain(model: PaymentsModel, request: Of<'chargeAgain'>, id: string): Reply {
  const refusal = refusalOf(request)
  if (refusal !== undefined) return described(refusal)
  if (!request.isKnown || model.cardToken === undefined) return described(['InvalidRequest', 'Invalid checkoutToken'])
  if (request.currency !== 'NGN') return described(currency)
  const order = { id, category: 'CardCheckout', source: masked('4242424242424242'), status: 'Queued' } as const
  const payment = charge(model, request, order)
  if ('refused' in payment) return described(payment.refused)
  model.end(payment, undefined)
  return { description: 'Payment completed successfully', status: 'Success', transactionId: id }
}

function moveWithin(model: PaymentsModel, request: Of<'topUp'> | Of<'move'>, id: string): Reply {
  const [category, destination] =
    request.kind === 'topUp'
      ? (['UserStashTopup', 'UserStash'] as const)
      : (['WalletTransfer', `sandbox [Product ${request.code}]`] as const)
  const payment = pay(model, request, { id, category, destination, fee: 0 })
  if ('refused' in payment) return { description: payment.refused[1], status: 'Failed' }
  const { amount } = payment.value
  if (request.kind === 'topUp') model.move(payment, 0, amount)
  else model.move(payment, amount, 0)
  const { stash } = model.wallets[payment.value.currency]
  const left = written({ currency: payment.value.currency, amount: stash })
  model.end(
    payment,
    undefined,
    request.kind === 'topUp' ? `Topped up user stash. New Stash Balance: ${left}` : undefined,
  )
  return { description: payment.description, status: 'Success', transactionId: id }
}

type Opened = Payment | { readonly refused: Refusal }

/** Opens a payment that leaves. */
function pay(
  model: PaymentsModel,
  asked: Asked,
  order: Pick<Order, 'id' | 'category' | 'destination'> & Partial<Order>,
): Opened {
  return open(model, asked, { source: wallet, status: 'Queued', ...order })
}

/** Opens a payment that comes. */
function charge(
  model: PaymentsModel,
  asked: Asked,
  order: Pick<Order, 'id' | 'category' | 'source' | 'status'> & Partial<Order>,
): Opened {
  return open(model, asked, { destination: wallet, ...order })
}

function open(model: PaymentsModel, asked: Asked, order: Omit<Order, 'value' | 'fee'> & Partial<Order>): Opened {
  const refused = refusalOf(asked)
  if (refused !== undefined || asked.currency === 'JPY') return { refused: refused ?? currency }
  const value: Value = { currency: asked.currency, amount: Math.round(asked.amount * 10_000) }
  return model.open({ fee: fees[asked.currency], ...order, value }) ?? { refused: credit }
}

function refusalOf({ amount, currency: code }: Asked): Refusal | undefined {
  if (amount <= 0) return ['InvalidRequest', 'Invalid amount']
  return code === 'JPY' ? currency : undefined
}

function currencyOf(asked: Asked): Refusal {
  return refusalOf(asked) ?? currency
}

function paysThere({ currency: code }: Asked, { country }: Account): boolean {
  return code === (country === 'KE' ? 'KES' : 'NGN')
}

function awaitPassword(model: PaymentsModel, payment: Opened, description: string): Reply {
  if ('refused' in payment) return described(payment.refused)
  model.endLater(payment, 600_000, 'The OTP has expired')
  return { description, status: 'PendingValidation', transactionId: payment.id }
}

function queued({ id, fee, value }: Payment): Reply {
  return { status: 'Queued', transactionFee: written({ ...value, amount: fee }), transactionId: id }
}

function described([status, description]: Refusal): Reply {
  return { description, status }
}

function masked(card: string): string {
  return `${card.slice(0, 6)}******${card.slice(-4)}`
}
