import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { businessPayments } from '../../data/businessPayments.generated.ts'
import { sandbox } from '../../data/sandbox.generated.ts'
import { formatMoney } from '../money/money.ts'
import { parseMsisdn } from '../numbers/msisdn.ts'
import { joinQueue } from '../queues/turns.ts'
import { plannedAt } from './accounts.ts'
import { handOverPayment } from './handOver.ts'
import { openPayment } from './openPayment.ts'
import { type Payment, type Provider, paymentWallet } from './payment.ts'
import type { PaymentProduct } from './products.ts'
import { type Refusal, refusalFor } from './refusals.ts'
import { termsOf } from './terms.ts'

type MobileB2BRequest = components['schemas']['MobileB2BRequest']
type MobileB2BReply = components['schemas']['MobileB2BReply']

const transferTypes: ReadonlySet<string> = new Set(businessPayments.transferTypes.map((type) => type.toLowerCase()))

/** Queues a payment to a business, or refuses it. @see docs/africastalking.md#b2b */
export function payBusiness(body: MobileB2BRequest, context: Context): MobileB2BReply {
  const terms = termsOf(body, context)
  if ('text' in terms) return refused(terms)
  const { product, value, fee } = terms
  const provider = providerOf(body)
  if (provider === undefined) return refused(refusalFor('invalidProvider'))
  const refusal = refusalOf(body)
  if (refusal !== undefined) return refused(refusal)
  const providerChannel = channelAt(provider, product)
  if (providerChannel === undefined) return refused(refusalFor('noChannelThere', product.name))
  const { destinationAccount, metadata = {} } = body
  const payment = openPayment(
    {
      category: 'MobileB2B',
      productName: product.name,
      provider,
      providerChannel,
      source: paymentWallet,
      destination: { type: 'BankAccount', name: destinationAccount },
      value,
      fee,
      metadata,
      settlement: plannedAt(destinationAccount, 'mobileB2B', context),
    },
    'Queued',
    context,
  )
  if (payment === undefined) return refused(refusalFor('insufficientCredit'))
  joinQueue('mobileB2B', payment.id, context, handOverPayment)
  return represent(payment)
}

function refusalOf({ provider, transferType, requester, currencyCode }: MobileB2BRequest): Refusal | undefined {
  if (!transferTypes.has(transferType.toLowerCase())) return refusalFor('invalidTransferType')
  if (requester !== undefined && parseMsisdn(requester) === undefined) return refusalFor('invalidRequester')
  return paysIn(provider, currencyCode) ? undefined : refusalFor('currencyNotSupported')
}

function providerOf({ provider }: MobileB2BRequest): Provider | undefined {
  return businessPayments.providers.find((row) => row.provider === provider)?.provider
}

function paysIn(provider: string, currency: string): boolean {
  const currencies: readonly string[] =
    businessPayments.providers.find((row) => row.provider === provider)?.currencies ?? []
  return currencies.length === 0 || currencies.includes(currency)
}

/** The channel of the product at the provider; any product that is not registered has one. */
function channelAt(provider: Provider, { channels }: PaymentProduct): string | undefined {
  if (channels === null) return sandbox.providerChannel
  return channels.find((row) => row.provider === provider)?.channel
}

/** Members in alphabetical order. */
function refused({ status, text }: Refusal): MobileB2BReply {
  return { errorMessage: text, status }
}

/** Members in alphabetical order. */
function represent({ id, fee, providerChannel }: Payment): MobileB2BReply {
  return { providerChannel, status: 'Queued', transactionFee: formatMoney(fee), transactionId: id }
}
