import type { Command } from './commands.ts'
import { prices } from './deliver.ts'
import { type Entry, type Expected, numberOf } from './expected.ts'
import type { Message } from './item.ts'
import type { Model } from './model.ts'

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>

/** The products of every world: one by subscription and one on demand, at the prices of Kenya. */
export const premium = { shortCode: '28901', subscription: 'NEWS', onDemand: 'SCORE' } as const

/** Applies a message that the subscriber pays. The account pays nothing, also when it has nothing. @see docs/africastalking.md#messaging */
export function sendPremium(model: Model, { to, link, hours }: Of<'sendPremium'>, ids: readonly string[]): Expected {
  const number = numberOf(to)
  const about = { number, cost: '0' }
  if (model.subscribers.hasOptedOut(number, premium.shortCode)) {
    const entry = { ...about, messageId: 'None', statusCode: 406, status: 'UserInBlacklist' }
    return { status: 201, about: { Message: 'Sent to 0/1' }, entries: [entry] }
  }
  const message: Message = { number, sender: premium.shortCode, price: priceOf(model, number, link), hours }
  const cost = { currency: 'KES', amount: 0 }
  model.accept({ id: ids[0] ?? '', product: 'sms', suffix: to.slice(1), cost, message }, 'queued')
  const entry: Entry = { ...about, messageId: ids[0], statusCode: 102, status: 'Success' }
  return { status: 201, about: { Message: 'Sent to 1/1' }, entries: [entry] }
}

/** The price of an answer uses its link up; that of a message to a subscriber is looked for when it is delivered. */
function priceOf({ subscribers }: Model, number: string, link: string | undefined): Message['price'] {
  if (link === undefined) return 'subscription'
  if (subscribers.links.get(link) !== number) return 'wrong link'
  subscribers.links.delete(link)
  return prices.onDemand
}

/** Applies a text of a subscriber: it begins or ends a subscription, or can be answered. Gives what the application is told. */
export function receiveText(
  { subscribers }: Model,
  { from, text, link }: Of<'text'>,
): 'addition' | 'deletion' | undefined {
  const number = numberOf(from)
  if (link !== undefined) subscribers.links.set(link, number)
  if (text === 'STOP') return subscribers.subscribed.delete(number) ? 'deletion' : undefined
  if (text !== premium.subscription || subscribers.subscribed.has(number)) return undefined
  subscribers.subscribed.add(number)
  return 'addition'
}
