import { atPointer } from '../../specs/formats/pointer.ts'
import { callOver } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import type { CallbackReceiver } from './callbackReceiver.ts'

const card = { number: '4111111111111111', expiryMonth: 12, expiryYear: 2030 }

/** Holds and captures 250 SLE on a card as an application that calls the acquirer itself, which tells it of the capture. */
export async function captureHold({ stage, world }: Place, receiver: CallbackReceiver): Promise<void> {
  const { authorisationUpdated: notificationUrl } = await receiver.urls()
  const call = callOver(stage.urls.acquirer, { authorization: `Bearer ${world.key}` })
  const payment = { reference: 'order-1', amount: 25_000, currency: 'SLE', card, notificationUrl }
  const { body } = await call('POST', '/v1/authorisations', payment)
  const capture = { reference: 'capture-1', amount: 25_000 }
  await call('POST', `/v1/authorisations/${String(atPointer(body, '/id'))}/captures`, capture)
}
