import type { World } from '../../kernel/index.ts'

/** What a provider hears of USSD on phones. It answers through the handsets of the world. */
export interface UssdListener {
  /** The code of the provider that a phone reaches by what it dials; undefined if it has none. */
  readonly codeFor: (dialled: string, world: World) => string | undefined
  readonly dialled: (number: string, code: string, world: World) => void
  /** The person has answered a menu. Returns why the operator does not take the answer; undefined if it does. */
  readonly typed: (number: string, text: string, world: World) => string | undefined
  /** The person has ended the dialogue, or has dialled again. */
  readonly hungUp: (number: string, world: World) => void
}
