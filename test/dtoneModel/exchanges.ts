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

/** What a latency or a synchronous request has put off. */
interface PutOff {
  readonly due: () => number
  readonly run: () => void
}

const syncHold = 180_000

/** The requests of one world: each goes to the simulator and is carried out in the model, where the same faults meet it. */
export class Exchanges {
  readonly #model: Model
  readonly #faults: Fault[] = []
  #underWay: Exchange[] = []
  #putOff: PutOff[] = []

  constructor(model: Model) {
    this.#model = model
  }

  get underWay(): number {
    return this.#underWay.length
  }

  /** The next exchange of its operation meets with this fault. */
  await(fault: Fault): void {
    this.#faults.push(fault)
  }

  /** `act` is the request in the model; a number is the code of a refusal. True when nothing is to have changed so far. */
  begin(operation: Changing, asked: Promise<WireReply>, act: () => Order | number): boolean {
    const exchange: Exchange = {}
    this.#underWay.push(exchange)
    asked.then((reply) => {
      exchange.reply = reply
    })
    let isUntouched = true
    this.#meet(operation, 'before', exchange, () => {
      const result = act()
      isUntouched = typeof result === 'number'
      this.#holdWhile(operation.endsWith('Sync') ? result : 0, () => {
        const expected =
          typeof result === 'number' ? { code: result } : { order: `${result.externalId} ${result.status}` }
        this.#meet(operation, 'after', exchange, () => {
          exchange.expected = expected
        })
      })
    })
    return isUntouched
  }

  /** Goes on when an order that is with the operator has ended, or after 180 s. @see docs/dtone.md#synchronous-mode */
  #holdWhile(order: Order | number, goOn: () => void): void {
    const { now } = this.#model
    if (typeof order === 'number' || order.status !== 'CONFIRMED') goOn()
    else this.#putOff.push({ due: () => now + Math.min(order.end?.delay ?? Infinity, syncHold), run: goOn })
  }

  /** Goes on past a fault at this place: at once where there is none, later, or not at all. */
  #meet(operation: Changing, place: Fault['place'], exchange: Exchange, goOn: () => void): void {
    const at = this.#faults.findIndex((fault) => fault.operation === operation && fault.place === place)
    const [fault] = at === -1 ? [] : this.#faults.splice(at, 1)
    if (fault === undefined) goOn()
    else if (fault.mishap.kind === 'latency') {
      const due = this.#model.now + duration(fault.mishap.duration)
      this.#putOff.push({ due: () => due, run: goOn })
    } else exchange.expected = { mishap: fault.mishap }
  }

  /** Moves the model's time, and carries out on the way what was put off until then. */
  standAt(now: number): void {
    for (let next = this.#next(now); next !== undefined; next = this.#next(now)) {
      this.#putOff.splice(this.#putOff.indexOf(next), 1)
      this.#model.standAt(next.due())
      next.run()
    }
    this.#model.standAt(now)
  }

  #next(until: number): PutOff | undefined {
    return this.#putOff.filter(({ due }) => due() <= until).toSorted((a, b) => a.due() - b.due())[0]
  }

  /** Every request has been answered as it should have been by now, and no other has been. */
  compare(): void {
    for (const { reply, expected } of this.#underWay) assertReply(reply, expected)
    this.#underWay = this.#underWay.filter(({ reply }) => reply === undefined)
  }
}
