import type { Command } from './commands.ts'
import { type Entry, type Expected, numberOf, type Refusal, refusedEntry } from './expected.ts'
import type { Model } from './model.ts'
import { converted, exactly, type Money, rounded, sum, written } from './money.ts'
import { messageCodes, refusalOf } from './outcomes.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/** Whom a message is from that names no sender. */
export const usualSender = 'AFRICASTKNG'

const prices = { KE: { currency: 'KES', amount: 8_000 }, UG: { currency: 'UGX', amount: 250_000 } } as const

/** Applies an SMS. `ids` are those in the reply, in the order of the entries. @see docs/africastalking.md#messaging */
export function send(model: Model, { to, country, parts, enqueue }: Of<'send'>, ids: readonly string[]): Expected {
  const price = prices[country]
  const cost: Money = { ...price, amount: price.amount * parts }
  const entries = to.map((subscriber, at) => {
    const suffix = subscriber.slice(1)
    const [ruled, status = 'Success'] = messageCodes[suffix] ?? []
    const about = { number: numberOf(subscriber, country), cost: '0', messageId: 'None' }
    if (ruled !== undefined && ruled !== 100) return { ...about, statusCode: ruled, status }
    if (model.subscribers.hasOptedOut(about.number, usualSender)) {
      return { ...about, statusCode: 406, status: 'UserInBlacklist' }
    }
    if (!model.charge(cost)) return { ...about, statusCode: 405, status: 'InsufficientBalance' }
    const message = { number: about.number, sender: usualSender, price: undefined, hours: 0 }
    model.accept({ id: ids[at] ?? '', product: 'sms', suffix, cost, message }, enqueue === 1 ? 'queued' : 'at once')
    const statusCode = ruled ?? (enqueue === 1 ? 102 : 101)
    return { ...about, statusCode, status, cost: written(cost), messageId: ids[at] }
  })
  const sent = entries.filter(({ status }) => status === 'Success').length
  const { currency } = model.account
  const total = sent === 0 ? '0' : written({ currency, amount: sent * converted(cost, currency) })
  const summary = `Sent to ${sent}/${to.length} Total Cost: ${total}${sent === 0 ? '' : ` Message parts: ${parts}`}`
  const isDoNotDisturb = entries.every(({ statusCode }) => statusCode === 409)
  return { status: isDoNotDisturb ? 409 : 201, about: { Message: summary }, entries }
}

const bundles = { Day: { megabytes: 7, value: 50_000 }, Month: { megabytes: 10_000, value: 8_000_000 } } as const

/** Applies data that is bought. @see docs/africastalking.md#mobile-data */
export function buyData(model: Model, { to, quantity, validity }: Of<'buyData'>, ids: readonly string[]): Expected {
  const { megabytes, value: price } = bundles[validity]
  const amount = rounded({ over: BigInt(quantity * price), under: BigInt(megabytes) })
  const cost: Money = { currency: 'KES', amount }
  const entries = to.map((subscriber, at): Entry => {
    const suffix = subscriber.slice(1)
    const refuse = (why: Refusal): Entry => refusedEntry(subscriber, why)
    const refusal = refusalOf(suffix)
    if (refusal !== undefined) return refuse(refusal)
    if (quantity <= 0) return refuse(['InvalidRequest', 'Invalid quantity'])
    if (!model.hold(amount, 0)) return refuse(['InsufficientBalance', 'Insufficient Credit'])
    model.accept({ id: ids[at] ?? '', product: 'mobileData', suffix, cost }, 'queued')
    return {
      ...{ phoneNumber: numberOf(subscriber), status: 'Queued', transactionId: ids[at], provider: 'Athena' },
      value: written(cost),
    }
  })
  return { status: 201, about: {}, entries }
}

const limits = { KES: [50_000, 100_000_000], UGX: [500_000, 4_000_000_000] } as const
const fiveMinutes = 300_000

/** When each number was last sent each amount. */
export type AirtimeSends = Map<string, number>

/** Applies airtime. @see docs/africastalking.md#airtime */
export function sendAirtime(
  model: Model,
  sends: AirtimeSends,
  { to, amount, hours, key }: Of<'sendAirtime'>,
  ids: readonly string[],
): Expected {
  if (!model.isAirtimeEnabled) return refused('Airtime is not enabled for this account')
  const value = moneyIn(amount)
  const discount: Money = { ...value, amount: rounded({ over: BigInt(value.amount) * 4n, under: 100n }) }
  const refusals = to.map((subscriber) => refusalOf(subscriber.slice(1))?.[1] ?? outside(value))
  const orders = to.filter((_, at) => refusals[at] === undefined)
  const what = (subscriber: string): string => `${subscriber} ${written(value)}`
  const isRecent = (subscriber: string): boolean =>
    model.now - (sends.get(what(subscriber)) ?? -fiveMinutes) < fiveMinutes
  if (key === undefined && orders.some(isRecent))
    return refused('A duplicate request was received within the last 5 minutes')
  const { currency } = model.account
  /** What so many recipients come to, each total rounded once. */
  const total = (one: Money, count: number): number =>
    rounded(sum(Array.from({ length: count }, () => exactly(one, currency))))
  const paid = (count: number): number => total(value, count) - total(discount, count)
  if (orders.length > 0 && !model.charge({ currency, amount: paid(orders.length) }))
    return refused('Insufficient Credit')
  for (const subscriber of orders) sends.set(what(subscriber), model.now)
  let sent = 0
  const entries = to.map((subscriber, at): Entry => {
    const phoneNumber = numberOf(subscriber)
    const errorMessage = refusals[at]
    if (errorMessage !== undefined) {
      return { phoneNumber, amount, discount: '0', errorMessage, requestId: 'None', status: 'Failed' }
    }
    sent += 1
    const cost = { currency, amount: paid(sent) - paid(sent - 1) }
    const retryUntil = model.now + hours * 3_600_000
    const item = { id: ids[at] ?? '', product: 'airtime', suffix: subscriber.slice(1), cost, retryUntil } as const
    model.accept(item, model.isAsked ? 'asked' : 'queued')
    return {
      ...{ phoneNumber, amount: written(value), discount: written(discount), errorMessage: 'None' },
      ...{ requestId: ids[at], status: 'Sent' },
    }
  })
  const told = (one: Money): string => (sent === 0 ? '0' : written({ currency, amount: total(one, sent) }))
  const about = { numSent: sent, totalAmount: told(value), totalDiscount: told(discount), errorMessage: 'None' }
  return { status: 201, about, entries }
}

function refused(errorMessage: string): Expected {
  return { status: 201, about: { errorMessage, numSent: 0, totalAmount: '0', totalDiscount: '0' }, entries: [] }
}

function moneyIn(text: string): Money & { readonly currency: keyof typeof limits } {
  const [currency = '', units] = text.split(' ')
  return { currency: currency === 'UGX' ? 'UGX' : 'KES', amount: Math.round(Number(units) * 10_000) }
}

function outside({ currency, amount }: ReturnType<typeof moneyIn>): string | undefined {
  const [least, most] = limits[currency]
  if (amount < least) return `The amount is below ${currency} ${least / 10_000}`
  return amount > most ? `The amount is above ${currency} ${most / 10_000}` : undefined
}
