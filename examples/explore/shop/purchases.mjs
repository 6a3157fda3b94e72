import { randomUUID } from 'node:crypto'
import { isFinal } from './orders.mjs'
import { planted } from './plantedBug.mjs'

/**
 * How often DT One must say that it does not know an order before the order is sent again. The first request may still be on its way: one
 * absence proves nothing. With a poll each ten minutes, three are at least twenty minutes.
 */
const absencesNeeded = 3

/** Buys what was ordered, and finds out what has become of it. */
export class Purchases {
  #orders
  #dtone
  #poll
  #remembered = new Set() // only for the mistake forgets-open-orders

  constructor(orders, dtone) {
    this.#orders = orders
    this.#dtone = dtone
  }

  /** Takes an order and buys it. Returns the order, or undefined if the wallet does not cover it. */
  async take({ key, customer, sku, product, phone, price }) {
    const order = { id: randomUUID(), key, customer, sku, product, phone, price }
    if (planted('saves-after-buying')) return this.#buyAndSave(order)
    // Stored first: when the process ends during the purchase, the next one knows what to ask for.
    if (!this.#orders.reserve(order)) return undefined
    this.#remembered.add(order.id)
    await this.#buy(order)
    return this.#orders.get(order.id)
  }

  /** After a start: asks for all orders that are open. */
  async recover() {
    if (planted('forgets-open-orders')) return
    for (const { id } of this.#open()) this.#record(id, await this.#dtone.find(id))
  }

  /**
   * Asks for all orders that are open, and sends those again that DT One has never got. A scheduler calls this every ten minutes. Calls at
   * the same time are one.
   */
  async poll() {
    this.#poll ??= this.#pollOnce().finally(() => {
      this.#poll = undefined
    })
    await this.#poll
  }

  /** A callback has come. It has no signature, so it only causes a question. Returns false if DT One should repeat it. */
  async hear(order, body) {
    if (planted('believes-callbacks')) return this.#believe(order, body)
    if (isFinal(order) && !planted('credits-each-callback')) return true
    const outcome = await this.#dtone.find(order.id)
    this.#record(order.id, outcome)
    return outcome !== 'unknown' && outcome !== 'absent'
  }

  #open() {
    const open = this.#orders.list().filter((order) => !isFinal(order))
    return planted('forgets-open-orders') ? open.filter(({ id }) => this.#remembered.has(id)) : open
  }

  async #pollOnce() {
    for (const order of this.#open()) {
      const outcome = await this.#dtone.find(order.id)
      this.#record(order.id, outcome)
      if (outcome === 'absent') await this.#sendAgainIfLost(order)
    }
  }

  /** The external id is the same, so DT One refuses this request if the first one arrives after all. */
  async #sendAgainIfLost(order) {
    const isLost = this.#orders.countAbsence(order.id) >= absencesNeeded
    if (isLost && this.#orders.startAnew(order.id)) await this.#buy(order)
  }

  async #buy(order) {
    const outcome = await this.#dtone.buy(order)
    this.#record(order.id, outcome === 'unknown' && planted('refunds-on-timeout') ? 'failed' : outcome)
  }

  #record(id, outcome) {
    if (outcome === 'accepted') this.#orders.accept(id)
    if (outcome === 'delivered' || outcome === 'failed') this.#orders.end(id, outcome)
  }

  async #buyAndSave(order) {
    const outcome = await this.#dtone.buy(order)
    if (!this.#orders.reserve(order)) return undefined
    this.#record(order.id, outcome)
    return this.#orders.get(order.id)
  }

  #believe({ id }, body) {
    this.#record(id, body.status?.class?.message === 'COMPLETED' ? 'delivered' : 'failed')
    return true
  }
}
