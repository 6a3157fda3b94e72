import { startStack } from '../testing/index.ts'
import { type Caller, gatewayCallers } from './callers.ts'
import type { Name } from './documents.ts'

/** A service that runs on loopback, and what a tester sends to be let in. */
export interface Service {
  readonly url: string
  /** Headers of each request. */
  readonly credentials: readonly string[]
  /** Who calls which operations. @default the same for all: whoever sends these headers */
  readonly callers?: readonly Caller[]
}

export interface Services {
  readonly of: Readonly<Record<Name, Service>>
  stop(): Promise<void>
}

const world = 'demo'

/** Starts every service with strict credentials. Their clock runs at `rate`. */
export async function startServices(rate: number): Promise<Services> {
  const stack = await startStack({
    credentials: 'strict',
    clock: rate === 1 ? { mode: 'real' } : { mode: 'scaled', rate },
    gateway: { world, demo: true, logLevel: 'silent', declaresProduct: true },
  })
  const { urls, gateway, stop } = stack
  const login = Buffer.from(`${world}:${world}`).toString('base64')
  return {
    of: {
      africastalking: { url: urls.africastalking, credentials: [`apiKey: ${world}`] },
      control: { url: urls.control, credentials: [] },
      dtone: { url: urls.dtone, credentials: [`Authorization: Basic ${login}`] },
      gateway: { url: gateway?.url ?? '', credentials: [], callers: gatewayCallers(gateway) },
    },
    stop,
  }
}
