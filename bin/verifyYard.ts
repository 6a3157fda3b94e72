import type { Pair, Target } from '../contracts/index.ts'
import { startSimulators } from '../simulators/index.ts'
import { createComplaints } from './verifyComplaints.ts'
import { controlTarget } from './verifyControl.ts'
import { ownContract } from './verifyDocuments.ts'
import { startVerifyGateway } from './verifyGateway.ts'
import { enterWorld, opening } from './verifyWorlds.ts'

export interface VerifyYard {
  readonly pairs: readonly Pair[]
  /** What went wrong inside and is of no case. */
  complaints(): readonly string[]
  stop(): Promise<void>
}

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
  const gateway = await startVerifyGateway(providers, { seed, world: 'gateway', complaints })
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
      { contract: ownContract('gateway'), target: gateway.target },
      {
        contract: ownContract('control'),
        target: controlTarget(steered.urls.control ?? '', steered.worlds, steeredComplaints),
      },
    ],
    async stop() {
      await gateway.close()
      await Promise.all([providers.stop(), steered.stop()])
    },
  }
}
