import { duration, formatInstant, problem } from '../../kernel/index.ts'
import type { Context, Lever } from '../context.ts'
import { keyRefusal } from '../rules/access/keyRefusal.ts'

/** Shows whether the key of the world is refused. @see docs/africastalking.md#authentication */
export const getAfricasTalkingKeyRefusal: Lever<'getAfricasTalkingKeyRefusal'> = (_request, context) => ({
  status: 200,
  body: represent(context),
})

/** Refuses the key of the world from now on, or for a time of the world's clock. @see docs/africastalking.md#authentication */
export const putAfricasTalkingKeyRefusal: Lever<'putAfricasTalkingKeyRefusal'> = ({ body }, context) => {
  const until = body.for === undefined ? null : context.now + duration(body.for)
  context.state.keyRefusals.put({ name: 'apiKey', until })
  return { status: 200, body: represent(context) }
}

/** Accepts the key of the world again. @see docs/africastalking.md#authentication */
export const deleteAfricasTalkingKeyRefusal: Lever<'deleteAfricasTalkingKeyRefusal'> = (_request, context) => {
  if (keyRefusal(context) === undefined) return problem(404, 'The key of this world is not refused.')
  context.state.keyRefusals.delete('apiKey')
  return { status: 204 }
}

function represent(context: Context): { refused: boolean; until: string | null } {
  const refusal = keyRefusal(context)
  const until = refusal?.until ?? null
  return { refused: refusal !== undefined, until: until === null ? null : formatInstant(until) }
}
