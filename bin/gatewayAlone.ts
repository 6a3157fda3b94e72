import type { BankRail, DemoPortal, Gateway } from '../gateway/index.ts'
import { registerGateway, startGatewayOn } from '../testing/index.ts'
import { boundHeapGrowth } from './heapGrowth.ts'
import { kycFolderOf } from './kycFolder.ts'
import { secretSettings } from './secretSettings.ts'
import { type ConnectOptions, connect } from './verbs/connect.ts'
import { granted } from './verbs/verb.ts'

export interface GatewayAloneOptions extends ConnectOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** Whose clock it is on, and whose name is its key at both providers. */
  readonly world: string
  /** `postgres://…`, or a file for SQLite. @default `RAILYARD_DATABASE_URL`, or SQLite in memory */
  readonly database?: string
  readonly host: string
  readonly allowHost: readonly string[]
  /** Makes a demo client in an empty database. @default false */
  readonly demo?: boolean
  /** Decides the key of the demo client. */
  readonly seed: string
  /** What carries payouts to bank accounts. @default 'africastalking' */
  readonly bankRail?: BankRail
  /** Where documents of customers are kept. @default `RAILYARD_KYC_FOLDER`, or as the gateway says */
  readonly kycFolder?: string
}

/** What runs; also the line that `--json` prints. */
export interface GatewaySummary {
  readonly url: string
  readonly world: string
  /** The control plane of the Railyard that it pays through. */
  readonly control: string
  /** The key of the demo client; null without `--demo`, and when the database was made with another seed. */
  readonly apiKey: string | null
  /** The portal users of the demo; null in the same cases. */
  readonly portal: DemoPortal | null
  readonly demo: boolean
  /** False where nobody can call it yet. */
  readonly hasClients: boolean
  /** Absent where it is in memory. */
  readonly database?: string
}

export interface GatewayEvents {
  /** Another process takes part in the clock under the same name. */
  readonly taken: () => void
  /** Receives a line about what goes wrong. */
  readonly tell: (line: string) => void
}

/** Starts a gateway in this process, on the clock of a world of a Railyard in another one. */
export async function gatewayAlone(
  options: GatewayAloneOptions,
  events: GatewayEvents,
): Promise<{ readonly summary: GatewaySummary; stop(): Promise<void> }> {
  boundHeapGrowth()
  const { port, world, host, allowHost: allowedHosts, demo = false, seed: demoSeed, bankRail } = options
  const { url: control, control: client } = await connect(options)
  const { urls, credentials } = granted(await client.call('getHealth'))
  for (const name of ['africastalking', 'dtone'])
    if (urls[name] === undefined)
      throw new Error(`the Railyard at ${control} has no ${name}: start it with its providers`)
  const sandbox = `${world}-sandbox`
  await openWorld(client, sandbox)
  const databaseUrl = options.database ?? process.env['RAILYARD_DATABASE_URL']
  const settings = {
    ...{ world, sandbox, port, host, allowedHosts, demo, demoSeed, declaresProduct: credentials === 'strict' },
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(await secretSettings()),
    ...kycFolderOf(options),
    ...(bankRail !== undefined && { bankRail }),
  }
  let gateway: Gateway | undefined
  const renewed = async (): Promise<void> => {
    if (gateway !== undefined) await registerGateway(client, settings, gateway)
  }
  const { joinClock } = await import('../gateway/index.ts')
  const name = `gateway-${port === 0 ? process.pid : port}`
  const clock = await joinClock({ control, world, name, renewed, ...events })
  // Nothing of the world happens before the gateway can hear of it.
  const release = clock.hold()
  try {
    const through = { urls, clockOf: () => clock, elsewhere: () => undefined, worlds: { notice: events.tell } }
    gateway = await startGatewayOn(through, settings)
    await registerGateway(client, settings, gateway)
  } catch (error) {
    await gateway?.close()
    clock.close()
    throw error
  } finally {
    release()
  }
  const started = gateway
  return {
    summary: {
      ...{
        url: started.url,
        world,
        control,
        apiKey: started.apiKey ?? null,
        portal: started.portal ?? null,
        demo,
        hasClients: started.hasClients,
      },
      ...(databaseUrl !== undefined && { database: withoutPassword(databaseUrl) }),
    },
    async stop() {
      await started.close()
      clock.close()
    },
  }
}

/** Makes a world, unless it is there. */
async function openWorld(client: Awaited<ReturnType<typeof connect>>['control'], world: string): Promise<void> {
  const known = await client.call('getWorld', { path: { world } })
  if (known.status === 404) granted(await client.call('putWorld', { path: { world }, body: {} }))
}

function withoutPassword(database: string): string {
  return database.replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/, '$1:…@')
}
