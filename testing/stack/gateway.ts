import type { Books, Gateway, GatewayExchange, GatewayOptions } from '../../gateway/index.ts'
import type { StartedSimulators } from '../../simulators/index.ts'
import type { ControlClient } from '../control/client.ts'

/** The payment product that a gateway of a stack pays out of. */
const product = 'payouts'

/** The sender id of the demo client, and of the documented examples. */
export const documentedSender = 'RAILYARD'

/** The countries of the documented numbers. */
const countries = ['SL', 'KE']

export interface GatewaySettings
  extends Partial<Omit<GatewayOptions, 'clock' | 'providers' | 'sandboxProviders' | 'tell' | 'notice'>> {
  /** The world that the gateway pays out through; its name is the gateway's key at all providers. */
  readonly world: string
  /** The world that its sandbox pays out through, on the same clock. @default none: it has no sandbox */
  readonly sandbox?: string
  /** Secrets of these worlds at DT One. @default the name of the world */
  readonly secrets?: Readonly<Record<string, string>>
  /** Declares the payment product and the sender id in that world, as strict credentials need them. @default false */
  readonly declaresProduct?: boolean
  /** Breaks the gateway in one way, by the name of a mutant. @default none */
  readonly mutant?: string
  /** Hears of each exchange with a client. `meant`: the service, and its port, that a request came for which is none of the gateway's. */
  readonly tell?: (exchange: GatewayExchange, meant: string | undefined) => void
}

/** What a gateway needs of the simulators that it pays through. They may be in another process. */
interface PaidThrough extends Pick<StartedSimulators, 'urls' | 'clockOf' | 'elsewhere'> {
  readonly worlds: Pick<StartedSimulators['worlds'], 'notice'>
}

/** Starts a gateway on the clock of one world, on a free port by default. */
export async function startGatewayOn(
  { urls: { africastalking = '', dtone = '', acquirer }, clockOf, elsewhere, worlds }: PaidThrough,
  { world, sandbox, secrets = {}, declaresProduct: _, tell, mutant, ...options }: GatewaySettings,
): Promise<Gateway> {
  // The gateway's database and Express take half of a start-up: they are loaded only where a gateway is wanted.
  const { startGateway, namedMutant } = await import('../../gateway/index.ts')
  return startGateway({
    port: 0,
    ...options,
    ...(mutant !== undefined && { alter: namedMutant(mutant) }),
    clock: clockOf(world),
    notice: (line) => worlds.notice(`gateway: ${line}`),
    ...(tell && { tell: (exchange) => tell(exchange, meantBy(exchange)) }),
    providers: through(world),
    ...(sandbox !== undefined && { sandboxProviders: through(sandbox) }),
  })

  function through(key: string): GatewayOptions['providers'] {
    return {
      africastalking: { url: africastalking, username: 'sandbox', apiKey: key, productName: product },
      dtone: { url: dtone, key, secret: secrets[key] ?? key },
      ...(acquirer !== undefined && { acquirer: { url: acquirer, key } }),
    }
  }

  function meantBy({ operationId, method, target }: GatewayExchange): string | undefined {
    return operationId === undefined ? elsewhere('gateway', method, target) : undefined
  }
}

/** Enters the gateway's callback URLs at Africa's Talking, in both of its worlds; DT One is told them with each transaction. */
export async function registerGateway(
  control: ControlClient,
  settings: GatewaySettings,
  { callbackUrls, sandboxCallbackUrls }: Gateway,
): Promise<void> {
  const { world, sandbox } = settings
  await enter(world, callbackUrls)
  if (sandbox !== undefined && sandboxCallbackUrls !== undefined) await enter(sandbox, sandboxCallbackUrls)

  async function enter(into: string, { africastalking }: Gateway['callbackUrls']): Promise<void> {
    const { payments, deliveryReports } = africastalking
    const products = settings.declaresProduct === true && { products: { [product]: null } }
    await control.perform('putAfricasTalkingCallbackUrls', {
      path: { world: into },
      body: { payments, deliveryReports, ...products },
    })
    if (settings.declaresProduct === true)
      await control.perform('putAfricasTalkingSender', {
        path: { world: into, sender: documentedSender },
        body: { kind: 'alphanumeric', purpose: 'transactional', countries },
      })
  }
}

/** Reads the books of a gateway that runs in another process, from its database. */
export async function readGatewayBooks(databaseUrl: string): Promise<Books> {
  const { readBooksIn } = await import('../../gateway/index.ts')
  return readBooksIn(databaseUrl)
}
