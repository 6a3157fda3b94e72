import {
  type ControlClient,
  clockSettings,
  joinRailyard,
  openYardWorld,
  type Stack,
  startStack,
  type World,
  type YardUrls,
} from '../../testing/index.ts'
import type { RunSettings } from './settings.ts'

/** When every scenario begins: a Monday morning. */
export const opening = '2026-01-05T09:00:00.000Z'

/** What the scenarios of one worker share: the simulators. */
export interface Stage {
  readonly settings: RunSettings
  readonly urls: YardUrls
  readonly control: ControlClient
  /** The simulators of this worker; undefined where those of another process were joined. */
  readonly own: Stack | undefined
  /** Opens an empty world, in the place of one of that name. */
  openWorld(name: string): Promise<World>
  close(): Promise<void>
}

/** Starts the simulators, or joins those that run. */
export async function openStage(settings: RunSettings): Promise<Stage> {
  const { control: url, clock, seed } = settings
  const own = url === undefined ? await startStack() : undefined
  const joined = own === undefined ? await joinRailyard(url ?? '') : { control: own.control, urls: urlsOf(own) }
  const start = clock === 'manual' ? { ...clockSettings(clock), now: opening } : clockSettings(clock)
  return {
    settings,
    urls: joined.urls,
    control: joined.control,
    own,
    openWorld: (name) => openYardWorld(joined, name, { seed, clock: start }),
    close: async () => own?.stop(),
  }
}

function urlsOf({ urls }: Stack): YardUrls {
  return { ...urls, dtone: `${urls.dtone}/v1` }
}
