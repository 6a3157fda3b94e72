import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { sendOne } from '../sendOne.ts'

type Shape = operations['Sms_SendCustom']

/** Sends one message under a sender id of the client. */
export function Sms_SendCustom({ body, headers }: RequestOf<Shape>, context: Context): Promise<ReplyOf<Shape>> {
  const { senderId } = body
  return sendOne({ operation: 'Sms_SendCustom', key: headers['Idempotency-Key'], request: body, senderId }, context)
}
