import { recordDelivery } from '../messaging/recordDelivery.ts'
import type { Services } from '../services.ts'
import type { CallbackStatus } from './receiveCallbacks.ts'

/** Takes a delivery report of Africa's Talking: a form that names the message by the provider's id. */
export async function africastalkingMessageCallback(services: Services, body: string): Promise<CallbackStatus> {
  const form = new URLSearchParams(body)
  const [id, status] = [form.get('id'), form.get('status')]
  if (id === null || status === null) return 400
  await recordDelivery(services, { id, status, failureReason: form.get('failureReason') })
  return 200
}
