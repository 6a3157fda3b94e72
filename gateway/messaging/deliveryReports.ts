import type { CallbackReceiver, Services } from '../capability/context.ts'
import { storableText } from '../runtime/storableText.ts'

/** Statuses after which nothing follows. */
const final = ['Success', 'Failed', 'Rejected', 'AbsentSubscriber', 'Expired']

/** Takes a delivery report of Africa's Talking: a form that names the message by the provider's id. */
export const receiveDeliveryReport: CallbackReceiver = async (services, body) => {
  const form = new URLSearchParams(body)
  const field = (name: string): string | undefined => {
    const text = form.get(name)
    return text === null ? undefined : storableText(text)
  }
  const [id, status] = [field('id'), field('status')]
  if (id === undefined || status === undefined) return 400
  await recordDelivery(services, { id, status, failureReason: field('failureReason') ?? null })
  return 200
}

interface Delivery {
  /** The provider's id of the message. */
  readonly id: string
  readonly status: string
  readonly failureReason: string | null
}

/**
 * Records how far a message has come. Reports are kept by the provider's id and not beside the message, since one may come
 * before the answer that tells the gateway this id; a final one stays, whatever comes after it.
 */
async function recordDelivery({ database, clock }: Services, { id, status, failureReason }: Delivery): Promise<void> {
  const report = { status, failure_reason: failureReason, received_at: clock.now() }
  await database
    .insertInto('delivery_reports')
    .values({ provider_message_id: id, ...report })
    .onConflict((conflict) =>
      conflict.column('provider_message_id').doUpdateSet(report).where('delivery_reports.status', 'not in', final),
    )
    .execute()
}
