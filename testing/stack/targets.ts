import type { GatewayOptions } from '../../gateway/index.ts'
import type { Simulators } from '../../simulators/index.ts'
import { worldNamed } from '../world/world.ts'
import { registerGateway, startGatewayOn } from './gateway.ts'
import type { Stack } from './startStack.ts'

/** A service of a stack as the contract suite takes one; `enter` gives what a case runs in. */
export interface StackTarget<Context> {
  readonly document: string
  readonly url: string
  readonly isOpen: boolean
  readonly prefers: boolean
  readonly concurrency: number
  readonly unsupported?: Readonly<Record<string, string>>
  enter(): Promise<Context>
}

/** The control plane at a URL. Its cases go one by one, since it shows all worlds; each drops the worlds that it made. */
export function controlTarget(url: string, worlds: Simulators['worlds']): StackTarget<{ leave(): Promise<void> }> {
  return {
    ...{ document: 'control', url, isOpen: true, prefers: true, concurrency: 1 },
    unsupported: {
      'control/advanceClock/valid/*.settle.quiet/maximum': 'it waits for a minute of real time, as it was asked to',
    },
    enter: async () => ({
      async leave() {
        for (const { name } of worlds.list()) worlds.drop(name)
      },
    }),
  }
}

export interface GatewayTargetOptions {
  readonly seed: string
  /** The world of its providers, which is made for it. */
  readonly world: string
  readonly alter?: NonNullable<GatewayOptions['alter']>
}

/** What all cases of one gateway run in: two clients, and the clock of its world. */
export interface GatewayContext {
  readonly own: { readonly key: string }
  readonly other: { readonly key: string }
  settle(): Promise<void>
  advance(duration: string): Promise<void>
}

export interface StartedGatewayTarget {
  readonly target: StackTarget<GatewayContext>
  close(): Promise<void>
}

/** Starts a gateway with two clients over the providers of a stack. Its cases go one by one: they share its accounts. */
export async function startGatewayTarget(
  { simulators, control }: Stack,
  { world: name, ...options }: GatewayTargetOptions,
): Promise<StartedGatewayTarget> {
  const settings = { world: name, logLevel: 'silent', declaresProduct: true, ...options }
  simulators.worlds.create({ name })
  const gateway = await startGatewayOn(simulators, settings)
  await registerGateway(control, settings, gateway)
  const other = await gateway.addClient({ name: 'Other client', allowsAirtime: true, float: 1_000_000_00 })
  const world = worldNamed(control, name)
  const advance = async (duration: string): Promise<void> => void (await world.advance(duration))
  const context: GatewayContext = {
    own: { key: gateway.apiKey ?? '' },
    other: { key: other },
    // A gateway may be idle for a moment while a callback to it, or a job that is due at once, is still to come.
    settle: () => advance('PT0S'),
    advance,
  }
  return {
    target: {
      ...{ document: 'gateway', url: gateway.url, isOpen: false, prefers: false, concurrency: 1 },
      enter: async () => context,
    },
    async close() {
      await gateway.close()
      simulators.worlds.drop(name)
    },
  }
}
