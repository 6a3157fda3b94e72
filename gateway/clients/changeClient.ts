import { oncePerKey } from '../access/idempotency.ts'
import { problems as accessProblems } from '../access/problems.ts'
import type { ClientRow } from '../access/tables.ts'
import type { PortalContext } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { record } from '../operator/audit.ts'
import { canonicalUuid } from '../runtime/ids.ts'
import { type ProblemType, type Refusal, refusal } from '../runtime/problems.ts'
import { problems } from './problems.ts'
import { representClient } from './representClient.ts'
import { lockVisibleClient } from './visibleClients.ts'

export interface ClientChange<NotNow extends ProblemType> {
  readonly operation: string
  /** The name of what is done, in the audit. */
  readonly action: string
  readonly id: string
  readonly key: string | undefined
  readonly reason?: string | undefined
  /** The status that the client must have, and the problem where it has another one. */
  readonly from: ClientRow['status']
  readonly otherwise: NotNow
  /** What changes. */
  readonly set: Partial<ClientRow>
  /** Done in the same transaction. */
  readonly also?: (writing: Writing, client: ClientRow) => Promise<unknown>
}

type Refused<NotNow extends ProblemType> = Refusal<
  typeof problems.clientUnknown | typeof accessProblems.permissionMissing | NotNow
>

/** Changes the status of a client, with its row locked: of two changes at the same time the second sees the first. For staff only. */
export async function changeClient<NotNow extends ProblemType>(
  context: PortalContext,
  change: ClientChange<NotNow>,
): Promise<
  | { readonly status: 200; readonly body: ReturnType<typeof representClient> }
  | Refused<NotNow>
  | Refusal<typeof accessProblems.idempotencyKeyReused>
> {
  const { user } = context
  const { operation, key, id, reason, action } = change
  const { reply } = await oncePerKey<
    { readonly status: 200; readonly body: ReturnType<typeof representClient> } | Refused<NotNow>
  >(context, {
    ...{ operation, key, request: { id: canonicalUuid(id), reason } },
    async effect(writing) {
      const client = await lockVisibleClient(writing, user, id)
      if (client === undefined) return refusal(context, problems.clientUnknown)
      if (user.clientId !== null) return refusal(context, accessProblems.permissionMissing)
      if (client.status !== change.from)
        return refusal(context, change.otherwise, { detail: `The client is ${client.status}, not ${change.from}.` })
      const changed = { ...client, ...change.set }
      await writing.transaction.updateTable('clients').set(change.set).where('id', '=', client.id).execute()
      await change.also?.(writing, changed)
      const [before, after] = [{ status: client.status }, { status: changed.status }]
      const why = reason === undefined ? {} : { reason }
      await record(writing, { ...{ actor: user.userName, action, subject: client.id, before, after }, ...why })
      return { status: 200, body: representClient(changed) }
    },
  })
  context.jobs.sweep()
  return reply
}
