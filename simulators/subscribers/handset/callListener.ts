import type { World } from '../../kernel/index.ts'
import type { HangupCause } from './phoneCall.ts'

/** What a provider hears of calls on phones. It answers through the handsets of the world. Phones are named as in `PhoneCall`. */
export interface CallListener {
  /** Whether the provider carries a call from a phone to what it dials. */
  readonly carries: (phone: string, dialled: string, world: World) => boolean
  /** A phone has dialled a number, and waits to be answered. */
  readonly called: (phone: string, dialled: string, world: World) => void
  /** The person has answered a call of the provider. */
  readonly answered: (phone: string, world: World) => void
  /** The call is over on the side of the phone: the person has refused it or hung up, or the network has lost the phone. */
  readonly left: (phone: string, cause: HangupCause, world: World) => void
  readonly pressed: (phone: string, keys: string, world: World) => void
  readonly spoke: (phone: string, text: string, world: World) => void
}
