import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { recipientStatuses } from '../../data/recipientStatuses.generated.ts'
import { balanceOf, chargeAccount } from '../account/balance.ts'
import { drawId } from '../formats/ids.ts'
import { addUp, formatMoney, type Money } from '../money/money.ts'
import { isHash, type MaskedNumber, maskedNumber, writtenNumber } from '../numbers/maskedNumber.ts'
import { type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { premiumTerms } from '../premium/delivery.ts'
import type { PremiumRequest } from '../premium/terms.ts'
import { joinQueue } from '../queues/turns.ts'
import { handOverMessage } from './handOver.ts'
import { pricePart } from './prices.ts'
import { endsInFailure, plannedReports } from './reports.ts'
import { isForeignSender } from './senders.ts'

export type Recipient = components['schemas']['Recipient']

/** How a message is sent, the same for all its recipients. */
export interface Terms {
  readonly from: string
  readonly parts: number
  /** Present when the subscriber pays, not the account. */
  readonly premium: PremiumRequest | undefined
  readonly isQueued: boolean
}

/** A hashed number, and the operator that can read it. */
export interface Masked {
  readonly hash: string
  readonly telco: string
}

/** A recipient's entry in the reply, and what the account paid for it. */
export interface AcceptedRecipient {
  readonly recipient: Recipient
  readonly cost: Money | undefined
}

type Code = Recipient['statusCode']

const recipientRule = numberRule(numberRules.smsRecipients)
const rows: ReadonlyMap<Code, (typeof recipientStatuses)[number]> = new Map(
  recipientStatuses.map((row) => [row.code, row]),
)

/** Accepts a message to one number, or refuses it. @see docs/africastalking.md#recipient-statuses */
export function acceptRecipient(text: string, terms: Terms, context: Context): AcceptedRecipient {
  const number = parseMsisdn(text)
  if (number === undefined) {
    context.explain(notInternational('to', text))
    return refuse(text, 403)
  }
  const ruled = recipientRule(number)?.statusCode
  if (ruled !== undefined && !isSent(ruled)) return refuse(number, ruled)
  if (isForeignSender(terms.from, number, context)) return refuse(number, 402)
  return pay(number, number, ruled, terms, context)
}

/** Accepts a message to a hashed number, or refuses it. @see docs/africastalking.md#hashed-numbers */
export function acceptMasked({ hash, telco }: Masked, terms: Terms, context: Context): AcceptedRecipient {
  if (!isHash(hash)) return refuse(hash, 403)
  const number = maskedNumber(hash, telco)
  if (number === undefined) return refuse(hash, 407)
  if (isForeignSender(terms.from, number.like, context)) return refuse(hash, 402)
  return pay(number, number.like, undefined, terms, context)
}

/** Takes the price of the message from the account and sends it. */
function pay(
  to: Msisdn | MaskedNumber,
  priced: Msisdn,
  ruled: Code | undefined,
  terms: Terms,
  context: Context,
): AcceptedRecipient {
  const price = pricePart(priced)
  const cost =
    terms.premium !== undefined ? undefined : { currency: price.currency, amount: price.amount * terms.parts }
  if (cost !== undefined && !chargeAccount(context.state, cost)) return refuse(writtenNumber(to), 405)
  const code = ruled ?? (terms.isQueued ? 102 : 101)
  return { recipient: entry(writtenNumber(to), code, dispatch(to, terms, context), cost), cost }
}

function refuse(number: string, code: Code): AcceptedRecipient {
  return { recipient: entry(number, code, 'None', undefined), cost: undefined }
}

function entry(number: string, statusCode: Code, messageId: string, cost: Money | undefined): Recipient {
  const status = rows.get(statusCode)?.status ?? 'InternalServerError'
  return { cost: cost === undefined ? '0' : formatMoney(cost), messageId, number, status, statusCode }
}

function isSent(statusCode: Code): boolean {
  return rows.get(statusCode)?.sent === true
}

/** Stores the message, sends it on its way and returns its id. */
function dispatch(number: Msisdn | MaskedNumber, { isQueued, premium }: Terms, context: Context): string {
  const id = drawId('ATXid', context.random)
  const message = { id, number, leftAt: undefined, reports: plannedReports(number), reported: 0 }
  const isPaidBySubscriber = premium !== undefined && typeof number === 'string' && !endsInFailure(number)
  context.state.messages.put(
    isPaidBySubscriber ? { ...message, reports: [], premium: premiumTerms(number, premium, context) } : message,
  )
  if (isQueued) joinQueue('sms', id, context, handOverMessage)
  else handOverMessage(id, context)
  return id
}

/** Writes the summary above the recipients: how many were accepted and what they cost the account. @see docs/africastalking.md#messaging */
export function summarise(
  accepted: readonly AcceptedRecipient[],
  { parts, premium }: Terms,
  { state }: Pick<Context, 'state'>,
): string {
  const sent = accepted.filter(({ recipient }) => isSent(recipient.statusCode)).length
  const count = `Sent to ${sent}/${accepted.length}`
  if (premium !== undefined) return count
  if (sent === 0) return `${count} Total Cost: 0`
  const costs = accepted.flatMap(({ cost }) => cost ?? [])
  return `${count} Total Cost: ${formatMoney(addUp(costs, balanceOf(state).currency))} Message parts: ${parts}`
}
