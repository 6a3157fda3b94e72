import { type Levers, Store, unknownWorld, type World, type Worlds } from '../kernel/index.ts'
import { subscriberLevers } from './levers/index.ts'
import type { SubscriberListener } from './listener.ts'
import { serviceName } from './scripts/setOff.ts'
import { openState } from './state.ts'
import { WorldSubscribers } from './worldSubscribers.ts'

/** The people with phones in some worlds, whom all providers share. */
export interface Subscribers {
  /** The subscribers of one world. */
  of(world: World): WorldSubscribers
  /** Tells a provider of answers, opt-outs and phones that are reachable again. */
  listen(service: string, listener: SubscriberListener): void
  /** The operations of the control plane on subscribers. */
  readonly levers: Levers<'subscribers'>
}

/** Gives every world its subscribers. Install them before the providers, which ask them. @see docs/control.md#subscribers */
export function createSubscribers(worlds: Worlds): Subscribers {
  const listeners = new Map<string, SubscriberListener>()
  const all = new WeakMap<World, WorldSubscribers>()

  worlds.install({
    name: serviceName,
    instantiate(world) {
      const store = new Store()
      const subscribers = new WorldSubscribers(world, openState(store), listeners)
      all.set(world, subscribers)
      return {
        dump: () => store.dump(),
        load: (dump) => store.load(dump),
        fire: (timer) => subscribers.fire(timer),
        hear: () => [],
      }
    },
  })

  function of(world: World): WorldSubscribers {
    const subscribers = all.get(world)
    if (subscribers === undefined)
      throw new Error(`Failed to find the subscribers of world ${world.name}: they are not installed in it.`)
    return subscribers
  }

  return {
    of,
    listen: (service, listener) => void listeners.set(service, listener),
    levers: subscriberLevers(listeners, (run) => (request) => {
      const world = worlds.get(request.path.world)
      if (world === undefined) return unknownWorld(request.path.world)
      const result = world.clock.atOneMoment(() => run(request, of(world)))
      world.fireDue()
      return result
    }),
  }
}
