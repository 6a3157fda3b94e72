import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { airtime as rules } from '../data/airtime.generated.ts'
import type { Airtime } from '../rules/airtime/airtime.ts'
import { retryPolicyOf } from './retries.ts'

type AirtimeValidation = components['schemas']['AirtimeValidation']

/** Asks the application whether airtime may be sent. The rule `validateAirtime` hears the answer. @see docs/africastalking.md#airtime */
export function airtimeValidation(airtime: Airtime, url: string, context: Context): void {
  context.callback({
    name: 'airtimeValidation',
    url,
    about: airtime.id,
    contentType: 'application/json',
    content: represent(airtime),
    retry: retryPolicyOf('airtimeValidation'),
    onReply: { name: 'validateAirtime', key: airtime.id },
    order: `airtime ${airtime.id}`,
  })
}

/** Members in alphabetical order. */
function represent({ id, number, value }: Airtime): AirtimeValidation {
  return {
    amount: value.amount / 10_000,
    currencyCode: value.currency,
    phoneNumber: number,
    sourceIpAddress: rules.sourceIpAddress,
    transactionId: id,
  }
}
