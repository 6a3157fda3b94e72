import type { World } from '../../kernel/index.ts'
import { networkTexts } from '../data/networkTexts.generated.ts'
import type { SubscriberListeners } from '../listener.ts'
import { setOff } from '../scripts/setOff.ts'
import type { State } from '../state.ts'
import { rememberSubscriber, subscriberOf } from '../subscriber.ts'
import { secondsToSay } from '../texts/secondsToSay.ts'
import type { CallListener } from './callListener.ts'
import type { HangupCause, LiveCall, PhoneCall, TranscriptLine } from './phoneCall.ts'

/** Whether a phone rings, or why it does not. */
export type Reach = 'ringing' | 'busy' | 'off' | 'uncovered'

/** The calls on the phones of a world, one at a time on each. Phones are named as in {@link PhoneCall}. @see docs/control.md#calls */
export class PhoneCalls {
  readonly #world: World
  readonly #state: State
  readonly #listeners: SubscriberListeners

  constructor(world: World, state: State, listeners: SubscriberListeners) {
    this.#world = world
    this.#state = state
    this.#listeners = listeners
  }

  /** The call that goes on. */
  current(phone: string): LiveCall | undefined {
    return this.#state.calls.find('busy', phone).find(isLive)
  }

  /** All calls of a phone, oldest first. */
  of(phone: string): readonly PhoneCall[] {
    return this.#state.calls.find('phone', phone)
  }

  /** What was heard, said and pressed in a call, oldest first. */
  transcriptOf({ id }: PhoneCall): readonly TranscriptLine[] {
    return this.#state.callLines.find('call', id)
  }

  /** The person calls a number. What nobody carries gets the announcement of the operator. */
  dial(phone: string, dialled: string): void {
    this.#remember(phone)
    const service = this.#carrierOf(phone, dialled)
    if (service === undefined) {
      const call = this.#begin({ phone, service: null, direction: 'outgoing', party: dialled, state: 'dialling' })
      this.#note(call, 'say', networkTexts.unknownNumber)
      this.#finish(call, 'UNALLOCATED_NUMBER')
    } else {
      this.#begin({ phone, service, direction: 'outgoing', party: dialled, state: 'dialling' })
      this.#listeners.get(service)?.calls.called(phone, dialled, this.#world)
    }
  }

  /** The person answers. False if no call comes in. */
  answer(phone: string): boolean {
    const call = this.current(phone)
    if (call?.state !== 'ringing') return false
    this.#talk(call)
    this.#listenerOf(call)?.answered(phone, this.#world)
    return true
  }

  /** The person refuses a call that comes in. False if there is none. */
  refuse(phone: string): boolean {
    return this.current(phone)?.state === 'ringing' && this.#leave(phone, 'CALL_REJECTED')
  }

  /** The person hangs up: refuses a call that comes in, gives up one that nobody has answered, or ends the talk. False without a call. */
  hangUp(phone: string): boolean {
    const state = this.current(phone)?.state
    if (state === 'ringing') return this.refuse(phone)
    return this.#leave(phone, state === 'dialling' ? 'ORIGINATOR_CANCEL' : 'NORMAL_CLEARING')
  }

  /** The network loses a phone. */
  lose(phone: string): void {
    this.#leave(phone, this.current(phone)?.state === 'ringing' ? 'SUBSCRIBER_ABSENT' : 'RECOVERY_ON_TIMER_EXPIRE')
  }

  /** The person presses keys, one after the other. False if nobody is on the line. */
  press(phone: string, keys: string): boolean {
    const call = this.#tell(phone, 'press', keys)
    if (call !== undefined) this.#listenerOf(call)?.pressed(phone, keys, this.#world)
    return call !== undefined
  }

  /** The person says something. False if nobody is on the line. */
  speak(phone: string, text: string): boolean {
    const call = this.#tell(phone, 'speak', text)
    if (call !== undefined) this.#listenerOf(call)?.spoke(phone, text, this.#world)
    return call !== undefined
  }

  /** A provider calls a phone. `party`: what the phone shows. */
  ring(phone: string, service: string, party: string): Reach {
    const { isPhoneOn, isInCoverage } = subscriberOf(this.#state, phone)
    if (!isPhoneOn) return 'off'
    if (!isInCoverage) return 'uncovered'
    if (this.current(phone) !== undefined) return 'busy'
    this.#remember(phone)
    const { id } = this.#begin({ phone, service, direction: 'incoming', party, state: 'ringing' })
    setOff({ kind: 'ring', phone, text: party, subject: id }, this.#state, this.#world)
    return 'ringing'
  }

  /** The provider answers a call from a phone. */
  connect(phone: string): void {
    const call = this.current(phone)
    if (call?.state === 'dialling') this.#talk(call)
  }

  /** The provider sounds something to a person who is on the line. `hear`: what somebody else says. */
  sound(phone: string, kind: 'say' | 'play' | 'beep' | 'hear', text: string): void {
    const call = this.#tell(phone, kind, text)
    if (call === undefined || kind === 'beep') return
    const lasts = kind === 'hear' && { lasts: Math.round(secondsToSay(text) * 1_000) }
    setOff({ kind: 'hear', phone, text, subject: call.id, ...lasts }, this.#state, this.#world)
  }

  /** The provider ends a call. */
  end(phone: string, cause: HangupCause): void {
    const call = this.current(phone)
    if (call !== undefined) this.#finish(call, cause)
  }

  #leave(phone: string, cause: HangupCause): boolean {
    const call = this.current(phone)
    if (call === undefined) return false
    this.#finish(call, cause)
    this.#listenerOf(call)?.left(phone, cause, this.#world)
    return true
  }

  /** A call is heard and told of while it is answered; a ring-back tone sounds before. */
  #tell(phone: string, kind: TranscriptLine['kind'], text: string): PhoneCall | undefined {
    const call = this.current(phone)
    if (call === undefined || (call.state !== 'talking' && kind !== 'play')) return undefined
    this.#note(call, kind, text)
    return call
  }

  #note({ id: call }: PhoneCall, kind: TranscriptLine['kind'], text: string): void {
    this.#state.callLines.put({ id: this.#state.callLineIds.next(), call, at: this.#now, kind, text })
  }

  #carrierOf(phone: string, dialled: string): string | undefined {
    for (const [service, { calls }] of this.#listeners) if (calls.carries(phone, dialled, this.#world)) return service
    return undefined
  }

  #listenerOf({ service }: PhoneCall): CallListener | undefined {
    return service === null ? undefined : this.#listeners.get(service)?.calls
  }

  #begin(call: Pick<PhoneCall, 'phone' | 'service' | 'direction' | 'party' | 'state'>): PhoneCall {
    return this.#state.calls.put({
      ...{ id: this.#state.callIds.next(), ...call, beganAt: this.#now },
      ...{ answeredAt: null, endedAt: null, hangupCause: null },
    })
  }

  #talk(call: PhoneCall): void {
    this.#state.calls.put({ ...call, state: 'talking', answeredAt: this.#now })
  }

  #finish(call: PhoneCall, hangupCause: HangupCause): void {
    this.#state.calls.put({ ...call, state: 'ended', endedAt: this.#now, hangupCause })
  }

  /** Browser clients are no subscribers. */
  #remember(phone: string): void {
    if (phone.startsWith('+')) rememberSubscriber(this.#state, phone)
  }

  get #now(): number {
    return this.#world.clock.now()
  }
}

function isLive(call: PhoneCall): call is LiveCall {
  return call.state !== 'ended'
}
