import type { Services } from '../capability/context.ts'
import { readMoney } from '../rails/africastalking/notification.ts'
import { readDtoneTransaction } from '../rails/dtone/transaction.ts'
import type { Report } from '../rails/rail.ts'
import type { JsonReader } from '../runtime/json.ts'
import { parseJson } from '../runtime/json.ts'
import type { CallbackStatus } from '../server/callbacks.ts'
import { recordReport } from './recordReport.ts'

/** Takes a transaction that DT One reports. It names the payout by the external id that the gateway chose before it asked. */
export async function dtoneCallback(services: Services, body: string): Promise<CallbackStatus> {
  const json = parseJson(body)
  const report = json === undefined ? undefined : readDtoneTransaction(json)
  if (report === undefined) return 400
  const known = await recordReport(services, 'dtone', report.externalId, report)
  if (!known) services.log.warn({ externalId: report.externalId }, 'DT One reports a payout that is not ours')
  return 200
}

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
