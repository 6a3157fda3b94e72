import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { PortalContext } from '../../capability/context.ts'
import { comesAfter, firstMoment, lastMoment } from '../../runtime/moments.ts'
import { invalidRequest, refusal } from '../../runtime/problems.ts'
import { sumSessions } from '../report.ts'

type Shape = operations['Reports_CheckoutSummary']

/** Adds up the sessions that the caller may see and that were opened in a range of time, both ends included. */
export async function Reports_CheckoutSummary(
  { query: { from, to } }: RequestOf<Shape>,
  context: PortalContext,
): Promise<ReplyOf<Shape>> {
  if (from !== undefined && to !== undefined && comesAfter(from, to)) {
    const errors = { from: ['is after `to`'] }
    return refusal(context, invalidRequest, { detail: 'The range begins after its end.', errors })
  }
  const range = {
    ...(from !== undefined && { from: firstMoment(from) }),
    ...(to !== undefined && { to: lastMoment(to) }),
  }
  const sums = await sumSessions(context, range)
  return { status: 200, body: { from: from ?? null, to: to ?? null, ...sums } }
}
