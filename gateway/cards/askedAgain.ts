import type { Context } from '../capability/context.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { read } from './takeUp.ts'

/** The answer while a request about an authorisation has no usable one. It names the authorisation. */
export function unanswered(
  context: Context,
  { id: authorizationId }: Pick<CardAuthorisationRow, 'id'>,
): Refusal<typeof problems.acquirerUnanswered> {
  return refusal(context, problems.acquirerUnanswered, { members: { authorizationId } })
}

interface StoredReply {
  readonly status: number
  readonly body?: unknown
}

/**
 * What a repeated request is answered whose first answer was that the acquirer has not answered: what is known by now, or the same
 * again. Any other stored reply stays.
 */
export async function askedAgain<Reply extends StoredReply>(
  context: Context,
  stored: Reply,
  represent: (row: CardAuthorisationRow) => Reply,
): Promise<Reply> {
  const id = stored.status === 502 ? nameIn(stored.body) : undefined
  if (id === undefined) return stored
  const row = await read(context, id)
  return row.doubt === null && row.status !== 'Unknown' ? represent(row) : stored
}

function nameIn(body: unknown): string | undefined {
  const name: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'authorizationId') : undefined
  return typeof name === 'string' ? name : undefined
}
