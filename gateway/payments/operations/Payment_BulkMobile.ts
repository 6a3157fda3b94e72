import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { maskPhoneNumber, readPhoneNumber } from '../../destinations/phoneNumbers.ts'
import { minorUnits } from '../../runtime/money.ts'
import { payInBulk } from '../payInBulk.ts'

type Shape = operations['Payment_BulkMobile']

/** Pays many mobile numbers, each entry by itself. */
export function Payment_BulkMobile({ body, headers }: RequestOf<Shape>, context: Context): Promise<ReplyOf<Shape>> {
  const entries = body.payments.map(({ phoneNumber, amount }) => ({
    destination: readPhoneNumber(phoneNumber),
    amount: minorUnits(amount),
    masked: maskPhoneNumber(phoneNumber),
  }))
  const request = { key: headers['Idempotency-Key'], request: body, member: 'payments' }
  return payInBulk(context, { operation: 'Payment_BulkMobile', ...request, entries })
}
