import { ownContract, type Pair, type Target } from '../contracts/index.ts'
import { controlTarget, openCaseAccount, startGatewayTarget, startStack } from '../testing/index.ts'

export interface OwnPairs {
  readonly pairs: readonly Pair[]
  /** Errors from within that belong to no case. */
  complaints(): readonly string[]
  stop(): Promise<void>
}

/** The world that the verified gateway pays out through. */
const gatewayWorld = 'gateway'

/**
 * Starts our own services to be verified: clocks are manual, credentials strict, and each case of a provider has worlds of its
 * own. The control plane is verified on simulators of its own, since it shows all worlds.
 */
export async function startOwnPairs(seed: string): Promise<OwnPairs> {
  // Read before anything is started, which would go on after expectations that cannot be applied.
  const contracts = {
    dtone: ownContract('dtone'),
    africastalking: ownContract('africastalking'),
    acquirer: ownContract('acquirer'),
    gateway: ownContract('gateway'),
    control: ownContract('control'),
  }
  const options = { seed, credentials: 'strict' } as const
  const providers = await startStack({ ...options, ports: { africastalking: 0, dtone: 0, acquirer: 0 } })
  const steered = await startStack({ ...options, ports: { control: 0 } })
  const gateway = await startGatewayTarget(providers, { seed, world: gatewayWorld })
  const control = controlTarget(steered.urls.control, steered.simulators)
  const byWorld = (document: 'dtone' | 'africastalking' | 'acquirer'): Target => ({
    ...{ document, url: providers.urls[document], isOpen: false, isOwn: true, prefers: true },
    async enter(name) {
      const account = await openCaseAccount(providers.control, name, { declaresProduct: true })
      return { ...account, complaints: () => providers.reports.take([account.own.key, account.other.key]) }
    },
  })
  return {
    complaints: () => [...providers.reports.take(), ...steered.reports.take()],
    pairs: [
      { contract: contracts.dtone, target: byWorld('dtone') },
      { contract: contracts.africastalking, target: byWorld('africastalking') },
      { contract: contracts.acquirer, target: byWorld('acquirer') },
      {
        contract: contracts.gateway,
        target: {
          ...gateway.target,
          isOwn: true,
          enter: async (name) => ({
            ...(await gateway.target.enter(name)),
            complaints: () => providers.reports.take([gatewayWorld]),
          }),
        },
      },
      {
        contract: contracts.control,
        target: {
          ...control,
          isOwn: true,
          enter: async (name) => ({ ...(await control.enter(name)), complaints: () => steered.reports.take() }),
        },
      },
    ],
    async stop() {
      await gateway.close()
      await Promise.all([providers.stop(), steered.stop()])
    },
  }
}
