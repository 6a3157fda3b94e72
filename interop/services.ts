import { startStack } from '../testing/index.ts'
import { type Caller, gatewayCallers, type RegisteredCustomer } from './callers.ts'
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
const customer: RegisteredCustomer = { email: 'customer@demo.example', password: 'Harmattan 2026' }

/** Starts every service with strict credentials. Their clock runs at `rate`. */
export async function startServices(rate: number): Promise<Services> {
  const stack = await startStack({
    credentials: 'strict',
    clock: rate === 1 ? { mode: 'real' } : { mode: 'scaled', rate },
    gateway: { world, demo: true, logLevel: 'silent', declaresProduct: true },
  })
  const { urls, gateway, stop } = stack
  if (gateway !== undefined) await register(gateway.url)
  const login = Buffer.from(`${world}:${world}`).toString('base64')
  return {
    of: {
      africastalking: { url: urls.africastalking, credentials: [`apiKey: ${world}`] },
      control: { url: urls.control, credentials: [] },
      dtone: { url: urls.dtone, credentials: [`Authorization: Basic ${login}`] },
      gateway: { url: gateway?.url ?? '', credentials: [], callers: gatewayCallers(gateway, customer) },
    },
    stop,
  }
}

async function register(url: string): Promise<void> {
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(customer) }
  const { status } = await fetch(new URL('/api/Customers/register', url), request)
  if (status !== 201)
    throw new Error(`Failed to test the gateway: a customer could not register, the answer was ${status}.`)
}
