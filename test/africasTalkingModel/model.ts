import { Agenda } from './agenda.ts'
import type { Product, Validation } from './commands.ts'
import { deliver } from './deliver.ts'
import type { Item, Told } from './item.ts'
import { converted, type Money } from './money.ts'
import { endOf, reportsOf } from './outcomes.ts'
import { passTime } from './passTime.ts'
import type { Payout } from './payOut.ts'
import { Queue } from './queue.ts'
import { Subscribers } from './subscribers.ts'

const second = 1_000

/** The state of Africa's Talking in one world, and what happens as time passes. Money is in ten-thousandths, time in ms. */
export class Model {
  now = 0
  account: Money = { currency: 'KES', amount: 0 }
  /** In KES. */
  wallet = 0
  stash = 0
  isAirtimeEnabled = true
  /** Whether the application is asked about airtime, and what it answers. */
  isAsked = false
  answer: Validation = 'broken'
  readonly queues: Readonly<Record<Product, Queue<Item>>> = {
    sms: new Queue(50),
    mobileB2C: new Queue(10),
    airtime: new Queue(10),
    mobileData: new Queue(10),
    mobileB2B: new Queue(10),
    bankTransfer: new Queue(10),
  }
  /** All that was accepted, in order. */
  readonly items: Item[] = []
  /** Callbacks that must have been created. */
  readonly told: Told[] = []
  readonly subscribers = new Subscribers()
  readonly #agenda = new Agenda()

  /** Takes a cost from the account in its currency. False, with nothing taken, when it has less. */
  charge(cost: Money): boolean {
    const amount = converted(cost, this.account.currency)
    if (amount > this.account.amount) return false
    this.account = { ...this.account, amount: this.account.amount - amount }
    return true
  }

  credit(money: Money): void {
    const { currency, amount } = this.account
    this.account = { currency, amount: amount + converted(money, currency) }
  }

  /** Takes a value from the wallet and a fee from the stash. False, with nothing taken, when either has less. */
  hold(value: number, fee: number): boolean {
    if (value > this.wallet || fee > this.stash) return false
    this.wallet -= value
    this.stash -= fee
    return true
  }

  /** Accepts an item, which waits in its queue, skips it, or is first asked about. */
  accept(
    item: Pick<Item, 'id' | 'product' | 'suffix' | 'cost'> & Partial<Item>,
    way: 'queued' | 'at once' | 'asked',
  ): void {
    const accepted: Item = {
      ...{ enteredAt: this.now, fee: 0, retryUntil: this.now, place: 'waiting', failures: 0, status: 'Queued' },
      message: undefined,
      ...item,
    }
    this.items.push(accepted)
    if (way === 'queued') this.queues[item.product].join(accepted)
    else if (way === 'at once') this.#handOver(accepted)
    else this.#ask(accepted)
  }

  /** Drops the head of a queue. Nothing more happens to it, and nothing is given back. */
  lose(product: Product): Item | undefined {
    const lost = this.queues[product].lose(this.now)
    return lost && Object.assign(lost, { place: 'lost' })
  }

  /** Accepts a payout, for which wallet and stash pay. False, with nothing taken, when either has too little. */
  payOut({ id, suffix, value, fee }: Payout): boolean {
    const isHeld = this.hold(value.amount, fee)
    if (isHeld) this.accept({ id, product: 'mobileB2C', suffix, cost: value, fee }, 'queued')
    return isHeld
  }

  /** Demands a callback at this moment. */
  tell(name: string, id: string, status: string): void {
    this.told.push({ name, id, at: this.now, status })
  }

  /** Sets the time, and lets happen what is due until then, in order. */
  advanceTo(now: number): void {
    passTime(this, this.#agenda, now, (item) => this.#handOver(item))
  }

  #handOver(item: Item): void {
    item.place = 'left'
    if (item.product === 'sms') this.#reportAll(item)
    else this.#agenda.add(this.now + endOf(item.suffix).after * second, () => this.#operatorAnswers(item))
  }

  #reportAll(item: Item): void {
    const leftAt = this.now
    const reports = reportsOf(item.suffix)
    for (const { after, status } of reports)
      this.#agenda.add(leftAt + after * second, () => {
        if (status === 'Success') this.#deliver(item, leftAt)
        else this.tell('deliveryReport', item.id, status)
      })
    this.#agenda.add(leftAt + (reports.at(-1)?.after ?? 0) * second, () => {
      item.place = 'ended'
    })
  }

  /** Brings a message to the phone, now or when its subscriber can pay. */
  #deliver(item: Item, leftAt: number): void {
    const { now, subscribers } = this
    const place = { now, subscribers, credit: (money: Money): void => this.credit(money) }
    const hindrance = item.message && deliver(place, item.message, leftAt)
    const times = item.failures === 0 ? '' : ` after ${item.failures}`
    if (typeof hindrance !== 'object') this.tell('deliveryReport', item.id, `${hindrance ?? 'Success'}${times}`)
    else {
      item.failures += 1
      this.#agenda.add(hindrance.again, () => this.#deliver(item, leftAt))
    }
  }

  #operatorAnswers(item: Item): void {
    const { status, failures, isRetried } = endOf(item.suffix)
    const hasSucceeded = status === 'Success' && item.failures >= failures
    if (item.product !== 'airtime' || !isRetried || hasSucceeded) this.#end(item, status)
    else this.#tryAgain(item)
  }

  #tryAgain(item: Item): void {
    item.failures += 1
    const next = this.now + 60 * second
    if (next <= item.retryUntil) this.#agenda.add(next, () => this.#operatorAnswers(item))
    else this.#end(item, 'Failed')
  }

  #end(item: Item, status: 'Success' | 'Failed'): void {
    Object.assign(item, { status, place: 'ended' })
    if (status === 'Failed') this.#giveBack(item)
    this.tell(item.product === 'airtime' ? 'airtimeStatus' : 'paymentNotification', item.id, status)
  }

  #giveBack({ product, cost, fee }: Item): void {
    if (product === 'airtime') {
      this.credit(cost)
      return
    }
    this.wallet += cost.amount
    this.stash += fee
  }

  /** The application is asked at once, and twice more, 10 s apart, while it gives no answer that can be read. */
  #ask(item: Item): void {
    item.place = 'asked'
    this.tell('airtimeValidation', item.id, '')
    for (const attempt of [0, 1, 2])
      this.#agenda.add(this.now + attempt * 10 * second, () => {
        if (item.place !== 'asked') return
        if (this.answer === 'Validated') {
          item.place = 'waiting'
          this.queues.airtime.join(Object.assign(item, { enteredAt: this.now }))
        } else if (this.answer === 'Failed' || attempt === 2) this.#end(item, 'Failed')
      })
  }
}
