import type { ControlClient } from '../control/client.ts'
import type { ControlBody, ControlQuery, ControlResult } from '../control/operation.ts'
import { type Phone, phoneOf } from './phone.ts'

/** What the people with phones do in one world, by their numbers in E.164. @see docs/control.md#subscribers */
export interface SubscriberLevers {
  /** Those to whom something has happened. */
  list(): Promise<ControlResult<'listSubscribers'>>
  get(number: string): Promise<ControlResult<'getSubscriber'>>
  /** Switches a phone off, takes it out of coverage, ports it, or sets purses and PIN. */
  change(number: string, changes: ControlBody<'patchSubscriber'>): Promise<ControlResult<'patchSubscriber'>>
  /** The SMS that have arrived on a phone, oldest first. */
  texts(number: string): Promise<ControlResult<'listReceivedTexts'>>
  /** Opts out of one sender of a provider, until it is lifted. */
  optOut(number: string, service: string, sender: string): Promise<ControlResult<'putOptOut'>>
  liftOptOut(number: string, service: string, sender: string): Promise<void>
  /** What phones have asked, oldest first. */
  prompts(query?: ControlQuery<'listPrompts'>): Promise<ControlResult<'listPrompts'>>
  /** Asks something that no provider asks. */
  ask(question: ControlBody<'addPrompt'>): Promise<ControlResult<'addPrompt'>>
  answer(prompt: number, answer: ControlBody<'answerPrompt'>): Promise<ControlResult<'answerPrompt'>>
  /** The phone of a subscriber, or of a browser client such as `sandbox.agent`, to use USSD and calls with. */
  phone(number: string): Phone
}

export function subscriberLevers(control: ControlClient, world: string): SubscriberLevers {
  const { perform } = control
  return {
    list: () => perform('listSubscribers', { path: { world } }),
    get: (number) => perform('getSubscriber', { path: { world, number } }),
    change: (number, body) => perform('patchSubscriber', { path: { world, number }, body }),
    texts: (number) => perform('listReceivedTexts', { path: { world, number } }),
    optOut: (number, service, sender) => perform('putOptOut', { path: { world, number, service, sender } }),
    liftOptOut: (number, service, sender) => perform('liftOptOut', { path: { world, number, service, sender } }),
    prompts: (query = {}) => perform('listPrompts', { path: { world }, query }),
    ask: (body) => perform('addPrompt', { path: { world }, body }),
    answer: (prompt, body) => perform('answerPrompt', { path: { world, prompt }, body }),
    phone: (number) => phoneOf(control, world, number),
  }
}
