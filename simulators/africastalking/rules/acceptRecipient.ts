import type { Context } from '../context.ts'
import { numberRules } from '../data/numberRules.ts'
import { recipientStatuses } from '../data/recipientStatuses.ts'
import type { Recipient } from '../model.ts'
import { chargeAccount } from './chargeAccount.ts'
import { findReports } from './findReports.ts'
import { formatMoney } from './formatMoney.ts'
import { lastDigits } from './lastDigits.ts'
import type { Money } from './money.ts'
import type { Msisdn } from './msisdn.ts'
import { parseMsisdn } from './parseMsisdn.ts'
import { pricePart } from './pricePart.ts'
import { reportNext } from './reportNext.ts'
import { takeTurn } from './takeTurn.ts'

/** How a message goes out, the same for all its recipients. */
export interface Terms {
  readonly parts: number
  /** The subscriber pays, not the account. */
  readonly isPremium: boolean
  readonly isQueued: boolean
}

/** A recipient's entry, and what the account paid for it. */
export interface Accepted {
  readonly recipient: Recipient
  readonly cost: Money | undefined
}

type Code = Recipient['statusCode']

const codes: ReadonlyMap<string, Code> = new Map(numberRules.smsRecipients.map((row) => [row.suffix, row.statusCode]))
const statuses: ReadonlyMap<Code, Recipient['status']> = new Map(recipientStatuses.map((row) => [row.code, row.status]))

/** Accepts a message to one number, or refuses it. @see docs/africastalking.md#recipient-statuses */
export function acceptRecipient(text: string, terms: Terms, context: Context): Accepted {
  const number = parseMsisdn(text)
  if (number === undefined) return refuse(text, 403)
  const ruled = codes.get(lastDigits(number))
  if (ruled !== undefined && ruled !== 100) return refuse(number, ruled)
  const price = pricePart(number)
  if (price === undefined) return refuse(number, 407)
  const cost = terms.isPremium ? undefined : { currency: price.currency, amount: price.amount * terms.parts }
  if (cost !== undefined && !chargeAccount(context.state, cost)) return refuse(number, 405)
  return {
    recipient: entry(number, ruled ?? (terms.isQueued ? 102 : 101), dispatch(number, terms, context), cost),
    cost,
  }
}

function refuse(number: string, code: Code): Accepted {
  return { recipient: entry(number, code, 'None', undefined), cost: undefined }
}

function entry(number: string, statusCode: Code, messageId: string, cost: Money | undefined): Recipient {
  const status = statuses.get(statusCode) ?? 'InternalServerError'
  return { cost: cost === undefined ? '0' : formatMoney(cost), messageId, number, status, statusCode }
}

/** Puts the message on its way and gives its id. */
function dispatch(number: Msisdn, { isQueued }: Terms, context: Context): string {
  const id = `ATXid_${context.random.hex(32)}`
  const leavesAt = isQueued ? takeTurn(context.state, 'sms', context.now) : context.now
  reportNext(context.state.messages.put({ id, number, leavesAt, reports: findReports(number), reported: 0 }), context)
  return id
}
