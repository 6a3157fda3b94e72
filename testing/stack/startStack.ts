import type { Gateway } from '../../gateway/index.ts'
import {
  type SimulatorPort,
  type SimulatorsOptions,
  type StartedSimulators,
  type StartOptions,
  startSimulators,
} from '../../simulators/index.ts'
import { type ControlClient, createControlClient } from '../control/client.ts'
import { overHttp } from '../control/transport.ts'
import { openWorld, type TestWorld, type WorldSettings } from '../world/world.ts'
import { followClock } from './followClock.ts'
import { type GatewaySettings, registerGateway, startGatewayOn } from './gateway.ts'
import { createReports, type Reports } from './reports.ts'

/** When the worlds of a stack begin, unless the options say otherwise. */
export const opening = '2026-01-05T09:00:00.000Z'

export interface StackOptions extends SimulatorsOptions, Pick<StartOptions, 'servePage'> {
  /** The port of each simulator that is served; 0 takes a free one. @default all of them on free ports */
  readonly ports?: Partial<Readonly<Record<SimulatorPort, number>>>
  /** @default '127.0.0.1' */
  readonly host?: string
  /** Makes worlds before the gateway has its own, which it leaves as they are. */
  readonly prepare?: (control: ControlClient) => Promise<void>
  /** Starts a gateway that pays out through one world. @default none */
  readonly gateway?: GatewaySettings
}

/** Started simulators, the gateway where it was asked for, and the control plane to steer them. */
export interface Stack {
  /** Empty where a part is not served. */
  readonly urls: Readonly<Record<SimulatorPort, string>>
  readonly control: ControlClient
  /** The same without a socket, also where the control plane is not served. */
  readonly internal: ControlClient
  readonly simulators: StartedSimulators
  readonly gateway: Gateway | undefined
  /** Errors of rules and replies, unless the options take them; a test expects none. */
  readonly reports: Reports
  /** Opens a fresh world. @default a name of its own */
  world(settings?: WorldSettings & { readonly name?: string }): Promise<TestWorld>
  stop(): Promise<void>
}

/** Starts simulators on sockets, their clocks manual at `opening`. Rejects, with nothing left open, when a port is taken. */
export async function startStack({ gateway: settings, prepare, ...options }: StackOptions = {}): Promise<Stack> {
  const reports = createReports()
  let gateway: Gateway | undefined
  const simulators = await startSimulators({
    ports: { control: 0, africastalking: 0, dtone: 0, acquirer: 0 },
    clock: { mode: 'manual', now: Date.parse(opening) },
    report: reports.report,
    ...options,
    configure(world) {
      options.configure?.(world)
      const isOwn = settings !== undefined && (world.name === settings.world || world.name === settings.sandbox)
      if (gateway !== undefined && isOwn) registerGateway(inProcess, settings, gateway)
    },
  })
  const inProcess = createControlClient(simulators.steer)
  const { control: url } = simulators.urls
  const control = url === undefined ? inProcess : createControlClient(overHttp(url))

  async function stop(): Promise<void> {
    await gateway?.close()
    await simulators.stop()
  }

  try {
    await prepare?.(inProcess)
    if (settings !== undefined) {
      for (const name of [settings.world, settings.sandbox])
        if (name !== undefined && simulators.worlds.get(name) === undefined) simulators.worlds.create({ name })
      gateway = await startGatewayOn(simulators, settings)
      await registerGateway(inProcess, settings, gateway)
      const { world: leader, sandbox: follower } = settings
      if (follower !== undefined) followClock(simulators.worlds, inProcess, { leader, follower })
    }
  } catch (error) {
    await stop()
    throw error
  }
  let opened = 0
  return {
    urls: { control: '', africastalking: '', dtone: '', acquirer: '', ...simulators.urls },
    control,
    internal: inProcess,
    simulators,
    gateway,
    reports,
    world({ name = `world-${++opened}`, ...world } = {}) {
      return openWorld(control, name, world)
    },
    stop,
  }
}
