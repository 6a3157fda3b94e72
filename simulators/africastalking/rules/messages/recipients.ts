import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import { recipientStatuses } from '../../data/recipientStatuses.generated.ts'
import { balanceOf, chargeAccount } from '../account/balance.ts'
import { settingsOf } from '../account/settings.ts'
import { drawId } from '../formats/ids.ts'
import { addUp, formatMoney, type Money } from '../money/money.ts'
import { isHash, type MaskedNumber, maskedNumber, writtenNumber } from '../numbers/maskedNumber.ts'
import { type Msisdn, notInternational, parseMsisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import { premiumTerms } from '../premium/delivery.ts'
import type { PremiumRequest } from '../premium/terms.ts'
import { joinQueue } from '../queues/turns.ts'
import { handOverMessage } from './handOver.ts'
import { refusalOnLink } from './messageLinks.ts'
import { objectionTo } from './objections.ts'
import { pricePart } from './prices.ts'
import { plannedReports, staysAtSent } from './reports.ts'
import { isForeignSender } from './senders.ts'

/** A recipient's entry before it is written in the dialect of the account. */
export type Recipient = components['schemas']['Recipient'] & { readonly statusCode: Code }

/** How a message is sent, the same for all its recipients. */
export interface Terms {
  readonly from: string
  readonly text: string
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

type Code = NonNullable<components['schemas']['Recipient']['statusCode']>

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
  const ruled = recipientRule(number, context)?.statusCode
  if (ruled !== undefined && !isSent(ruled)) return refuse(number, ruled)
  const objection = objectionTo(number, terms.from, context)
  if (objection !== undefined) return refuse(number, objection)
  return pay(number, number, ruled, terms, context)
}

/** Accepts a message to a hashed number, or refuses it. @see docs/africastalking.md#hashed-numbers */
export function acceptMasked({ hash, telco }: Masked, terms: Terms, context: Context): AcceptedRecipient {
  if (!isHash(hash)) return refuse(hash, 403)
  const number = maskedNumber(hash, telco)
  if (number === undefined) return refuse(hash, 407)
  if (isForeignSender(number.like, terms.from, context)) return refuse(hash, 402)
  const refusal = refusalOnLink(number, context)
  if (refusal !== undefined) return refuse(hash, refusal)
  return pay(number, number.like, undefined, terms, context)
}

/** Takes the price of the message from the account, unless the subscriber pays, and sends it. */
function pay(
  to: Msisdn | MaskedNumber,
  priced: Msisdn,
  ruled: Code | undefined,
  terms: Terms,
  context: Context,
): AcceptedRecipient {
  const price = pricePart(priced)
  const cost = terms.premium ? undefined : { currency: price.currency, amount: price.amount * terms.parts }
  const number = writtenNumber(to)
  if (cost !== undefined && !chargeAccount(context.state, cost)) return refuse(number, 405)
  return { recipient: entry(number, ruled ?? accepted(terms, context), dispatch(to, terms, context), cost), cost }
}

/** The code of a recipient whom nothing refuses. */
function accepted({ isQueued }: Terms, context: Context): Code {
  return isQueued ? 102 : settingsOf(context).acceptedCode
}

function refuse(number: string, code: Code): AcceptedRecipient {
  return { recipient: entry(number, code, 'None', undefined), cost: undefined }
}

function entry(number: string, statusCode: Code, messageId: string, cost: Money | undefined): Recipient {
  const status = rows.get(statusCode)?.status ?? 'InternalServerError'
  return { cost: cost === undefined ? '0' : formatMoney(cost), messageId, number, status, statusCode }
}

/** Tells whether a code accepts a recipient. */
export function isSent(statusCode: Code): boolean {
  return rows.get(statusCode)?.sent === true
}

/** Stores the message, sends it on its way and returns its id. */
function dispatch(number: Msisdn | MaskedNumber, { from, text, isQueued, premium }: Terms, context: Context): string {
  const id = drawId('ATXid', context.random)
  context.state.messages.put({
    ...{ id, number, from, text },
    leftAt: undefined,
    reports: plannedReports(number, context),
    premium: premium && premiumTerms(writtenNumber(number), premium, context),
    reported: 0,
    staysAtSent: staysAtSent(number, context),
    waitsAt: undefined,
  })
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
  const total = `${count} Total Cost: ${formatMoney(addUp(costs, balanceOf(state).currency))}`
  return settingsOf({ state }).dialect === 'sandbox' ? `${total} Message parts: ${parts}` : total
}
