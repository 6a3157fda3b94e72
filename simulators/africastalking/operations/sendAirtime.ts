import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context, Operation } from '../context.ts'
import { airtime as rules } from '../data/airtime.generated.ts'
import { startAirtime } from '../lifeCycle/startAirtime.ts'
import { balanceOf, chargeAccount } from '../rules/account/balance.ts'
import type { Airtime } from '../rules/airtime/airtime.ts'
import { rememberSends, repeatsAirtime } from '../rules/airtime/duplicates.ts'
import { readOrder, writtenAmount } from '../rules/airtime/orders.ts'
import { isAirtimeEnabled } from '../rules/airtime/permission.ts'
import { invoiceOf } from '../rules/airtime/prices.ts'
import { formatMoney } from '../rules/money/money.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'

type SendAirtimeRequest = components['schemas']['SendAirtimeRequest']
type SendAirtimeReply = components['schemas']['SendAirtimeReply']
type AirtimeEntry = components['schemas']['AirtimeEntry']
type Recipient = SendAirtimeRequest['recipients'][number]

/** Charges the account and sends airtime, or refuses a recipient or the whole request. @see docs/africastalking.md#airtime */
export const sendAirtime: Operation<'sendAirtime'> = ({ headers, body }, context) => {
  const { airtimeReplies } = context.state
  const key = headers['Idempotency-Key']
  const stored = key === undefined ? undefined : airtimeReplies.get(key)
  if (stored !== undefined) return { status: 201, body: stored.reply }
  const reply = answer(body, key !== undefined, context)
  if (key !== undefined && reply.numSent > 0) airtimeReplies.put({ key, reply })
  return { status: 201, body: reply }
}

function answer({ recipients, maxNumRetry }: SendAirtimeRequest, hasKey: boolean, context: Context): SendAirtimeReply {
  if (!isAirtimeEnabled(context.state)) return refused('notEnabled')
  const read = recipients.map((recipient) => ({ recipient, order: readOrder(recipient, context) }))
  const orders = read.flatMap(({ order }) => ('refusal' in order ? [] : order))
  if (!hasKey && repeatsAirtime(orders, context)) return refused('duplicate')
  const { amount, discount, cost, costs } = invoiceOf(orders, balanceOf(context.state).currency)
  if (orders.length > 0 && !chargeAccount(context.state, cost)) return refused('insufficientCredit')
  rememberSends(orders, context.state, context.now)
  return {
    errorMessage: 'None',
    numSent: orders.length,
    responses: read.map(({ recipient, order }) =>
      'refusal' in order
        ? refusedEntry(recipient, order.refusal)
        : sentEntry(startAirtime(order, costs.get(order) ?? cost, maxNumRetry, context)),
    ),
    totalAmount: orders.length === 0 ? '0' : formatMoney(amount),
    totalDiscount: orders.length === 0 ? '0' : formatMoney(discount),
  }
}

function refused(reason: keyof typeof rules.refusals): SendAirtimeReply {
  const errorMessage = rules.refusals[reason]
  return { errorMessage, numSent: 0, responses: [], totalAmount: '0', totalDiscount: '0' }
}

function sentEntry({ id, number, value, discount }: Airtime): AirtimeEntry {
  return {
    amount: formatMoney(value),
    discount: formatMoney(discount),
    errorMessage: 'None',
    phoneNumber: number,
    requestId: id,
    status: 'Sent',
  }
}

function refusedEntry(recipient: Recipient, errorMessage: string): AirtimeEntry {
  return {
    amount: writtenAmount(recipient),
    discount: '0',
    errorMessage,
    phoneNumber: parseMsisdn(recipient.phoneNumber) ?? recipient.phoneNumber,
    requestId: 'None',
    status: 'Failed',
  }
}
