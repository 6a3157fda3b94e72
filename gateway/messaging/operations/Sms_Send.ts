import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { sendOne } from '../sendOne.ts'

type Shape = operations['Sms_Send']

/** Sends one message under the provider's shared sender id. */
export function Sms_Send({ body, headers }: RequestOf<Shape>, context: Context): Promise<ReplyOf<Shape>> {
  return sendOne({ operation: 'Sms_Send', key: headers['Idempotency-Key'], request: body }, context)
}
