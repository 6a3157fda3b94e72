import { isRecord } from '../../specs/openapi/index.ts'
import type { CallbackName } from '../callbacks/callbackNames.ts'
import type { CallbackFields, ProviderOperationId, RequestFields } from '../world/operations.ts'
import type { TestWorld } from '../world/world.ts'
import { toHaveDeliveredCallback } from './toHaveDeliveredCallback.ts'
import { toHaveReceived } from './toHaveReceived.ts'
import { toHaveSettled } from './toHaveSettled.ts'
import type { Times, Verdict } from './verdict.ts'

/** What can be expected of a world. Each is asynchronous: `await expect(world).toHaveSettled()`. */
export interface WorldMatchers {
  /** A provider has received this request. Its body (or query) has these fields, and may have others. */
  toHaveReceived<Id extends ProviderOperationId>(
    operationId: Id,
    fields?: RequestFields<Id>,
    times?: Times,
  ): Promise<void>
  /** A provider has sent this callback, and the application has acknowledged it. */
  toHaveDeliveredCallback<Name extends CallbackName>(
    name: Name,
    fields?: CallbackFields<Name>,
    times?: Times,
  ): Promise<void>
  /** Nothing is left to happen: no request without answer, no callback to send, no timer. */
  toHaveSettled(): Promise<void>
}

/** An `expect` that takes worlds. */
export type ExpectWorld = (world: TestWorld) => WorldMatchers & { readonly not: WorldMatchers }

interface MatcherResult {
  readonly pass: boolean
  message(): string
}

/** For `expect.extend` of vitest or jest. */
export const matchers = {
  toHaveReceived: (world: unknown, operationId: string, fields?: object, times?: Times): Promise<MatcherResult> =>
    judged(world, (one) => toHaveReceived(one, operationId, fields, times)),
  toHaveDeliveredCallback: (world: unknown, name: string, fields?: object, times?: Times): Promise<MatcherResult> =>
    judged(world, (one) => toHaveDeliveredCallback(one, name, fields, times)),
  toHaveSettled: (world: unknown): Promise<MatcherResult> => judged(world, toHaveSettled),
}

async function judged(world: unknown, judge: (world: TestWorld) => Promise<Verdict>): Promise<MatcherResult> {
  if (!isWorld(world)) throw new TypeError('Failed to match: expect(…) takes a world, as railyard.world() gives it.')
  const { pass, message, unexpected } = await judge(world)
  return { pass, message: pass ? unexpected : message }
}

function isWorld(value: unknown): value is TestWorld {
  return isRecord(value) && typeof value['journal'] === 'function' && typeof value['callbacks'] === 'function'
}
