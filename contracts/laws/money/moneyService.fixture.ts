import { duration } from '../../../specs/formats/duration.ts'
import { readContract } from '../../document/readContract.ts'
import type { CaseResult } from '../../model/result.ts'
import type { CaseContext } from '../../model/target.ts'
import { type Answer, withJsonService } from '../../run/jsonService.fixture.ts'
import { run } from '../../run/run.ts'
import { alarm } from '../../run/stopwatch.ts'
import { moneyDocument } from './money.fixture.ts'

/** How the fake money service deviates from its document. */
export interface MoneyFault {
  /** A cancel gives back the amount this many times; once is right. */
  readonly released?: number
  /** What lapses is not given back. */
  readonly keepsHold?: boolean
  /** Totals are added as binary fractions. */
  readonly addsFloats?: boolean
  /** The rate is rounded to one decimal before it is used. */
  readonly roundsRate?: boolean
  /** Items that a total leaves out. */
  readonly leavesOut?: number
  /** Seconds between the attempts of a callback, the last of which recurs; 5, 15 and 30 are right. */
  readonly intervals?: readonly number[]
  /** Seconds in which a callback is tried again; 300 are right. */
  readonly retriesFor?: number
  /** Seconds in which a payment can be confirmed: 599 are right, since the deadline itself is too late. */
  readonly lastSecond?: number
  /** Wrong PINs before the payment is locked; 3 are right. */
  readonly attempts?: number
  /** Seconds after which a request without an end is answered; 60 are right. */
  readonly longestWait?: number
}

/** Runs the cases against the fake money service, each against one of its own, and returns those that are broken. */
export async function brokenMoney(fault: MoneyFault, cases: readonly string[]): Promise<readonly CaseResult[]> {
  return (await verifyMoney(fault, cases)).filter(({ outcome }) => outcome === 'broken')
}

/** Cases of links, laws and retry schedules. */
const allCases = ['*/law/*', '*/stateful/*', '*.schedule/*']

export async function verifyMoney(
  fault: MoneyFault,
  cases: readonly string[] = allCases,
): Promise<readonly CaseResult[]> {
  let service = new MoneyService(fault)
  const enter = async (): Promise<CaseContext> => {
    const own = new MoneyService(fault)
    service = own
    return { advance: (text) => own.advance(duration(text) / 1_000), isHolding: async () => own.isWaiting }
  }
  return withJsonService(
    ({ url, text }) => service.answer(url.pathname, text),
    async (url) => {
      const target = { document: 'money', url, enter, concurrency: 1, isOpen: true, prefers: false }
      const pair = { contract: readContract('money', moneyDocument), target }
      return (await run({ pairs: [pair], seed: '1', cases })).cases
    },
  )
}

interface Payment {
  readonly id: number
  readonly source: number
  readonly destination: number
  readonly total: number
  readonly since: number
  state: 'held' | 'paid' | 'cancelled'
  isGivenBack: boolean
  guesses: number
}

const rate = 22.75
const fee = 0.1
const refusal = (status: number): Answer => ({ status, body: { code: 'refused' } })

class MoneyService {
  readonly #fault: MoneyFault
  readonly #payments: Payment[] = []
  readonly #timers: { readonly due: number; readonly run: () => void | Promise<void> }[] = []
  #now = 0
  /** In cents. */
  #available = 100_000
  #holding = 0
  isWaiting = false

  constructor(fault: MoneyFault) {
    this.#fault = fault
  }

