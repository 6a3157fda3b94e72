import { createHash } from 'node:crypto'
import { type Pair, readContract, type Surroundings, type Target } from '../contracts/index.ts'
import { type Gateway, startGateway } from '../gateway/index.ts'
import { type StartedSimulators, startSimulators } from '../simulators/index.ts'
import africastalking from '../specs/types/africastalking.json' with { type: 'json' }
import control from '../specs/types/control.json' with { type: 'json' }
import dtone from '../specs/types/dtone.json' with { type: 'json' }
import gateway from '../specs/types/gateway.json' with { type: 'json' }

/** Our own documents, by name. */
export const ownDocuments: Readonly<Record<string, unknown>> = { dtone, africastalking, gateway, control }

export interface VerifyYard {
  readonly pairs: readonly Pair[]
  /** What went wrong inside while it ran. */
  readonly complaints: readonly string[]
  stop(): Promise<void>
}

const opening = Date.parse('2026-01-05T09:00:00.000Z')
const gatewayWorld = 'gateway'
const gatewayProduct = 'payouts'
/** The payment product of the examples: an account has it before it pays out of it. */
const documentedProduct = 'Payouts'

/**
 * Starts what is in this repository, to be verified: clocks stand still, credentials are strict, and each case has a world of
 * its own. The control plane is verified on simulators of its own, one case at a time, since it shows all worlds.
 */
export async function startVerifyYard(seed: string): Promise<VerifyYard> {
  const complaints: string[] = []
  const options = {
    seed,
    clock: { mode: 'manual', now: opening },
    credentials: 'strict',
    report: (error: unknown, about: string) =>
      complaints.push(`${about}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  } as const
  const providers = await startSimulators({ ...options, ports: { africastalking: 0, dtone: 0 } })
  const steered = await startSimulators({ ...options, ports: { control: 0 } })
  providers.worlds.create({ name: gatewayWorld })
  const started = await startOwnGateway(providers, seed)
  const { payments, deliveryReports } = started.callbackUrls.africastalking
  await demand(providers.steer, 'PUT', `/worlds/${gatewayWorld}/africastalking/callback-urls`, {
    ...{ payments, deliveryReports, products: { [gatewayProduct]: null } },
  })
  const { urls } = providers
  const byWorld = (document: string, url = ''): Target => ({
    ...{ document, url, isOpen: false, prefers: true },
    enter: async (name) => enterWorld(providers, name),
  })
  return {
    complaints,
    pairs: [
      { contract: readContract('dtone', dtone), target: byWorld('dtone', urls.dtone) },
      {
        contract: readContract('africastalking', africastalking),
        target: byWorld('africastalking', urls.africastalking),
      },
      { contract: readContract('gateway', gateway), target: gatewayTarget(started) },
      { contract: readContract('control', control), target: controlTarget(steered) },
    ],
    async stop() {
      await started.close()
      await Promise.all([providers.stop(), steered.stop()])
    },
  }
}

function startOwnGateway({ urls, clockOf }: StartedSimulators, seed: string): Promise<Gateway> {
  return startGateway({
    ...{ port: 0, clock: clockOf(gatewayWorld), seed, logLevel: 'silent' },
    providers: {
      africastalking: {
        url: urls.africastalking ?? '',
        username: 'sandbox',
        apiKey: gatewayWorld,
        productName: gatewayProduct,
      },
      dtone: { url: urls.dtone ?? '', key: gatewayWorld, secret: gatewayWorld },
    },
  })
}

/** The key is the name of a world; a case in another account has another world. */
async function enterWorld({ worlds, steer }: StartedSimulators, caseName: string): Promise<Surroundings> {
  const name = `case-${createHash('sha256').update(caseName).digest('hex').slice(0, 12)}`
  const names = [name, `${name}-other`]
  for (const world of names) {
    worlds.create({ name: world, seed: name })
    await demand(steer, 'PUT', `/worlds/${world}/africastalking/callback-urls`, {
      products: { [documentedProduct]: null },
    })
  }
  return {
    own: { key: name, secret: name },
    other: { key: `${name}-other`, secret: `${name}-other` },
    async advance(duration) {
      await demand(steer, 'POST', `/worlds/${name}/clock/advance`, { by: duration })
    },
    async register(callback, url) {
      const kind = { deliveryReport: 'deliveryReports', paymentNotification: 'payments' }[callback]
      if (kind !== undefined)
        await demand(steer, 'PUT', `/worlds/${name}/africastalking/callback-urls`, { [kind]: url })
      return kind !== undefined
    },
    async leave() {
      for (const world of names) await steer('DELETE', `/worlds/${world}`)
    },
  }
}

async function demand(steer: StartedSimulators['steer'], method: string, path: string, body: object): Promise<void> {
  const reply = await steer(method, path, body)
  if (reply.status >= 400) throw new Error(`${method} ${path} was answered with ${reply.status}: ${reply.body}`)
}

/** One account on one clock. */
function gatewayTarget({ url, apiKey, idle }: Gateway): Target {
  return {
    ...{ document: 'gateway', url, isOpen: false, prefers: true },
    enter: async () => ({ ...(apiKey !== undefined && { own: { key: apiKey } }), settle: idle }),
  }
}

function controlTarget({ urls, steer }: StartedSimulators): Target {
  return {
    ...{ document: 'control', url: urls.control ?? '', isOpen: true, prefers: false, concurrency: 1 },
    unsupported: {
      'control/advanceClock/valid/*.settle.quiet/maximum': 'it waits for a minute of real time, as it was asked to',
    },
    enter: async () => ({
      async leave() {
        const listed: unknown = JSON.parse((await steer('GET', '/worlds')).body)
        for (const world of Array.isArray(listed) ? listed : [])
          await steer('DELETE', `/worlds/${encodeURIComponent(String(world.name))}`)
      },
    }),
  }
}
