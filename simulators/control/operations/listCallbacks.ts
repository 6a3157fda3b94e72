import type { CallbackRecord } from '../../kernel/index.ts'
import { type ControlOperation, inWorld } from '../context.ts'
import { representCallback } from '../resources/callbacks.ts'

export const listCallbacks: ControlOperation<'listCallbacks'> = inWorld(({ query }, { callbacks }) => {
  const fits = (callback: CallbackRecord): boolean =>
    (query.service === undefined || callback.service === query.service) &&
    (query.about === undefined || callback.about === query.about) &&
    (query.state === undefined || callback.state === query.state) &&
    (query.cause === undefined || callback.cause === query.cause)
  return { status: 200, body: [...callbacks.list()].filter(fits).map(representCallback) }
})
