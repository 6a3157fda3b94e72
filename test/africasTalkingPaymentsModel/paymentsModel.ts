import { Agenda } from '../africasTalkingModel/agenda.ts'
import type { Validation } from '../africasTalkingModel/commands.ts'
import { passTime } from '../africasTalkingModel/passTime.ts'
import type { Payout } from '../africasTalkingModel/payOut.ts'
import { Queue } from '../africasTalkingModel/queue.ts'
import { Callbacks } from './callbacks.ts'
import type { Product } from './commands.ts'
import { outcomeOf } from './outcomes.ts'
import { type Currency, doneText, isOutgoing, type Order, operatorFee, type Payment, productOf } from './payment.ts'
import { Purses } from './purses.ts'

/** A question on a phone. */
export interface Prompt {
  readonly payment: Payment
  isPending: boolean
}

/** Whether the application is asked about payments of a kind, and what it answers. */
interface Asked {
  isAsked: boolean
  answer: Validation
}

/** A payment in its queue. */
interface Waiting {
  readonly id: string
  readonly enteredAt: number
  readonly payment: Payment
}

/** The payments of Africa's Talking in one world, and what happens as time passes. Money is in ten-thousandths, time in ms. */
export class PaymentsModel {
  now = 0
  /** How long a checkout waits for its subscriber. */
  checkoutLife = 60_000
  /** What the last charge of a card gave. */
  cardToken: string | undefined
  readonly wallets: Readonly<Record<Currency, { wallet: number; stash: number }>> = {
    KES: { wallet: 0, stash: 0 },
    NGN: { wallet: 0, stash: 0 },
  }
  readonly purses = new Purses()
  /** Numbers whose phone is off. */
  readonly off = new Set<string>()
  readonly queues: Readonly<Record<Product, Queue<Waiting>>> = {
    mobileB2C: new Queue(10),
    mobileB2B: new Queue(10),
    bankTransfer: new Queue(10),
  }
  /** All that was accepted, in order. */
  readonly payments: Payment[] = []
  /** What has entered and left the wallets; below zero it left. */
  readonly entries: { readonly id: string; readonly amount: number }[] = []
  /** All questions on phones, in order. */
  readonly prompts: Prompt[] = []
  readonly validations: Readonly<Record<'b2c' | 'c2b', Asked>> = {
    b2c: { isAsked: false, answer: 'broken' },
    c2b: { isAsked: false, answer: 'broken' },
  }
  readonly #agenda = new Agenda()
  readonly callbacks = new Callbacks(this.#agenda, () => this.now)

  /** Accepts a payment and takes its fee, and its value when it leaves. Undefined, with nothing taken, when wallet or stash have too little. */
  open(order: Order): Payment | undefined {
    const { wallet, stash } = this.wallets[order.value.currency]
    const isCovered = (!isOutgoing(order) || order.value.amount <= wallet) && (order.fee === 0 || order.fee <= stash)
    return isCovered ? this.store(order) : undefined
  }

  /** Accepts a payment, however little there is. */
  store(order: Order): Payment {
    const payment: Payment = {
      ...order,
      ...{ product: productOf(order), createdAt: this.now, description: '', endedAt: undefined },
      ...{ hasPassword: order.status === 'PendingValidation', wrongPasswords: 0, isLost: false },
    }
    this.payments.push(payment)
    this.move(payment, isOutgoing(order) ? -order.value.amount : 0, -order.fee)
    return payment
  }

  /** Moves money of wallet and stash. */
  move({ id, value }: Payment, wallet: number, stash: number): void {
    const purse = this.wallets[value.currency]
    purse.wallet += wallet
    purse.stash += stash
    if (wallet !== 0) this.entries.push({ id, amount: wallet })
  }

  /** Ends a payment: it succeeds unless there is a failure. */
  end(payment: Payment, failure: string | undefined, done = doneText(payment)): void {
    const { id, category, destination, value, fee } = payment
    const status = failure === undefined ? 'Success' : 'Failed'
    Object.assign(payment, { status, description: failure ?? done, endedAt: this.now })
    if (failure !== undefined) this.move(payment, isOutgoing(payment) ? value.amount : 0, fee)
    else if (!isOutgoing(payment)) this.move(payment, value.amount - operatorFee(value.amount), 0)
    else if (category === 'MobileB2C') this.purses.add(destination, value.amount)
    if (category !== 'MobileC2B' || failure === undefined) this.callbacks.notify(id, `${status} ${payment.description}`)
  }

  /** Ends a payment later, if it is open then. */
  endLater(payment: Payment, after: number, failure: string | undefined): void {
    this.#agenda.add(this.now + after, () => {
      if (payment.endedAt === undefined) this.end(payment, failure)
    })
  }

  /** Puts the question of a checkout on the phone. */
  prompt(payment: Payment): void {
    const prompt = { payment, isPending: true }
    this.prompts.push(prompt)
    this.#agenda.add(this.now + this.checkoutLife, () => {
      if (!prompt.isPending) return
      prompt.isPending = false
      this.end(payment, 'The user did not answer in time.')
    })
  }

  payOut({ id, number, suffix, value, fee }: Payout): boolean {
    const order = { id, category: 'MobileB2C', source: 'PaymentWallet', destination: number, fee } as const
    const outcome = outcomeOf('mobileB2C', suffix)
    const payment = this.open({ ...order, value: { ...value, currency: 'KES' }, status: 'Queued', outcome })
    if (payment !== undefined) this.validate(payment, 'b2c', () => this.queue('mobileB2C', payment))
    return payment !== undefined
  }

  /** Lets a payment go on, after the application has allowed it where it is asked. */
  validate(payment: Payment, kind: 'b2c' | 'c2b', goOn: () => void): void {
    const asked = this.validations[kind]
    if (!asked.isAsked) {
      goOn()
      return
    }
    const name = kind === 'b2c' ? 'mobileB2CValidation' : 'mobileC2BValidation'
    const hear = (isAllowed: boolean): void => (isAllowed ? goOn() : this.#refuse(payment))
    this.callbacks.ask(name, payment.id, () => asked.answer, hear)
  }

  queue(product: Product, payment: Payment): void {
    this.queues[product].join({ id: payment.id, enteredAt: this.now, payment })
  }

  /** Drops the head of a queue. */
  lose(product: Product): Waiting | undefined {
    const lost = this.queues[product].lose(this.now)
    if (lost !== undefined) lost.payment.isLost = true
    return lost
  }

  /** Sets the time, and lets happen what is due until then, in order. */
  advanceTo(now: number): void {
    passTime(this, this.#agenda, now, ({ payment }) => {
      const { after = 0, failure } = payment.outcome ?? {}
      this.endLater(payment, after * 1_000, failure)
    })
  }

  #refuse(payment: Payment): void {
    if (payment.category === 'MobileC2B') this.purses.add(payment.source, payment.value.amount)
    this.end(payment, 'The payment was not validated.')
  }
}
