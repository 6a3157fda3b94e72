import { duration } from '../../simulators/kernel/index.ts'
import type { WireReply } from '../../specs/openapi/index.ts'
import { assertReply, type Expected } from './assertReply.ts'
import type { Changing, Command } from './commands.ts'
import type { Model } from './model.ts'
import type { Order } from './order.ts'

type Fault = Extract<Command, { kind: 'fault' }>

interface Exchange {
  reply?: WireReply
  expected?: Expected
}

/** A step delayed by a latency fault or a synchronous request. */
interface DelayedStep {
  readonly due: () => number
  readonly run: () => void
}

const syncHold = 180_000

/** The requests of one world. Each is sent to the simulator and applied to the model with the same faults. */
export class Exchanges {
  readonly #model: Model
  readonly #faults: Fault[] = []
  #underWay: Exchange[] = []
  #delayed: DelayedStep[] = []

  constructor(model: Model) {
    this.#model = model
  }

  get underWay(): number {
    return this.#underWay.length
  }

  /** Applies a fault to the next exchange of its operation. */
  addFault(fault: Fault): void {
    this.#faults.push(fault)
  }

  /** Starts an exchange. `act` applies the request to the model; a number is an error code. True if the state must not have changed. */
  begin(operation: Changing, asked: Promise<WireReply>, act: () => Order | number): boolean {
    const exchange: Exchange = {}
    this.#underWay.push(exchange)
    asked.then((reply) => {
      exchange.reply = reply
    })
    let isUntouched = true
    this.#applyFault(operation, 'before', exchange, () => {
      const result = act()
      isUntouched = typeof result === 'number'
      this.#holdWhile(operation.endsWith('Sync') ? result : 0, () => {
        const expected =
          typeof result === 'number' ? { code: result } : { order: `${result.externalId} ${result.status}` }
        this.#applyFault(operation, 'after', exchange, () => {
          exchange.expected = expected
        })
      })
    })
    return isUntouched
  }

  /** Continues when a confirmed order is final, or after 180 s. @see docs/dtone.md#synchronous-mode */
  #holdWhile(order: Order | number, proceed: () => void): void {
    const { now } = this.#model
    if (typeof order === 'number' || order.status !== 'CONFIRMED') proceed()
    else this.#delayed.push({ due: () => now + Math.min(order.end?.delay ?? Infinity, syncHold), run: proceed })
  }

  /** Applies a fault at this place. Without one it continues; a latency delays it; any other fault ends the exchange. */
  #applyFault(operation: Changing, place: Fault['place'], exchange: Exchange, proceed: () => void): void {
    const at = this.#faults.findIndex((fault) => fault.operation === operation && fault.place === place)
    const [fault] = at === -1 ? [] : this.#faults.splice(at, 1)
    if (fault === undefined) proceed()
    else if (fault.effect.kind === 'latency') {
      const due = this.#model.now + duration(fault.effect.duration)
      this.#delayed.push({ due: () => due, run: proceed })
    } else exchange.expected = { effect: fault.effect }
  }

  /** Advances the model's time and runs the delayed steps that fall due. */
  advanceTo(now: number): void {
    for (let next = this.#next(now); next !== undefined; next = this.#next(now)) {
      this.#delayed.splice(this.#delayed.indexOf(next), 1)
      this.#model.advanceTo(next.due())
      next.run()
    }
    this.#model.advanceTo(now)
  }

  #next(until: number): DelayedStep | undefined {
    return this.#delayed.filter(({ due }) => due() <= until).toSorted((a, b) => a.due() - b.due())[0]
  }

  /** Asserts that every request has its expected reply, and that no other has one. */
  compare(): void {
    for (const { reply, expected } of this.#underWay) assertReply(reply, expected)
    this.#underWay = this.#underWay.filter(({ reply }) => reply === undefined)
  }
}
