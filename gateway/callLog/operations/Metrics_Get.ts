import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { isoTime } from '../../runtime/clock.ts'
import { callMetrics } from '../callMetrics.ts'
import { holderMetrics, transactionMetrics } from '../tableMetrics.ts'

type Shape = operations['Metrics_Get']

/** Shows how much the gateway is used. Sandboxes do not count. */
export async function Metrics_Get(
  _: RequestOf<Shape>,
  { database, clock, callLog }: PortalContext,
): Promise<ReplyOf<Shape>> {
  await callLog.flush()
  const now = clock.now()
  const calls = await callMetrics(database, now)
  const body = { ...calls, ...(await holderMetrics(database)), transactions: await transactionMetrics(database) }
  return { status: 200, body: { ...body, generatedAt: isoTime(now) } }
}
