import type { CallbackReceiver, Services } from '../capability/context.ts'
import type { Side } from '../rails/rail.ts'
import { hadNul, storableText } from '../runtime/storableText.ts'

/** Begins the ids under which reports from the sandbox are kept: they say nothing about a live message that has the same id. */
export const sandboxReports = 'sandbox:'

/** Statuses after which nothing follows. */
const final = ['Success', 'Failed', 'Rejected', 'AbsentSubscriber', 'Expired']

/** Takes a delivery report of Africa's Talking: a form that names the message by the provider's id. */
export function receiveDeliveryReport(side: Side): CallbackReceiver {
  return async (services, body) => {
    const form = new URLSearchParams(body)
    const field = (name: string): string | undefined => {
      const text = form.get(name)
      return text === null ? undefined : storableText(text)
    }
    const [id, status] = [field('id'), field('status')]
    if (id === undefined || hadNul(id) || status === undefined) return 400
    const phoneNumber = field('phoneNumber')
    if (phoneNumber !== undefined && (await wentElsewhere(services, { side, id, phoneNumber }))) {
      services.log.warn({ id, status }, "Africa's Talking reports a message under another number than it went to")
      return 200
    }
    await recordDelivery(services, {
      ...{ id: side === 'live' ? id : `${sandboxReports}${id}`, status },
      failureReason: field('failureReason') ?? null,
    })
    return 200
  }
}

/** Whether the message of this id is known and went to another number. */
async function wentElsewhere(
  { database }: Services,
  { side, id, phoneNumber }: { readonly side: Side; readonly id: string; readonly phoneNumber: string },
): Promise<boolean> {
  const messages = database
    .selectFrom('messages')
    .innerJoin('clients', 'clients.id', 'messages.client_id')
    .select('messages.phone_number')
    .where('messages.provider_message_id', '=', id)
    .where('clients.sandbox_of', side === 'live' ? 'is' : 'is not', null)
  const known = (await messages.execute()).map(({ phone_number }) => phone_number.replace('+', ''))
  return known.length > 0 && !known.includes(phoneNumber.replace('+', ''))
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
