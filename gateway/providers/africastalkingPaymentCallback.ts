import type { JsonReader } from '../jsonReader.ts'
import { parseJson } from '../parseJson.ts'
import type { Report } from '../payments/rail.ts'
import { recordReport } from '../payments/recordReport.ts'
import type { Services } from '../services.ts'
import { readMoney } from './readMoney.ts'
import type { CallbackStatus } from './receiveCallbacks.ts'

/** Takes a payment notification of Africa's Talking. The metadata of the request, which it repeats, names the payout. */
export async function africastalkingPaymentCallback(services: Services, body: string): Promise<CallbackStatus> {
  const notification = parseJson(body)
  if (notification === undefined) return 400
  if (notification.at('category').text !== 'MobileB2C') return 200
  const report = readReport(notification)
  if (report === undefined) return 400
  const id = notification.at('requestMetadata').at('transactionId').text ?? (await idByReference(services, report))
  const known = id !== undefined && (await recordReport(services, 'africastalking', id, report))
  if (!known) services.log.warn({ report }, "Africa's Talking reports a payout that is not ours")
  return 200
}

function readReport(notification: JsonReader): Report | undefined {
  const status = notification.at('status').text
  const providerReference = notification.at('transactionId').text
  if ((status !== 'Success' && status !== 'Failed') || providerReference === undefined) return undefined
  const cost = readMoney(notification.at('value').text)
  const reason = notification.at('description').text
  const reported = status === 'Success' ? 'Completed' : 'Failed'
  return { reported, providerReference, ...(cost && { cost }), ...(reason && { reason }) }
}

async function idByReference({ database }: Services, { providerReference = '' }: Report): Promise<string | undefined> {
  const known = database.selectFrom('transactions').select('id').where('provider', '=', 'africastalking')
  return (await known.where('provider_reference', '=', providerReference).executeTakeFirst())?.id
}
