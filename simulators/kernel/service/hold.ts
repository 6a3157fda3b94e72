import type { OperationShapes, Reply, ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { Duration, Instant } from '../time/instant.ts'
import type { World } from '../worlds/world.ts'

/** A reply that an operation sends later: when `context.release` is called with the key, or at `until`, whichever is first. */
export interface Hold<Held extends Reply = Reply> {
  readonly until: Instant
  readonly key: string
  /** Makes the reply from the state at the end of the hold. */
  readonly reply: () => Held
}

/** One function for each operation of a document. The operations in `Holding` may hold their replies. */
export type ServiceOperationTable<Shapes extends OperationShapes<Shapes>, Context, Holding extends keyof Shapes> = {
  readonly [Id in keyof Shapes]: (
    request: RequestOf<Shapes[Id]>,
    context: Context,
  ) => Id extends Holding ? ReplyOf<Shapes[Id]> | Hold<ReplyOf<Shapes[Id]>> : ReplyOf<Shapes[Id]>
}

/**
 * Holds a reply until the clock of the world reaches `due`, the name is released or the world is dropped, then makes it. The wake-up
 * is not a timer, because a reply belongs to a connection: a restored snapshot does not contain it.
 */
export function holdUntil<Made>(
  world: World,
  due: Instant,
  make: () => Made,
  name = '',
  operationId = '',
): Promise<Awaited<Made>> {
  return new Promise((resolve) => {
    if (world.isDropped) return resolve(Promise.try(make))
    const release = world.heldReplies.hold(name, () => {
      cancel()
      resolve(Promise.try(make))
    })
    const cancel = world.at(due, release, { kind: 'reply', name: operationId })
    world.fireDue()
  })
}

/** Limit in world time. A callback that is due later is sent after the reply, regardless of callback plans. */
const maxCallbackWait: Duration = 60_000

/**
 * Resolves when the first attempt of a callback caused by the request with this journal entry ends, or when no such callback is
 * pending any more. Undefined if none is pending.
 */
export function firstCallbackAttempt(world: World, entry: number): Promise<void> | undefined {
  const until = world.clock.now() + maxCallbackWait
  if (world.isDropped || !world.timers.isPending(entry, until)) return undefined
  const { promise, resolve } = Promise.withResolvers<void>()
  world.callbacks.onFirstAttempt(entry, { until, done: resolve })
  world.fireDue()
  return promise
}
