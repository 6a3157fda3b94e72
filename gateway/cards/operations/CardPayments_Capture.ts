import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { minorUnits } from '../../runtime/money.ts'
import { refusal } from '../../runtime/problems.ts'
import { noteCapture, sendCapture } from '../captureAuthorisation.ts'
import { onceAtAcquirer } from '../onceAtAcquirer.ts'
import { problems } from '../problems.ts'
import { representCapture } from '../representAuthorisation.ts'

type Shape = operations['CardPayments_Capture']

/** Takes what an authorisation holds, once, and credits the client's float. @see docs/gateway.md#cards */
export function CardPayments_Capture({ body, headers }: RequestOf<Shape>, context: Context): Promise<ReplyOf<Shape>> {
  const notAuthorized = (): ReplyOf<Shape> => refusal(context, problems.notAuthorized)
  return onceAtAcquirer(context, {
    ...{ operation: 'CardPayments_Capture', key: headers['Idempotency-Key'], body },
    note: (writing, id) => noteCapture(context, writing, id, minorUnits(body.amount)),
    send: (row) => sendCapture(context, row, context.unit, true),
    done: 'captured',
    represent: (row) => (row.status === 'Captured' ? { status: 200, body: representCapture(row) } : notAuthorized()),
    refuse: (outcome) => (outcome === 'amountTooHigh' ? refusal(context, problems.amountTooHigh) : notAuthorized()),
  })
}
