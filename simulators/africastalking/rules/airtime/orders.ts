import type { components } from '../../../../specs/types/africastalking.generated.ts'
import { airtime } from '../../data/airtime.generated.ts'
import { airtimeLimits } from '../../data/airtimeLimits.generated.ts'
import { numberRules } from '../../data/numberRules.generated.ts'
import type { WithSettings } from '../account/settings.ts'
import { discountOn, type Money, toAmount } from '../money/money.ts'
import { parseMsisdn } from '../numbers/msisdn.ts'
import { numberRule } from '../numbers/numberRule.ts'
import type { AirtimeOrder } from './airtime.ts'

type AirtimeRecipient = components['schemas']['AirtimeRecipient']

/** Why a recipient gets no airtime. */
export interface RefusedOrder {
  readonly refusal: string
}

const refusalRule = numberRule(numberRules.airtimeEntries)

/** Reads the airtime that one recipient of a request is to get, or says why there is none. @see docs/africastalking.md#airtime */
export function readOrder(recipient: AirtimeRecipient, context: WithSettings): AirtimeOrder | RefusedOrder {
  const number = parseMsisdn(recipient.phoneNumber)
  if (number === undefined) return { refusal: 'Invalid phone number' }
  const ruled = refusalRule(number, context)
  if (ruled !== undefined) return { refusal: ruled.errorMessage }
  const value = readAmount(recipient)
  if (value === undefined) return { refusal: 'Invalid amount' }
  const refusal = outsideLimits(value)
  return refusal === undefined ? { number, value, discount: discountOn(value, airtime.discountPercent) } : { refusal }
}

/** The amount as the request wrote it, with its currency. */
export function writtenAmount({ currencyCode, amount }: AirtimeRecipient): string {
  return currencyCode === undefined || namesCurrency(amount) ? String(amount) : `${currencyCode} ${amount}`
}

const withCurrency = /^([A-Z]{3}) *(\d+(?:\.\d+)?)$/

/** Reads `KES 10`, or a value beside `currencyCode`. */
function readAmount(recipient: AirtimeRecipient): Money | undefined {
  const [, currency, units] = withCurrency.exec(writtenAmount(recipient)) ?? []
  return currency === undefined || units === undefined ? undefined : { currency, amount: toAmount(units) }
}

function namesCurrency(amount: string | number): boolean {
  return typeof amount === 'string' && withCurrency.test(amount)
}

function outsideLimits({ currency, amount }: Money): string | undefined {
  const limits = airtimeLimits.find((row) => row.currency === currency)
  if (limits === undefined) return 'Currency not supported'
  if (amount < toAmount(limits.minimum)) return `The amount is below ${currency} ${limits.minimum}`
  return amount > toAmount(limits.maximum) ? `The amount is above ${currency} ${limits.maximum}` : undefined
}
