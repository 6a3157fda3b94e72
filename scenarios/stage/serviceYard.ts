import type { ControlClient, World } from '../../testing/index.ts'
import { openService, type Service } from '../service/service.ts'
import type { ServiceSettings } from '../service/serviceSettings.ts'

/** What a service under test needs of the simulators. */
export interface Yard {
  readonly control: ControlClient
  /** Opens an empty world under a name; the scenario decides ids and draws. */
  openWorld(name: string, scenario: string): Promise<World>
  /** Environment variables that tell the service where the simulators are. */
  readonly variables: Readonly<Record<string, string>>
}

/** A service under test, and the world that each scenario finds it in. */
export interface ServiceYard {
  readonly service: Service
  openWorld(scenario: string): Promise<World>
}

/** Real milliseconds without traffic after which a service that takes no part in the clock counts as idle. */
const usualQuiet = 100

/** Opens a service. Its callback URLs at Africa's Talking stay as they are now, except those that the settings name. */
export async function openServiceYard(settings: ServiceSettings, yard: Yard): Promise<ServiceYard> {
  if (settings.start !== undefined) await yard.openWorld(settings.world, 'start')
  const service = await openService(settings, yard.variables)
  const path = { world: settings.world }
  const found = await yard.control.call('putAfricasTalkingCallbackUrls', { path, body: {} })
  const callbackUrls = { ...(found.status === 200 && found.body), ...service.callbacks }
  return {
    service,
    async openWorld(scenario) {
      await service.expectRunning()
      await service.reset()
      const world = await yard.openWorld(settings.world, scenario)
      await world.africastalking.setCallbackUrls(callbackUrls)
      const participants = await yard.control.perform('listParticipants', { path })
      return withQuiet(world, settings.quiet ?? (participants.length > 0 ? 0 : usualQuiet))
    },
  }
}

/** The world, whose clock moves only after a period without traffic. */
function withQuiet(world: World, quiet: number): World {
  return {
    ...world,
    advance: (by, settle = { quiet }) => world.advance(by, settle),
    advanceTo: (to, settle = { quiet }) => world.advanceTo(to, settle),
  }
}
