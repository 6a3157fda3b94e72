import type { Message } from './item.ts'
import type { Money } from './money.ts'
import type { Subscribers } from './subscribers.ts'

/** What a delivery needs of a world. */
interface Place {
  readonly now: number
  readonly subscribers: Subscribers
  /** Gives the account its share. */
  readonly credit: (money: Money) => void
}

/** Prices of premium messages in Kenya, in ten-thousandths of KES. */
export const prices = { subscription: 100_000, onDemand: 50_000 }

const quarter = 900_000

/** Why a message does not arrive, with the status of its report; undefined when it does, and is paid. `again`: when it is tried next. */
export function deliver(
  { subscribers, now, credit }: Place,
  message: Message,
  leftAt: number,
): string | { readonly again: number } | undefined {
  const { number, sender, price, hours } = message
  if (subscribers.hasOptedOut(number, sender)) return 'Rejected UserInBlackList'
  if (price === undefined) return undefined
  if (price === 'wrong link') return 'Rejected InvalidLinkId'
  if (price === 'subscription' && !subscribers.subscribed.has(number)) return 'Rejected UserNotSubscribedToProduct'
  const amount = price === 'subscription' ? prices.subscription : price
  const airtime = subscribers.airtimeOf(number)
  if (amount > airtime) {
    const again = now + quarter
    return again <= leftAt + hours * 3_600_000 ? { again } : 'Rejected InsufficientCredit'
  }
  subscribers.setAirtime(number, airtime - amount)
  credit({ currency: 'KES', amount: amount / 2 })
  return undefined
}
