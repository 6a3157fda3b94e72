import type { Target } from '../contracts/index.ts'
import { type GatewayOptions, startGateway } from '../gateway/index.ts'
import type { StartedSimulators } from '../simulators/index.ts'
import type { Complaints } from './verifyComplaints.ts'
import { advanceWorld, setDashboard } from './verifyWorlds.ts'

const product = 'payouts'

export interface VerifyGatewayOptions {
  readonly seed: string
  /** The world of its providers, which is made for it. */
  readonly world: string
  /** What went wrong inside the providers. */
  readonly complaints?: Complaints
  readonly alter?: GatewayOptions['alter']
}

export interface VerifyGateway {
  readonly target: Target
  close(): Promise<void>
}

/** Starts a gateway with two clients over providers that run already. Its cases go one by one, or they would see each other's changes. */
export async function startVerifyGateway(
  { urls, clockOf, steer, worlds }: StartedSimulators,
  { seed, world, alter, complaints }: VerifyGatewayOptions,
): Promise<VerifyGateway> {
  worlds.create({ name: world })
  const gateway = await startGateway({
    ...{ port: 0, clock: clockOf(world), seed, logLevel: 'silent', ...(alter !== undefined && { alter }) },
    providers: {
      africastalking: {
        ...{ url: urls.africastalking ?? '', username: 'sandbox', apiKey: world, productName: product },
      },
      dtone: { url: urls.dtone ?? '', key: world, secret: world },
    },
  })
  const { payments, deliveryReports } = gateway.callbackUrls.africastalking
  await setDashboard(steer, world, { payments, deliveryReports, products: { [product]: null } })
  const own = { key: gateway.apiKey ?? '' }
  const other = { key: await gateway.addClient({ name: 'Other client', allowsAirtime: true, float: 1_000_000_00 }) }
  return {
    target: {
      ...{ document: 'gateway', url: gateway.url, isOpen: false, prefers: false, concurrency: 1 },
      enter: async () => ({
        ...{ own, other },
        // The gateway may be idle for a moment while a callback to it, or a job that is due at once, is still to come.
        settle: () => advanceWorld(steer, world, 'PT0S'),
        advance: (duration) => advanceWorld(steer, world, duration),
        ...(complaints !== undefined && { complaints: () => complaints.take([world]) }),
      }),
    },
    async close() {
      await gateway.close()
      worlds.drop(world)
    },
  }
}
