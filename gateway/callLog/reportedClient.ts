import type { PortalContext } from '../capability/context.ts'
import { canonicalUuid } from '../runtime/ids.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'

type NotReported = Refusal<typeof problems.clientUnknown> | Refusal<typeof problems.otherClient>

/**
 * The client that a report is about, or why there is none. Users of a client get the same answer about every other id, so that they
 * do not learn which ids are clients.
 */
export async function reportedClient(
  context: PortalContext,
  asked: string,
): Promise<{ readonly id: string } | { readonly refused: NotReported }> {
  const id = canonicalUuid(asked)
  const { clientId } = context.user
  if (clientId !== null) return clientId === id ? { id } : { refused: refusal(context, problems.otherClient) }
  const clients = context.database.selectFrom('clients').select('id').where('id', '=', id)
  const found = await clients.where('sandbox_of', 'is', null).executeTakeFirst()
  return found ?? { refused: refusal(context, problems.clientUnknown) }
}
