import { invariant, type World } from '../../kernel/index.ts'
import { networkTexts } from '../data/networkTexts.generated.ts'
import type { SubscriberListeners } from '../listener.ts'
import { setOff } from '../scripts/setOff.ts'
import type { State } from '../state.ts'
import { isReachable, rememberSubscriber, subscriberOf } from '../subscriber.ts'
import type { LiveCall } from './phoneCall.ts'
import { PhoneCalls } from './phoneCalls.ts'
import type { Dialogue, Screen } from './screen.ts'

/** What a phone does, and what its screen says. */
export interface Handset {
  readonly number: string
  readonly state: 'idle' | Dialogue['state']
  readonly code: string | null
  readonly screen: string | null
  /** The call that goes on. */
  readonly call: LiveCall | undefined
}

/** The phones of a world: calls, and USSD dialogues, one at a time on each. Numbers are in E.164. @see docs/control.md#handset */
export class Handsets {
  readonly calls: PhoneCalls
  readonly #world: World
  readonly #state: State
  readonly #listeners: SubscriberListeners

  constructor(world: World, state: State, listeners: SubscriberListeners) {
    this.#world = world
    this.#state = state
    this.#listeners = listeners
    this.calls = new PhoneCalls(world, state, listeners)
  }

  get(number: string): Handset {
    const dialogue = this.#state.dialogues.get(number)
    const screen = dialogue?.state === 'waiting' ? undefined : this.screensOf(number).at(-1)
    const call = this.calls.current(number)
    return {
      number,
      state: dialogue?.state ?? 'idle',
      code: dialogue?.code ?? null,
      screen: screen?.text ?? null,
      call,
    }
  }

  /** All that a phone has shown, oldest first. */
  screensOf(number: string): readonly Screen[] {
    return this.#state.screens.find('number', number)
  }

  /** The person dials. A dialogue that goes on ends. */
  dial(number: string, dialled: string): void {
    this.endDialogue(number)
    rememberSubscriber(this.#state, number)
    const reached = this.#reached(dialled)
    if (reached === undefined) {
      this.#add({ number, service: null, code: dialled, text: networkTexts.unknownCode, takesInput: false })
    } else {
      this.#state.dialogues.put({ number, ...reached, state: 'waiting' })
      this.#listeners.get(reached.service)?.ussd.dialled(number, reached.code, this.#world)
    }
  }

  /** The person answers the menu. @returns why the operator does not take it; undefined if it does */
  type(number: string, text: string): string | undefined {
    const dialogue = this.#state.dialogues.get(number)
    const screen = this.screensOf(number).at(-1)
    invariant(
      dialogue?.state === 'asked' && screen !== undefined,
      `Failed to type on ${number}: no menu is on it. Ask for the handset first.`,
    )
    this.#state.dialogues.put({ ...dialogue, state: 'waiting' })
    this.#state.screens.put({ ...screen, typed: text })
    const objection = this.#listeners.get(dialogue.service)?.ussd.typed(number, text, this.#world)
    if (objection === undefined) return undefined
    this.#state.dialogues.put(dialogue)
    this.#state.screens.put(screen)
    return objection
  }

  /** The person ends the call, or else the dialogue. False if neither goes on. */
  hangUp(number: string): boolean {
    return this.calls.hangUp(number) || this.endDialogue(number)
  }

  /** The person ends the dialogue. False if none goes on. */
  endDialogue(number: string): boolean {
    const dialogue = this.#state.dialogues.get(number)
    if (dialogue === undefined) return false
    this.#state.dialogues.delete(number)
    this.#listeners.get(dialogue.service)?.ussd.hungUp(number, this.#world)
    return true
  }

  /** A provider begins a dialogue. False where the phone has one already, or nothing reaches it. */
  open(number: string, service: string, code: string): boolean {
    if (this.#state.dialogues.get(number) !== undefined || !this.#isReachable(number)) return false
    rememberSubscriber(this.#state, number)
    this.#state.dialogues.put({ number, service, code, state: 'waiting' })
    return true
  }

  /** The provider shows a menu. False where nothing reaches the phone. */
  show(number: string, text: string): boolean {
    const dialogue = this.#state.dialogues.get(number)
    if (dialogue === undefined || !this.#isReachable(number)) return false
    const { service, code } = dialogue
    const { id } = this.#add({ number, service, code, text, takesInput: true })
    this.#state.dialogues.put({ ...dialogue, state: 'asked' })
    setOff({ kind: 'screen', phone: number, text, subject: id }, this.#state, this.#world)
    return true
  }

  /** The provider ends the dialogue, with a last text for a phone that can be reached. */
  end(number: string, text: string): void {
    const dialogue = this.#state.dialogues.get(number)
    if (dialogue === undefined) return
    this.#state.dialogues.delete(number)
    const { service, code } = dialogue
    if (this.#isReachable(number)) this.#add({ number, service, code, text, takesInput: false })
  }

  /** The code that is reached by what is dialled, and its provider. */
  #reached(dialled: string): Pick<Dialogue, 'service' | 'code'> | undefined {
    for (const [service, { ussd }] of this.#listeners) {
      const code = ussd.codeFor(dialled, this.#world)
      if (code !== undefined) return { service, code }
    }
    return undefined
  }

  #isReachable(number: string): boolean {
    return isReachable(subscriberOf(this.#state, number))
  }

  #add(screen: Omit<Screen, 'id' | 'typed' | 'shownAt'>): Screen {
    const id = this.#state.screenIds.next()
    return this.#state.screens.put({ ...screen, id, typed: null, shownAt: this.#world.clock.now() })
  }
}
