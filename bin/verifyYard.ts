import type { Pair, Target } from '../contracts/index.ts'
import { type Gateway, startGateway } from '../gateway/index.ts'
import { type StartedSimulators, startSimulators } from '../simulators/index.ts'
import { type Complaints, createComplaints } from './verifyComplaints.ts'
import { ownContract } from './verifyDocuments.ts'
import { advanceWorld, enterWorld, opening, type Steer, setDashboard } from './verifyWorlds.ts'

export interface VerifyYard {
  readonly pairs: readonly Pair[]
  /** What went wrong inside and is of no case. */
  complaints(): readonly string[]
  stop(): Promise<void>
}

const gatewayWorld = 'gateway'
const gatewayProduct = 'payouts'

/**
 * Starts what is in this repository, to be verified: clocks stand still, credentials are strict, and each case has a world of
 * its own. The control plane is verified on simulators of its own, one case at a time, since it shows all worlds.
 */
export async function startVerifyYard(seed: string): Promise<VerifyYard> {
  const complaints = createComplaints()
  const options = {
    seed,
    clock: { mode: 'manual', now: Date.parse(opening) },
    credentials: 'strict',
    report: complaints.report,
  } as const
  const providers = await startSimulators({ ...options, ports: { africastalking: 0, dtone: 0 } })
  const steeredComplaints = createComplaints()
  const steered = await startSimulators({ ...options, report: steeredComplaints.report, ports: { control: 0 } })
  const gateway = await startOwnGateway(providers, seed)
  const { africastalking = '', dtone = '' } = providers.urls
  const byWorld = (document: string, url: string): Target => ({
    ...{ document, url, isOpen: false, prefers: true },
    async enter(name) {
      const surroundings = await enterWorld(providers.steer, name, true)
      const worlds = [surroundings.own?.key ?? '', surroundings.other?.key ?? '']
      return { ...surroundings, complaints: () => complaints.take(worlds) }
    },
  })
  return {
    complaints: () => [...complaints.take(), ...steeredComplaints.take()],
    pairs: [
      { contract: ownContract('dtone'), target: byWorld('dtone', dtone) },
      { contract: ownContract('africastalking'), target: byWorld('africastalking', africastalking) },
      { contract: ownContract('gateway'), target: gatewayTarget(gateway, providers.steer, complaints) },
      { contract: ownContract('control'), target: controlTarget(steered, steeredComplaints) },
    ],
    async stop() {
      await gateway.close()
      await Promise.all([providers.stop(), steered.stop()])
    },
  }
}

async function startOwnGateway(providers: StartedSimulators, seed: string): Promise<Gateway> {
  const { urls, clockOf, steer, worlds } = providers
  worlds.create({ name: gatewayWorld })
  const gateway = await startGateway({
    ...{ port: 0, clock: clockOf(gatewayWorld), seed, logLevel: 'silent' },
    providers: {
      africastalking: {
        ...{ url: urls.africastalking ?? '', username: 'sandbox', apiKey: gatewayWorld, productName: gatewayProduct },
      },
      dtone: { url: urls.dtone ?? '', key: gatewayWorld, secret: gatewayWorld },
    },
  })
  const { payments, deliveryReports } = gateway.callbackUrls.africastalking
  await setDashboard(steer, gatewayWorld, { payments, deliveryReports, products: { [gatewayProduct]: null } })
  return gateway
}

/** One account on one clock: its cases go one by one, or they would see each other's changes. */
function gatewayTarget({ url, apiKey, idle }: Gateway, steer: Steer, { take }: Complaints): Target {
  return {
    ...{ document: 'gateway', url, isOpen: false, prefers: true, concurrency: 1 },
    enter: async () => ({
      ...(apiKey !== undefined && { own: { key: apiKey } }),
      settle: idle,
      advance: (duration) => advanceWorld(steer, gatewayWorld, duration),
      complaints: () => take([gatewayWorld]),
    }),
  }
}

function controlTarget({ urls, steer }: StartedSimulators, { take }: Complaints): Target {
  return {
    ...{ document: 'control', url: urls.control ?? '', isOpen: true, prefers: true, concurrency: 1 },
    unsupported: {
      'control/advanceClock/valid/*.settle.quiet/maximum': 'it waits for a minute of real time, as it was asked to',
    },
    enter: async () => ({
      complaints: () => take(),
      async leave() {
        const listed: unknown = JSON.parse((await steer('GET', '/worlds')).body)
        for (const world of Array.isArray(listed) ? listed : [])
          await steer('DELETE', `/worlds/${encodeURIComponent(String(world.name))}`)
      },
    }),
  }
}
