import type { GatewayExchange } from '../../gateway/index.ts'
import type { LogEvent } from '../../simulators/index.ts'

/** What the log is told: what happens in the worlds, and the requests of clients to the gateway. */
export type TerminalEvent = LogEvent | GatewayEvent

export interface GatewayEvent {
  readonly kind: 'gateway'
  /** The world that the gateway pays out through. */
  readonly world: string
  readonly exchange: GatewayExchange
  /** The service, and its port, that the request was meant for, where it came to the wrong one. */
  readonly meant: string | undefined
}
