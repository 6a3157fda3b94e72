import type { Context } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import type { Destination } from '../destinations/destination.ts'
import { canonicalUuid } from '../runtime/ids.ts'
import { minorUnits } from '../runtime/money.ts'
import { type Refusal, refusal } from '../runtime/problems.ts'
import { type BulkReply, payInBulk } from './payInBulk.ts'
import { problems } from './problems.ts'

/** A payment of one client to another: several amounts to one destination. */
export interface ClientTransfer {
  readonly operation: string
  /** The header `Idempotency-Key`. */
  readonly key: string | undefined
  readonly request: { readonly destinationClientId: string; readonly entries: readonly TransferEntry[] }
  readonly destination: Destination
  /** The destination with its middle hidden. */
  readonly masked: string
}

interface TransferEntry {
  /** Major units of SLE. */
  readonly amount: number
  readonly narration?: string
}

type DestinationRefusal =
  | Refusal<typeof problems.destinationClientUnknown>
  | Refusal<typeof problems.destinationClientNotActive>
  | Refusal<typeof problems.ownClient>

/**
 * Pays each entry as a payout of its own, with the narration that the client gave it. The fraud checks count the transfer as one payout,
 * and its entries do not repeat each other. @see docs/gateway.md#transfers-between-clients
 */
export function transferToClient(
  context: Context,
  { destination, masked, ...transfer }: ClientTransfer,
): Promise<BulkReply<DestinationRefusal>> {
  const destinationClientId = canonicalUuid(transfer.request.destinationClientId)
  const entries = transfer.request.entries.map(({ amount, narration }) => ({
    ...{ destination, masked, narration, amount: minorUnits(amount) },
  }))
  return payInBulk(context, {
    ...transfer,
    ...{ member: 'entries', entries, asOne: true, destinationClientId },
    check: (writing) => refusalOf(writing, destinationClientId, context),
  })
}

async function refusalOf(
  { transaction }: Writing,
  id: string,
  context: Context,
): Promise<DestinationRefusal | undefined> {
  const clients = transaction.selectFrom('clients').select('status').where('id', '=', id)
  const client = await clients.where('sandbox_of', 'is', null).executeTakeFirst()
  if (client === undefined) return refusal(context, problems.destinationClientUnknown)
  if (client.status !== 'Active') return refusal(context, problems.destinationClientNotActive)
  const { clientId, sandbox } = context.caller
  return id === (sandbox === undefined ? clientId : sandbox.of) ? refusal(context, problems.ownClient) : undefined
}
