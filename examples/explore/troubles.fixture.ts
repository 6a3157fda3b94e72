import type { ProviderOperationId } from '../../testing/published.ts'
import type { Trouble } from './explored.fixture.ts'

/** The first request to an operation is carried out, but its answer is lost. */
export function answerLost(operationId: ProviderOperationId): Trouble {
  return (world) => world.faults.add({ select: { operationId, nth: 1 }, place: 'after', effect: { kind: 'reset' } })
}

/** The first request to an operation is lost. */
export function requestLost(operationId: ProviderOperationId): Trouble {
  return (world) => world.faults.add({ select: { operationId, nth: 1 }, effect: { kind: 'reset' } })
}

/** The process is killed when the first request to an operation was carried out, before the answer. */
export function killedBeforeAnswer(operationId: ProviderOperationId): Trouble {
  return async (world, service) => {
    await world.faults.add({ select: { operationId, nth: 1 }, place: 'after', effect: { kind: 'hang' } })
    while ((await world.journal({ operationId })).length === 0);
    await service.restart()
  }
}

/** The process is killed when the first request to an operation has reached the provider, which never carries it out. */
export function killedBeforeDone(operationId: ProviderOperationId): Trouble {
  return async (world, service) => {
    await world.faults.add({ select: { operationId, nth: 1 }, effect: { kind: 'hang' } })
    while ((await world.journal({ operationId })).length === 0);
    await service.restart()
  }
}

/** Each callback comes twice. */
export const doubledCallbacks: Trouble = (world) => world.callbackPlans.add({ action: { kind: 'duplicate' } })

/** The first callback never comes. */
export const droppedCallback: Trouble = (world) =>
  world.callbackPlans.add({ select: { nth: 1 }, action: { kind: 'drop' } })

/** What cannot be read comes to the URL of the callbacks. */
export function unreadableCallback(path: string): Trouble {
  return (_, service) => service.call({ method: 'POST', path, text: '{"status":"Succ' })
}

/** After the first callback, the same comes with the opposite status. */
export const contradictedCallback: Trouble = async (world, service) => {
  let first = (await world.callbacks()).at(0)
  while (first?.state !== 'delivered') first = (await world.callbacks()).at(0)
  const declined = { id: 90000, message: 'DECLINED', class: { id: 9, message: 'DECLINED' } }
  const body = { ...Object(JSON.parse(first.body)), status: declined }
  await service.call({ method: 'POST', path: new URL(first.url).pathname, body })
}
