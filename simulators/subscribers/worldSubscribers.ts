import type { World } from '../kernel/index.ts'
import type { Timer } from '../kernel/time/timers.ts'
import { actScript } from './actScript.ts'
import { Handsets } from './handset/handsets.ts'
import type { SubscriberListeners } from './listener.ts'
import { type OptOut, optOutKey } from './optOuts/optOut.ts'
import type { Prompt, PromptAnswer, PromptRequest } from './prompts/prompt.ts'
import { serviceName, setOff } from './scripts/setOff.ts'
import type { State } from './state.ts'
import { isReachable, rememberSubscriber, type Subscriber, subscriberOf } from './subscriber.ts'
import type { ReceivedText } from './texts/text.ts'

/** The subscribers of one world. Numbers are in E.164. @see docs/control.md#subscribers */
export class WorldSubscribers {
  readonly state: State
  /** Their phones. */
  readonly handsets: Handsets
  readonly #world: World
  readonly #listeners: SubscriberListeners

  constructor(world: World, state: State, listeners: SubscriberListeners) {
    this.#world = world
    this.state = state
    this.handsets = new Handsets(world, state, listeners)
    this.#listeners = listeners
  }

  /** The subscriber with a number. Every number has one. */
  get(number: string): Subscriber {
    return subscriberOf(this.state, number)
  }

  /** Changes a subscriber. Providers hear of a phone that becomes reachable, and of a call that is lost. */
  change(number: string, changes: Partial<Omit<Subscriber, 'number'>>): Subscriber {
    const former = this.get(number)
    const subscriber = this.state.subscribers.put({ ...former, ...changes })
    if (isReachable(subscriber) && !isReachable(former))
      for (const { reachable } of this.#listeners.values()) reachable(subscriber, this.#world)
    if (!isReachable(subscriber) && isReachable(former)) this.handsets.calls.lose(number)
    return subscriber
  }

  /** Puts a text message into the inbox of a subscriber. */
  receive(text: Omit<ReceivedText, 'id' | 'receivedAt'>): ReceivedText {
    rememberSubscriber(this.state, text.number)
    return this.state.texts.put({ ...text, id: this.state.textIds.next(), receivedAt: this.now })
  }

  hasOptedOut(optOut: Omit<OptOut, 'since'>): boolean {
    const { optOuts } = this.state
    return optOuts.size > 0 && optOuts.get(optOutKey(optOut)) !== undefined
  }

  /** Opts a subscriber out of a sender; the provider hears of it. Who has opted out already stays so since then. */
  optOut(request: Omit<OptOut, 'since'>): OptOut {
    const former = this.state.optOuts.get(optOutKey(request))
    if (former !== undefined) return former
    rememberSubscriber(this.state, request.number)
    const optOut = this.state.optOuts.put({ ...request, since: this.now })
    this.#listeners.get(request.service)?.optedOut(optOut, this.#world)
    return optOut
  }

  /** Lifts an opt-out; false if there is none. */
  liftOptOut(optOut: Omit<OptOut, 'since'>): boolean {
    return this.state.optOuts.delete(optOutKey(optOut))
  }

  /** Asks a subscriber something. The rule named by `onAnswer` hears the answer, or that the prompt has expired. */
  prompt(request: PromptRequest): Prompt {
    rememberSubscriber(this.state, request.number)
    const id = this.state.promptIds.next()
    const prompt = this.state.prompts.put({ ...request, id, askedAt: this.now, state: 'pending' })
    const { expiresAt: due, cause } = prompt
    this.#world.timers.set({ due, service: serviceName, name: 'expirePrompt', key: String(id), cause })
    setOff({ kind: 'prompt', phone: prompt.number, text: prompt.text, subject: id }, this.state, this.#world)
    return prompt
  }

  /** Ends a pending prompt and tells the provider; undefined if it is not pending. */
  answer(id: number, answer: PromptAnswer): Prompt | undefined {
    const pending = this.state.prompts.get(id)
    if (pending?.state !== 'pending') return undefined
    const prompt = this.state.prompts.put({ ...pending, state: answer.outcome })
    if (prompt.service !== null) this.#listeners.get(prompt.service)?.heardAnswer(prompt, answer, this.#world)
    return prompt
  }

  /** Takes a pending prompt from the phone. Nobody hears an answer to it. */
  withdraw(id: number): void {
    const pending = this.state.prompts.get(id)
    if (pending?.state === 'pending') this.state.prompts.put({ ...pending, state: 'withdrawn' })
  }

  /** Fires a timer: a prompt has been on the phone for too long, or a person does what a script says. */
  fire({ name, key }: Timer): void {
    if (name === 'actScript') this.#act(key)
    else this.answer(Number(key), { outcome: 'expired' })
  }

  #act(key: string): void {
    const [id, subject] = key.split('/')
    const script = this.state.scripts.get(Number(id))
    if (script === undefined) return
    const why = actScript(script, Number(subject), this)
    if (why !== undefined) this.#world.notices.tell(`script ${id} of ${script.phone} did nothing: ${why}`)
  }

  /** The world's time. */
  get now(): number {
    return this.#world.clock.now()
  }
}
