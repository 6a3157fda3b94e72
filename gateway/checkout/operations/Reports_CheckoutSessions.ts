import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { seenSessions } from '../report.ts'
import { representSession } from '../representSession.ts'

type Shape = operations['Reports_CheckoutSessions']

/** Lists the sessions that the caller may see, the newest first, in pages. */
export async function Reports_CheckoutSessions(
  { query }: RequestOf<Shape>,
  { database, clock, publicUrl, user }: PortalContext,
): Promise<ReplyOf<Shape>> {
  const { page = 1, pageSize = 50 } = query
  const [now, seen] = [clock.now(), seenSessions(database, user)]
  const count = await seen.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await seen
    .selectAll()
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute()
  const totalCount = Number(count.count)
  const items = rows.map((row) => representSession(row, { publicUrl, now }))
  return {
    status: 200,
    body: { page, pageSize, totalCount, totalPages: Math.ceil(totalCount / pageSize), items },
  }
}