  /** Requests that are under way arrive before the clock moves. */
  async advance(seconds: number): Promise<void> {
    await alarm(0).rung
    const until = this.#now + seconds
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#timers.splice(this.#timers.indexOf(next), 1)
      this.#now = next.due
      await next.run()
    }
    this.#now = until
  }

  #next(until: number) {
    return this.#timers.filter(({ due }) => due <= until).toSorted((one, other) => one.due - other.due)[0]
  }

  #in(seconds: number, run: () => void | Promise<void>): void {
    this.#timers.push({ due: this.#now + seconds, run })
  }

  async answer(path: string, text: string): Promise<Answer> {
    const [, place, id, action] = path.split('/')
    const body = text === '' ? {} : JSON.parse(text)
    if (place === 'balance')
      return { status: 200, body: { available: this.#available / 100, holding: this.#holding / 100 } }
    if (place === 'batches') return this.#submit(body)
    if (place === 'wait') return this.#wait(body.never === true)
    if (id === undefined) return this.#pay(body.amount)
    const found = this.#payments[Number(id) - 1]
    return found === undefined ? refusal(404) : this.#act(found, action ?? '', body)
  }

  #pay(amount: number): Answer {
    const { roundsRate = false, addsFloats = false, keepsHold = false } = this.#fault
    const used = roundsRate ? Math.round(rate * 10) / 10 : rate
    const destination = Math.round(amount * 100 * used) / 100
    const total = addsFloats ? amount + fee : Math.round((amount + fee) * 100) / 100
    const id = this.#payments.length + 1
    const payment: Payment = {
      id,
      source: amount,
      destination,
      total,
      since: this.#now,
      state: 'held',
      isGivenBack: false,
      guesses: 0,
    }
    this.#payments.push(payment)
    this.#move(-total)
    if (!keepsHold) this.#in(600, () => this.#giveBack(payment))
    return { status: 201, body: shown(payment) }
  }

  /** Moves an amount from the holding to what is available. */
  #move(amount: number): void {
    this.#available += Math.round(amount * 100)
    this.#holding -= Math.round(amount * 100)
  }

  #giveBack(payment: Payment): void {
    if (payment.state === 'paid' || payment.isGivenBack) return
    payment.isGivenBack = true
    this.#move(payment.total)
  }

  #act(payment: Payment, action: string, body: { readonly pin?: string }): Answer {
    const { released = 1, lastSecond = 599, attempts = 3 } = this.#fault
    if (action === 'unlock') {
      if (payment.guesses >= attempts) return refusal(423)
      payment.guesses += 1
      return body.pin === '4711' ? { status: 204 } : refusal(401)
    }
    if (payment.state !== 'held' || this.#now - payment.since > lastSecond) return refusal(409)
    payment.state = action === 'cancel' ? 'cancelled' : 'paid'
    if (action === 'cancel') {
      payment.isGivenBack = true
      for (let times = 0; times < released; times++) this.#move(payment.total)
    }
    return { status: 200, body: shown(payment) }
  }

  #submit({ items, url }: { readonly items: readonly { readonly amount: number }[]; readonly url?: string }): Answer {
    const { addsFloats = false, leavesOut = 0 } = this.#fault
    const sum = items.slice(leavesOut).reduce((total, { amount }) => total + amount, 0)
    const body = { total: addsFloats ? sum : Number(sum.toFixed(2)), count: items.length, items }
    if (url !== undefined) this.#in(0, () => this.#tell(url, JSON.stringify(body), this.#now, 0))
    return { status: 200, body }
  }

  async #tell(url: string, body: string, first: number, attempt: number): Promise<void> {
    const { intervals = [5, 15, 30], retriesFor = 300 } = this.#fault
    const headers = { 'content-type': 'application/json' }
    const isTaken = await fetch(url, { method: 'POST', headers, body }).then(
      ({ ok }) => ok,
      () => false,
    )
    const wait = intervals[Math.min(attempt, intervals.length - 1)] ?? 0
    if (!isTaken && this.#now + wait - first < retriesFor)
      this.#in(wait, () => this.#tell(url, body, first, attempt + 1))
  }

  #wait(isEndless: boolean): Promise<Answer> {
    const { longestWait = 60 } = this.#fault
    this.isWaiting = true
    return new Promise((resolve) =>
      this.#in(isEndless ? longestWait : 1, () => {
        this.isWaiting = false
        resolve({ status: 204 })
      }),
    )
  }
}

function shown({ id, state, source, destination, total }: Payment): object {
  return { id, state, source, rate, destination, fee, total }
}
