import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import { reportedClient } from '../../callLog/reportedClient.ts'
import type { PortalContext } from '../../capability/context.ts'
import { clientVolume, volumeType } from '../clientVolume.ts'

type Shape = operations['Reports_ClientVolume']

/** Counts the transactions of a client and adds them up. */
export async function Reports_ClientVolume(
  { path, query }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  const client = await reportedClient(context, path.clientId)
  if ('refused' in client) return client.refused
  return { status: 200, body: await clientVolume(context.database, client.id, volumeType(query.type)) }
}
