import type { Credentials, Target } from '../contracts/index.ts'
import { type GatewayOptions, startGateway } from '../gateway/index.ts'
import type { StartedSimulators } from '../simulators/index.ts'
import type { Complaints } from './verifyComplaints.ts'
import { ownContract } from './verifyDocuments.ts'
import { advanceWorld, bring, setDashboard } from './verifyWorlds.ts'

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
  const client = { allowsAirtime: true, float: 1_000_000_00 }
  const own = { key: gateway.apiKey ?? '' }
  const other = { key: await gateway.addClient({ ...client, name: 'Other client' }) }
  const forbidden = { key: await gateway.addClient({ ...client, name: 'Former client', status: 'Deactivated' }) }
  async function throttledClient(caseName: string): Promise<{ throttled?: Credentials }> {
    const operation = ownContract('gateway').operations.find(
      ({ id }) => caseName === `gateway/${id}/credentials/throttled`,
    )
    if (operation === undefined) return {}
    const key = await gateway.addClient({ ...client, name: 'Hasty client' })
    await useUp(new URL(operation.path, gateway.url), operation.method, key)
    return { throttled: { key } }
  }
  return {
    target: {
      ...{ document: 'gateway', url: gateway.url, isOpen: false, prefers: false, concurrency: 1 },
      enter: async (caseName) => ({
        ...{ own, other, forbidden, ...(await throttledClient(caseName)) },
        // The gateway may be idle for a moment while a callback to it, or a job that is due at once, is still to come.
        settle: () => advanceWorld(steer, world, 'PT0S'),
        advance: (duration) => advanceWorld(steer, world, duration),
        bring: (step) => bring(steer, world, step),
        leave: async () => {
          await steer('DELETE', `/worlds/${world}/faults`)
        },
        ...(complaints !== undefined && { complaints: () => complaints.take([world]) }),
      }),
    },
    async close() {
      await gateway.close()
      worlds.drop(world)
    },
  }
}

/** The most requests that any operation of the gateway takes in a window. */
const mostRequests = 1_000

/** Sends requests without a valid body until no more are taken; they count for the throttle and change nothing. */
async function useUp(url: URL, method: string, key: string): Promise<void> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
  const request = { method, headers, ...(method !== 'GET' && { body: '{}' }) }
  for (let sent = 0; sent < mostRequests; sent += 50) {
    await Promise.all(Array.from({ length: 50 }, async () => (await fetch(url, request)).arrayBuffer()))
  }
}
