import { mutantVariable } from '../../testing/broken/assignment.ts'
import { brokenYard } from '../../testing/broken/brokenYard.ts'
import {
  type ControlClient,
  clockSettings,
  joinRailyard,
  opening,
  openYardWorld,
  type Stack,
  startStack,
  type World,
  type YardUrls,
} from '../../testing/index.ts'
import type { Service } from '../service/service.ts'
import { openServiceProxy } from './serviceProxy.ts'
import { openServiceYard } from './serviceYard.ts'
import type { RunSettings } from './settings.ts'
import type { LastEntry } from './trace.ts'

/** What the scenarios of one worker share: the simulators, and the service under test. */
export interface Stage {
  readonly settings: RunSettings
  readonly urls: YardUrls
  readonly control: ControlClient
  /** The simulators of this worker; undefined where those of another process were joined. */
  readonly own: Stack | undefined
  /** Undefined where no service is under test. */
  readonly service: Service | undefined
  /** The last entry of the journal of its only world. @default it is asked for at the control plane, with all entries before it */
  readonly lastEntry?: LastEntry
  /** Opens an empty world for a scenario: of the name of the scenario, or that of the service, and in the place of one of that name. */
  openWorld(scenario: string): Promise<World>
  close(): Promise<void>
}

/** Starts the simulators, or joins those that run; then the service under test. */
export async function openStage(settings: RunSettings): Promise<Stage> {
  const { control: url, clock, seed } = settings
  const broken = url === undefined ? await brokenYard(process.env[mutantVariable]) : undefined
  const own = url === undefined ? await startStack(broken?.options) : undefined
  if (own !== undefined) broken?.attach(own.simulators)
  const joined = own === undefined ? await joinRailyard(url ?? '') : { control: own.control, urls: urlsOf(own) }
  const start = clock === 'manual' ? { ...clockSettings(clock), now: opening } : clockSettings(clock)
  const stage: Stage = {
    ...{ settings, urls: joined.urls, control: joined.control, own, service: undefined },
    openWorld: (name) => openYardWorld(joined, name, { seed, clock: start }),
    async close() {
      await own?.stop()
      broken?.close()
    },
  }
  if (settings.service === undefined) return stage
  return withService(stage, (name, scenario) =>
    openYardWorld(joined, name, { seed: `${seed}/${scenario}`, clock: start }),
  ).catch(async (error: unknown) => {
    await stage.close()
    throw error
  })
}

async function withService(
  stage: Stage,
  openWorld: (name: string, scenario: string) => Promise<World>,
): Promise<Stage> {
  const { settings, control, own } = stage
  if (settings.service === undefined) return stage
  const proxy = await openServiceProxy(settings.service.start?.proxyModule, own)
  const close = async (): Promise<void> => {
    await proxy?.close()
    await stage.close()
  }
  const services = own === undefined ? { ...stage.urls, dtone: stage.urls.dtone.replace(/\/v1$/, '') } : own.urls
  const variables = Object.fromEntries(
    Object.entries(services).map(([name, at]) => [`RAILYARD_${name.toUpperCase()}_URL`, at]),
  )
  try {
    const yard = await openServiceYard(settings.service, {
      ...{ control, openWorld },
      variables: { ...variables, ...proxy?.variables },
    })
    return {
      ...{ ...stage, service: yard.service, openWorld: yard.openWorld },
      async close() {
        await yard.service.close()
        await close()
      },
    }
  } catch (error) {
    await proxy?.close()
    throw error
  }
}

function urlsOf({ urls }: Stack): YardUrls {
  return { ...urls, dtone: `${urls.dtone}/v1` }
}
