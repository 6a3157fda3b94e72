import type { JsonReader } from '../../runtime/json.ts'
import type { Amount, Channel, Report, Reported } from '../rail.ts'

/** A B2C or B2B payment as notifications and queries show it, and the id of the payout where they repeat it. */
export type Payment = Report & { readonly payoutId: string | undefined; readonly providerReference: string }

/** The statuses of a payment. Another one says nothing. */
const statuses: ReadonlyMap<string | undefined, Reported> = new Map([
  ['Queued', 'Processing'],
  ['Success', 'Completed'],
  ['Failed', 'Failed'],
])

/** The channels of payouts, by the category of their payments at the provider. */
const channels: ReadonlyMap<string | undefined, Channel> = new Map([
  ['MobileB2C', 'MobileMoney'],
  ['MobileB2B', 'BankTransfer'],
])

/** The channel of a payment; undefined for one that is no payout, such as a checkout, or that names no category. */
export function readChannel(payment: JsonReader): Channel | undefined {
  return channels.get(payment.at('category').text)
}

/** Reads a payment; undefined when a part that matters is missing. */
export function readPayment(payment: JsonReader): Payment | undefined {
  const reported = statuses.get(payment.at('status').text)
  const providerReference = readText(payment.at('transactionId'))
  if (reported === undefined || providerReference === undefined) return undefined
  const cost = readMoney(payment.at('value').text)
  const reason = payment.at('description').text
  const receiver = readText(payment.at('destination'))
  return {
    ...{ payoutId: readPayoutId(payment), reported, providerReference },
    ...(cost && { cost }),
    ...(reason && { reason }),
    stated: { amount: cost ?? null, channel: readChannel(payment), receiver },
  }
}

/** Reads a notification about a payment, which always has ended; undefined when a part that matters is missing. */
export function readNotification(notification: JsonReader): Payment | undefined {
  const payment = readPayment(notification)
  return payment?.reported === 'Processing' ? undefined : payment
}

/** The id of a payout, which the metadata of its request named. */
export function readPayoutId(payment: JsonReader): string | undefined {
  return payment.at('requestMetadata').at('transactionId').text
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
