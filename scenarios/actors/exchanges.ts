import { type Answer, type Call, callOver } from '../../testing/index.ts'
import type { Place } from '../stage/place.ts'
import { formType } from './callbackReceiver.ts'
import { heldReplies } from './heldReplies.ts'
import { reasonOf } from './reasonOf.ts'

/** A request that was sent, with its answer once it has come. */
export interface Exchange {
  readonly answer: Answer | undefined
}

/** How often an answer is looked for after the provider has taken the request. */
const looks = 10
/** How often it is looked whether the provider has taken the request, before it counts as lost. */
const patience = 5_000

/**
 * The requests of an application to one provider. Sending ends when the answer has come, or when the provider has taken the
 * request and keeps its answer: synchronous operations, late answers and answers that never come.
 */
export class Exchanges {
  readonly #place: Place
  readonly #call: Call
  #last: Sending | undefined
  #step = { after: -1, sent: 0 }

  constructor(place: Place, origin: string, headers: Readonly<Record<string, string>>) {
    this.#place = place
    this.#call = callOver(origin, headers)
  }

  /** Sends a request. The path begins with a slash; an object goes as JSON, a text as a form. `headers` are lower-case. */
  async send(
    method: string,
    path: string,
    body?: object | string,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Exchange> {
    const { lastEntry } = this.#place.trace
    if (this.#step.after !== lastEntry) this.#step = { after: lastEntry, sent: 0 }
    this.#step.sent += 1
    const form = typeof body === 'string' ? { 'content-type': formType } : {}
    const sending = new Sending(this.#call(method, path, body, { ...form, ...headers }))
    this.#last = sending
    await this.#wait(sending)
    return sending
  }

  /** The answer to the last request. Throws where none has come. */
  get answer(): Answer {
    const { answer, failure } = this.#last ?? {}
    if (answer !== undefined) return answer
    if (this.#last === undefined) throw new Error('Nothing has been sent in this scenario.')
    throw new Error(failure === undefined ? 'The provider has not answered yet.' : `No answer came: ${failure}.`)
  }

  /** Whether the last request is answered by now. */
  async isAnswered(): Promise<boolean> {
    if (this.#last !== undefined) await this.#look(this.#last)
    return this.#last?.answer !== undefined
  }

  async #wait(sending: Sending): Promise<void> {
    for (let look = 0; look < patience; look++) {
      await Promise.race([sending.ended, this.#place.world.clock()])
      if (sending.hasEnded) return
      if (await this.#isTaken()) return this.#look(sending)
    }
    throw new Error('The request has not reached the provider.')
  }

  /** Gives an answer that is on its way the time to come. */
  async #look(sending: Sending): Promise<void> {
    for (let look = 0; look < looks && !sending.hasEnded; look++)
      await Promise.race([sending.ended, this.#place.world.clock()])
  }

  /** Whether all requests of this step are in the journal, or their answers are held by the clock. */
  async #isTaken(): Promise<boolean> {
    const { world } = this.#place
    const journal = await world.journal()
    const noted = journal.filter(({ id, kind }) => kind === 'request' && id > this.#step.after).length
    return noted + (await heldReplies(world)) >= this.#step.sent
  }
}

/** One request on its way. */
class Sending implements Exchange {
  answer: Answer | undefined
  failure: string | undefined
  readonly ended: Promise<void>

  constructor(answer: Promise<Answer>) {
    this.ended = answer.then(
      (came) => {
        this.answer = came
      },
      (error: unknown) => {
        this.failure = reasonOf(error)
      },
    )
  }

  get hasEnded(): boolean {
    return this.answer !== undefined || this.failure !== undefined
  }
}
