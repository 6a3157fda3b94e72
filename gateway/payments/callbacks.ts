import type { CallbackReceiver, Services } from '../capability/context.ts'
import { isCheckout, readCheckout, readRequestId } from '../rails/africastalking/checkoutPayment.ts'
import { type Payment, readChannel, readNotification } from '../rails/africastalking/payment.ts'
import { readTransaction } from '../rails/dtone/transaction.ts'
import { type RailName, type Report, railOn, type Side } from '../rails/rail.ts'
import { type JsonReader, parseJson } from '../runtime/json.ts'
import { hadNul } from '../runtime/storableText.ts'
import { askAboutContradiction, contradictByReference } from './contradictions.ts'
import { recordReport } from './recordReport.ts'

/** Takes a transaction that DT One reports. It names the payout by the external id that the gateway chose before it asked. */
export function receiveDtoneTransaction(side: Side): CallbackReceiver {
  return async (services, body) => {
    const json = parseJson(body)
    const report = json === undefined ? undefined : readTransaction(json)
    if (report === undefined || hadNul(report.externalId)) return 400
    await take(services, railOn(side, 'dtone'), report.externalId, report)
    return 200
  }
}

/**
 * Takes a payment notification of Africa's Talking. The metadata of the request, which it repeats, names the payout. What is about a
 * subscriber who was asked to pay is told to the checkout.
 */
export function receivePaymentNotification(side: Side): CallbackReceiver {
  const provider = railOn(side, 'africastalking')
  return async (services, body) => {
    const json = parseJson(body)
    if (json === undefined) return 400
    if (isCheckout(json) || readRequestId(json) !== undefined) return hearOfCheckout(services, side, json)
    if (readChannel(json) === undefined) return 200
    const report = readNotification(json)
    if (report === undefined || hadNul(report.providerReference) || hadNul(report.payoutId ?? '')) return 400
    await take(services, provider, report.payoutId ?? (await idByReference(services, provider, report)), report)
    return 200
  }
}

async function hearOfCheckout(services: Services, side: Side, notification: JsonReader): Promise<200 | 400> {
  const payment = readCheckout(notification)
  if (payment === undefined || hadNul(payment.providerReference) || hadNul(payment.requestId ?? '')) return 400
  await services.checkoutNotified(services, side, payment)
  return 200
}

/** Records a report. One under a foreign id, about a transaction of the provider's that is ours, contradicts what is known. */
async function take(
  services: Services,
  provider: RailName,
  id: string | undefined,
  report: Report & { readonly providerReference: string },
): Promise<void> {
  const unhurried = { ...services, database: services.relaxed }
  const recorded = id === undefined ? 'unknown' : await recordReport(unhurried, provider, id, report, 'callback')
  if (recorded === 'recorded') return
  const doubted =
    recorded === 'unknown' ? await contradictByReference(services, provider, report.providerReference) : id
  if (doubted === undefined) services.log.warn({ provider, report }, 'a provider reports a payout that is not ours')
  else await askAboutContradiction(services, provider, doubted)
}

async function idByReference(
  { database }: Services,
  provider: RailName,
  { providerReference }: Payment,
): Promise<string | undefined> {
  const known = database.selectFrom('transactions').select('id').where('provider', '=', provider)
  return (await known.where('provider_reference', '=', providerReference).executeTakeFirst())?.id
}
