import type { JsonReader } from '../../runtime/json.ts'
import type { Amount, Report } from '../rail.ts'

/** A payment notification: what it reports, and the id of the payout where the notification repeats it. */
export type Notification = Report & { readonly payoutId: string | undefined; readonly providerReference: string }

/** Reads a payment notification of a B2C payout; undefined when a part that matters is missing. */
export function readNotification(notification: JsonReader): Notification | undefined {
  const status = notification.at('status').text
  const providerReference = notification.at('transactionId').text
  if ((status !== 'Success' && status !== 'Failed') || providerReference === undefined) return undefined
  const cost = readMoney(notification.at('value').text)
  const reason = notification.at('description').text
  const phoneNumber = readText(notification.at('destination'))
  return {
    payoutId: notification.at('requestMetadata').at('transactionId').text,
    reported: status === 'Success' ? 'Completed' : 'Failed',
    providerReference,
    ...(cost && { cost }),
    ...(reason && { reason }),
    stated: { amount: cost ?? null, phoneNumber },
  }
}

/** Reads an id or a message; the provider writes `None` where there is none. */
export function readText({ text }: JsonReader): string | undefined {
  return text === 'None' ? undefined : text
}

/** Reads money as the provider writes it: `SLE 250.0000`. */
export function readMoney(text: string | undefined): Amount | undefined {
  const [, unit, amount] = /^([A-Z]{3}) (\d+(?:\.\d+)?)$/.exec(text ?? '') ?? []
  return unit === undefined || amount === undefined ? undefined : { amount, unit }
}
