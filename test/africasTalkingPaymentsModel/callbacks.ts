import type { Agenda } from '../africasTalkingModel/agenda.ts'
import type { Validation } from '../africasTalkingModel/commands.ts'

/** How the receiver of notifications answers: statuses below 400 acknowledge, others and silence do not. */
export type Receiver = 'takes' | 'redirects' | 'refuses' | 'breaks' | 'isSilent'

export const receiverStatus: Readonly<Record<Receiver, number | undefined>> = {
  ...{ takes: 200, redirects: 302, refuses: 400, breaks: 500, isSilent: undefined },
}

/** What happens to new notifications on their way: the first two attempts, the first answer or all of it are lost. */
export type Loss = 'nothing' | 'twoAttempts' | 'oneAnswer' | 'everything'

/** A callback that the provider must create, and what must become of it. */
export interface Told {
  readonly name: 'paymentNotification' | 'mobileB2CValidation' | 'mobileC2BValidation'
  /** The payment that it is about. */
  readonly id: string
  readonly at: number
  /** Status and description of the payment; nothing in a question. */
  readonly text: string
  readonly loss: Loss
  /** When it was sent. */
  readonly attempts: number[]
  /** How many of the attempts have reached the receiver. */
  received: number
  state: 'queued' | 'delivered' | 'failed' | 'dropped'
}

const minute = 60_000
/** Once, and then every minute for six hours. */
const attemptsOfNotification = 361

/** The callbacks of a world: each is sent until it is acknowledged or its schedule has ended. @see docs/africastalking.md#payment-notifications */
export class Callbacks {
  hasUrl = true
  receiver: Receiver = 'takes'
  loss: Loss = 'nothing'
  readonly told: Told[] = []
  readonly #agenda: Agenda
  readonly #now: () => number

  constructor(agenda: Agenda, now: () => number) {
    this.#agenda = agenda
    this.#now = now
  }

  /** Tells of the end of a payment, if there is a URL. */
  notify(id: string, text: string): void {
    if (!this.hasUrl) return
    const told = this.#tell('paymentNotification', id, text, this.loss)
    if (told.loss === 'everything') told.state = 'dropped'
    else this.#agenda.add(told.at, () => this.#attempt(told))
  }

  /** Asks about a payment at once, and twice more, 10 s apart, while there is no answer of status 2xx. */
  ask(name: Told['name'], id: string, answer: () => Validation, hear: (isAllowed: boolean) => void): void {
    const told = this.#tell(name, id, '', 'nothing')
    for (const attempt of [0, 1, 2])
      this.#agenda.add(told.at + attempt * 10_000, () => {
        if (told.state !== 'queued') return
        this.#send(told)
        const said = answer()
        if (said === 'broken' && attempt < 2) return
        told.state = said === 'broken' ? 'failed' : 'delivered'
        hear(said === 'Validated')
      })
  }

  #tell(name: Told['name'], id: string, text: string, loss: Loss): Told {
    const told: Told = { ...{ name, id, text, loss, at: this.#now(), attempts: [], received: 0 }, state: 'queued' }
    this.told.push(told)
    return told
  }

  /** Sends once; true if the answer comes back. */
  #send(told: Told): boolean {
    told.attempts.push(this.#now())
    const count = told.attempts.length
    const hasArrived = told.loss !== 'twoAttempts' || count > 2
    if (hasArrived) told.received += 1
    return hasArrived && (told.loss !== 'oneAnswer' || count > 1)
  }

  #attempt(told: Told): void {
    const isAnswered = this.#send(told)
    if (isAnswered && this.#acknowledges()) told.state = 'delivered'
    else if (told.attempts.length === attemptsOfNotification) told.state = 'failed'
    else this.#agenda.add(this.#now() + minute, () => this.#attempt(told))
  }

  #acknowledges(): boolean {
    const status = receiverStatus[this.receiver]
    return status !== undefined && status < 400
  }
}
