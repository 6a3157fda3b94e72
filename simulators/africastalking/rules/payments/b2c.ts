import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { formatMoney } from '../money/money.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { openPayment } from './openPayment.ts'
import { type Payment, paymentWallet, phone } from './payment.ts'
import type { PaymentProduct } from './products.ts'
import { type Refusal, refusalFor } from './refusals.ts'
import { plannedSettlement } from './settlement.ts'
import { mobileTermsOf, readNumber } from './terms.ts'

type MobileB2CRecipient = components['schemas']['MobileB2CRecipient']
type MobileB2CEntry = components['schemas']['MobileB2CEntry']

/** A recipient's entry in the reply, and the payment if one was queued. */
export interface AcceptedPayment {
  readonly entry: MobileB2CEntry
  readonly payment: Payment | undefined
}

const refusalRule = numberRule(numberRules.mobileB2CEntries)

/** Takes the money for one recipient and queues the payment, or refuses it. @see docs/africastalking.md#b2c */
export function acceptPayment(
  recipient: MobileB2CRecipient,
  product: PaymentProduct,
  context: Context,
): AcceptedPayment {
  const number = readNumber(recipient.phoneNumber, context)
  if (number === undefined) return refuse(recipient.phoneNumber, refusalFor('invalidNumber'))
  const ruled = refusalRule(number, context)
  if (ruled !== undefined) return refuse(number, { status: ruled.status, text: ruled.errorMessage })
  const terms = mobileTermsOf(recipient, product)
  if ('text' in terms) return refuse(number, terms)
  const payment = openPayment(
    {
      category: 'MobileB2C',
      productName: product.name,
      ...terms,
      source: paymentWallet,
      destination: phone(number),
      metadata: recipient.metadata ?? {},
      settlement: plannedSettlement(number, context),
    },
    'Queued',
    context,
  )
  if (payment === undefined) return refuse(number, refusalFor('insufficientCredit'))
  return { entry: represent(payment), payment }
}

/** Members in alphabetical order. */
function refuse(phoneNumber: string, { status, text }: Refusal): AcceptedPayment {
  return { entry: { errorMessage: text, phoneNumber, status }, payment: undefined }
}

/** Members in alphabetical order. The number is in E.164, also where it was sent without its plus sign. */
function represent({ id, destination, provider, providerChannel, value, fee }: Payment): MobileB2CEntry {
  return {
    phoneNumber: destination.name,
    provider,
    providerChannel,
    status: 'Queued',
    transactionFee: formatMoney(fee),
    transactionId: id,
    value: formatMoney(value),
  }
}
