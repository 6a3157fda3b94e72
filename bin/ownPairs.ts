import { ownContract, type Pair, type Target, type Wanted, wantedIds } from '../contracts/index.ts'
import {
  callbackWall,
  controlTarget,
  openCaseAccount,
  type Stack,
  type StackOptions,
  startGatewayTarget,
  startStack,
} from '../testing/index.ts'

export interface OwnPairs {
  readonly pairs: readonly Pair[]
  /** Errors from within that belong to no case. */
  complaints(): readonly string[]
  stop(): Promise<void>
}

/** The world that the verified gateway pays out through. */
const gatewayWorld = 'gateway'

const providerNames = ['dtone', 'africastalking', 'acquirer'] as const
const documents = [...providerNames, 'gateway', 'control']
const ports = { africastalking: 0, dtone: 0, acquirer: 0 }

/**
 * Starts those of our own services that are wanted, to be verified: clocks are manual, credentials strict, and each case of a provider
 * has worlds of its own. The gateway and the control plane have simulators of their own: the one shows all worlds, and callbacks to the
 * other may wait for its database, so their time-outs are whole.
 */
export async function startOwnPairs(seed: string, wanted: Wanted): Promise<OwnPairs> {
  // Read before anything is started, which would go on after expectations that cannot be applied.
  const contracts = documents.map(ownContract).filter((contract) => wantedIds(contract, wanted).length > 0)
  const targets = new Map<string, Target>()
  const stacks: Stack[] = []
  const isWanted = (document: string): boolean => contracts.some(({ name }) => name === document)
  const start = async (options: StackOptions): Promise<Stack> => {
    const stack = await startStack({ seed, credentials: 'strict', ...options })
    stacks.push(stack)
    return stack
  }

  if (providerNames.some(isWanted)) {
    const providers = await start({ ports, callbackWall })
    for (const name of providerNames) targets.set(name, providerTarget(providers, name))
  }
  const gateway = isWanted('gateway') ? await startGateway(await start({ ports }), seed) : undefined
  if (gateway !== undefined) targets.set('gateway', gateway.target)
  if (isWanted('control')) targets.set('control', steeredTarget(await start({ ports: { control: 0 } })))
  return {
    complaints: () => stacks.flatMap(({ reports }) => reports.take()),
    pairs: contracts.flatMap((contract) => {
      const target = targets.get(contract.name)
      return target === undefined ? [] : [{ contract, target }]
    }),
    async stop() {
      await gateway?.close()
      await Promise.all(stacks.map((stack) => stack.stop()))
    },
  }
}

function providerTarget({ urls, control, reports }: Stack, document: (typeof providerNames)[number]): Target {
  return {
    ...{ document, url: urls[document], isOpen: false, isOwn: true, prefers: true },
    async enter(name) {
      const account = await openCaseAccount(control, name, { declaresProduct: true })
      return { ...account, complaints: () => reports.take([account.own.key, account.other.key]) }
    },
  }
}

async function startGateway(providers: Stack, seed: string): Promise<{ target: Target; close(): Promise<void> }> {
  const { target, close } = await startGatewayTarget(providers, { seed, world: gatewayWorld })
  const enter: Target['enter'] = async (name) => ({
    ...(await target.enter(name)),
    complaints: () => providers.reports.take([gatewayWorld]),
  })
  return { target: { ...target, isOwn: true, enter }, close }
}

function steeredTarget({ urls, simulators, reports }: Stack): Target {
  const target = controlTarget(urls.control, simulators)
  const enter: Target['enter'] = async (name) => ({
    ...(await target.enter(name)),
    complaints: () => reports.take(),
  })
  return { ...target, isOwn: true, enter }
}
