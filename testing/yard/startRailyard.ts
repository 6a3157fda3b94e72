import { type StartedSimulators, startSimulators } from '../../simulators/index.ts'
import { mutantVariable } from '../broken/assignment.ts'
import { brokenYard } from '../broken/brokenYard.ts'
import { type ControlClient, createControlClient } from '../control/client.ts'
import { overHttp } from '../control/transport.ts'
import { type Redirection, redirectProviders } from '../redirect/redirectProviders.ts'
import type { WorldSettings } from '../world/world.ts'
import { type ClockText, clockSettings } from './clockSettings.ts'
import { freshName } from './freshName.ts'
import { joinRailyard } from './joinRailyard.ts'
import { openYardWorld, type World, type YardUrls } from './yardWorld.ts'

export interface RailyardOptions {
  /**
   * The control plane of a Railyard that runs already, for one that several processes share.
   * @default the environment variable RAILYARD_URL; without it the simulators start in this process
   */
  readonly url?: string
  /** How time passes in new worlds: 'manual' moves by `advance` alone, 'scaled:60' is 60 times as fast. @default 'manual' */
  readonly clock?: ClockText
  /** Decides ids, PINs and draws, together with the name of a world. @default '42' */
  readonly seed?: string
  /** Sends requests of this process for the hosts of the providers to the simulators. @default false */
  readonly redirect?: boolean
  /** Hosts beside loopback that callbacks may go to. Only for simulators in this process. @default none */
  readonly allowCallbacks?: readonly string[]
  /** PEM certificates of the authorities of callback targets with https. Only for simulators in this process. @default those of Node */
  readonly trustCallbacks?: readonly string[]
}

/** Running simulators, in this process or another one. `await using` stops what was started. */
export interface Railyard extends AsyncDisposable {
  readonly urls: YardUrls
  /** The control plane, with every operation typed. @see specs/control.yaml */
  readonly control: ControlClient
  /** Opens a fresh world for one test. `await using` deletes it. @default a name that no other world has */
  world(settings?: WorldSettings & { readonly name?: string }): Promise<World>
  /** Ends the redirection, and stops the simulators if they were started here. */
  stop(): Promise<void>
}

/** Starts the simulators in this process on free ports, or joins those that run. */
export async function startRailyard({
  url = process.env['RAILYARD_URL'],
  clock = 'manual',
  seed,
  redirect = false,
  allowCallbacks = [],
  trustCallbacks = [],
}: RailyardOptions = {}): Promise<Railyard> {
  const own = url === undefined ? await startHere({ allowCallbacks, trustCallbacks }) : undefined
  const joined = own ?? (await joinRailyard(url ?? ''))
  const { urls, control } = joined
  let opened = 0
  let redirection: Redirection | undefined
  const stop = async (): Promise<void> => {
    redirection?.undo()
    await own?.stop()
  }
  try {
    if (redirect) redirection = redirectProviders(urls)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    urls,
    control,
    world({ name = own === undefined ? freshName() : `world-${++opened}`, ...settings } = {}) {
      return openYardWorld(joined, name, {
        ...(seed !== undefined && { seed }),
        clock: clockSettings(clock),
        ...settings,
      })
    },
    stop,
    [Symbol.asyncDispose]: stop,
  }
}

interface Here {
  readonly urls: YardUrls
  readonly control: ControlClient
  readonly stop: StartedSimulators['stop']
}

async function startHere(options: Required<Pick<RailyardOptions, 'allowCallbacks' | 'trustCallbacks'>>): Promise<Here> {
  const broken = await brokenYard(process.env[mutantVariable])
  const simulators = await startSimulators({
    ports: { control: 0, africastalking: 0, dtone: 0, acquirer: 0 },
    ...options,
    ...broken?.options,
  })
  broken?.attach(simulators)
  const { control = '', africastalking = '', dtone = '', acquirer = '' } = simulators.urls
  return {
    urls: { control, africastalking, dtone: `${dtone}/v1`, acquirer },
    control: createControlClient(overHttp(control)),
    async stop() {
      await simulators.stop()
      broken?.close()
    },
  }
}
