import type { CallbackReceiver, Services } from '../capability/context.ts'
import { type Notification, readNotification } from '../rails/africastalking/notification.ts'
import { readTransaction } from '../rails/dtone/transaction.ts'
import { parseJson } from '../runtime/json.ts'
import { recordReport } from './recordReport.ts'

/** Takes a transaction that DT One reports. It names the payout by the external id that the gateway chose before it asked. */
export const receiveDtoneTransaction: CallbackReceiver = async (services, body) => {
  const json = parseJson(body)
  const report = json === undefined ? undefined : readTransaction(json)
  if (report === undefined) return 400
  const known = await recordReport(services, 'dtone', report.externalId, report)
  if (!known) services.log.warn({ externalId: report.externalId }, 'DT One reports a payout that is not ours')
  return 200
}

/** Takes a payment notification of Africa's Talking. The metadata of the request, which it repeats, names the payout. */
export const receivePaymentNotification: CallbackReceiver = async (services, body) => {
  const json = parseJson(body)
  if (json === undefined) return 400
  if (json.at('category').text !== 'MobileB2C') return 200
  const report = readNotification(json)
  if (report === undefined) return 400
  const id = report.payoutId ?? (await idByReference(services, report))
  const known = id !== undefined && (await recordReport(services, 'africastalking', id, report))
  if (!known) services.log.warn({ report }, "Africa's Talking reports a payout that is not ours")
  return 200
}

async function idByReference({ database }: Services, { providerReference }: Notification): Promise<string | undefined> {
  const known = database.selectFrom('transactions').select('id').where('provider', '=', 'africastalking')
  return (await known.where('provider_reference', '=', providerReference).executeTakeFirst())?.id
}
