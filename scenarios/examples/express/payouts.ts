import { randomUUID } from 'node:crypto'
import { type Order, type ProviderSettings, payCash, type Taken, topUp } from './providers.ts'

export interface Payout extends Order {
  readonly kind: 'cash' | 'airtime'
  status: 'queued' | 'processing' | 'paid' | 'failed'
  /** What was booked when it was paid. */
  readonly bookings: number[]
}

export interface PayoutsSettings extends ProviderSettings {
  /** `pays-again` or `books-again`: a mistake that a test plants. */
  readonly bug: string
}

/** The payouts of this application, in memory. */
export class Payouts {
  readonly #settings: PayoutsSettings
  readonly #payouts = new Map<string, Payout>()

  constructor(settings: PayoutsSettings) {
    this.#settings = settings
  }

  /** Takes a payout, and pays it in the background. */
  add(order: Omit<Order, 'id'> & Pick<Payout, 'kind'>): Payout {
    const payout: Payout = { id: randomUUID(), ...order, status: 'queued', bookings: [] }
    this.#payouts.set(payout.id, payout)
    setImmediate(() => this.#pay(payout).catch((error: unknown) => console.error(error)))
    return payout
  }

  get(id: string): Payout | undefined {
    return this.#payouts.get(id)
  }

  list(): readonly Payout[] {
    return [...this.#payouts.values()]
  }

  clear(): void {
    this.#payouts.clear()
  }

  /** A provider tells how a payout ended. It may tell it more than once. */
  end(id: string, status: 'paid' | 'failed'): void {
    const payout = this.#payouts.get(id)
    const isNew = payout?.status === 'queued' || payout?.status === 'processing'
    if (payout === undefined || !(isNew || this.#settings.bug === 'books-again')) return
    payout.status = status
    if (status === 'paid') payout.bookings.push(payout.amount)
    console.log(`payout ${id} is ${status}`)
  }

  async #pay(payout: Payout): Promise<void> {
    const pay = (): Promise<Taken> => (payout.kind === 'cash' ? payCash : topUp)(payout, this.#settings)
    let taken = await pay()
    if (taken === 'unknown' && this.#settings.bug === 'pays-again') taken = await pay()
    console.log(`payout ${payout.id} of ${payout.amount} to ${payout.phone}: ${taken}`)
    if (taken === 'refused') this.end(payout.id, 'failed')
    // The callback may have been faster than the answer.
    else if (payout.status === 'queued') payout.status = 'processing'
  }
}
