import type { Gateway } from '../gateway/index.ts'
import { type SimulatorPort, type StartedSimulators, startSimulators } from '../simulators/index.ts'

export const partNames = ['control', 'africastalking', 'dtone', 'gateway'] as const
export type PartName = (typeof partNames)[number]

export interface UpOptions {
  /** The first port; parts are served on it and those after it, in the order of `partNames`. 0 takes free ones. */
  readonly port: number
  readonly only: readonly PartName[]
  readonly clock: { readonly mode: 'real' | 'scaled' | 'manual'; readonly rate?: number }
  readonly seed: string
  readonly credentials: 'open' | 'strict'
  readonly allowCallbacks: readonly string[]
  readonly host: string
}

/** What is up and how to talk to it; also the line that `--json` prints. */
export interface UpSummary {
  readonly world: string
  readonly clock: string
  readonly seed: string
  readonly urls: Partial<Readonly<Record<PartName, string>>>
  readonly credentials: {
    readonly africastalking?: { readonly username: string; readonly apiKey: string }
    readonly dtone?: { readonly key: string; readonly secret: string }
    readonly gateway?: { readonly apiKey: string | null }
  }
}

export interface Yard {
  readonly summary: UpSummary
  readonly simulators: StartedSimulators
  /** Absent where it was not asked for. */
  readonly gateway: Gateway | undefined
  stop(): Promise<void>
}

const demo = 'demo'
const sandboxUsername = 'sandbox'

/** Starts the parts that were asked for, in one process and on one set of worlds, with a world `demo` that is ready to use. */
export async function up(options: UpOptions): Promise<Yard> {
  const { only, port, host, clock, seed, credentials, allowCallbacks } = options
  const portOf = (name: PartName): number => (port === 0 ? 0 : port + partNames.indexOf(name))
  if (only.includes('gateway') && !(only.includes('africastalking') && only.includes('dtone'))) {
    throw new Error('the gateway pays out through africastalking and dtone: name them with --only too')
  }
  let gateway: Gateway | undefined
  const simulators = await startSimulators({
    ports: Object.fromEntries(only.map((name) => [name, portOf(name)])),
    services: serviceNames.filter((name) => only.includes(name)),
    host,
    clock,
    seed,
    credentials,
    allowCallbacks,
    report: (error, about) =>
      complain(`${about}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    notice: (nearMiss) => complain(nearMiss),
    configure: (world) => {
      if (world.name === demo && gateway !== undefined) setCallbackUrls(simulators, gateway)
    },
  })

  async function stop(): Promise<void> {
    await gateway?.close()
    await simulators.stop()
  }

  simulators.worlds.create({ name: demo })
  if (only.includes('gateway')) {
    gateway = await startDemoGateway(simulators, { host, port: portOf('gateway') }).catch(async (error: unknown) => {
      await stop()
      throw error
    })
    setCallbackUrls(simulators, gateway)
  }
  return { summary: summaryOf(options, simulators.urls, gateway), simulators, gateway, stop }
}

const serviceNames = ['africastalking', 'dtone'] as const

/** A gateway that pays out through the demo world. Its database and Express are half of a start-up: loaded only where they are wanted. */
async function startDemoGateway(
  { urls: { africastalking = '', dtone = '' }, clockOf }: StartedSimulators,
  place: { readonly host: string; readonly port: number },
): Promise<Gateway> {
  const { startGateway } = await import('../gateway/index.ts')
  return startGateway({
    ...place,
    clock: clockOf(demo),
    ...(process.env['RAILYARD_DATABASE_URL'] !== undefined && { databaseUrl: process.env['RAILYARD_DATABASE_URL'] }),
    providers: {
      africastalking: { url: africastalking, username: sandboxUsername, apiKey: demo, productName: 'payouts' },
      dtone: { url: dtone, key: demo, secret: demo },
    },
  })
}

function setCallbackUrls({ steer }: StartedSimulators, { callbackUrls }: Gateway): void {
  const { deliveryReports, payments } = callbackUrls.africastalking
  steer('PUT', `/worlds/${demo}/africastalking/callback-urls`, { deliveryReports, payments })
}

function summaryOf(
  options: UpOptions,
  urls: Partial<Readonly<Record<SimulatorPort, string>>>,
  gateway: Gateway | undefined,
): UpSummary {
  const { clock, seed } = options
  return {
    world: demo,
    clock: clock.mode === 'scaled' ? `scaled:${clock.rate}` : clock.mode,
    seed,
    urls: { ...urls, ...(gateway !== undefined && { gateway: gateway.url }) },
    credentials: {
      ...(urls.africastalking !== undefined && { africastalking: { username: sandboxUsername, apiKey: demo } }),
      ...(urls.dtone !== undefined && { dtone: { key: demo, secret: demo } }),
      ...(gateway !== undefined && { gateway: { apiKey: gateway.apiKey ?? null } }),
    },
  }
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
