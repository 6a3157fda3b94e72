import type { ClockText } from '../../testing/index.ts'
import type { ServiceSettings } from '../service/serviceSettings.ts'

/** What a run is started with. It goes to each worker as JSON. */
export interface RunSettings {
  /** Together with the name of a scenario it decides ids, PINs and draws. */
  readonly seed: string
  readonly clock: ClockText
  /** The control plane of a Railyard that runs; without it each worker has simulators of its own. */
  readonly control?: string
  /** The service under test. With one, every scenario has the same world, emptied before each. @default none, and a world for each scenario */
  readonly service?: ServiceSettings
  /** Worlds are left for a look when scenarios have ended. */
  readonly keepsWorlds: boolean
  /** Breaks the gateway in one way, by the name of a mutant, to see whether a scenario notices. */
  readonly gatewayMutant?: string
  /** The program `railyard`, for a gateway in a process of its own. */
  readonly program?: string
}

/** The key under which the settings are among Cucumber's world parameters. */
const key = 'railyard'

/** The settings as Cucumber carries them. */
export function asParameters(settings: RunSettings): Readonly<Record<string, string>> {
  return { [key]: JSON.stringify(settings) }
}

export function readSettings(parameters: Readonly<Record<string, unknown>>): RunSettings {
  const settings: RunSettings = JSON.parse(String(parameters[key]))
  return settings
}
