import type { components } from '../../../specs/types/africastalking.generated.ts'
import type { Context } from '../context.ts'
import { simSwap } from '../data/simSwap.generated.ts'
import { formatDate } from '../rules/formats/dates.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import type { SimSwap } from '../rules/insights/simSwap.ts'
import { sendToDashboard } from './sendToDashboard.ts'

type SimSwapReport = components['schemas']['SimSwapReport']

const day = 86_400_000

/** Reports what the operator says of a SIM to the customer, if a URL is set. @see docs/africastalking.md#sim-swap */
export function simSwapReport(check: SimSwap, context: Context): void {
  sendToDashboard(
    {
      name: 'simSwapReport',
      setting: 'simSwap',
      about: check.requestId,
      content: () => represent(check, context),
    },
    context,
  )
}

/** Members in wire order. */
function represent({ outcome, requestId, transactionId }: SimSwap, { now, random }: Context): SimSwapReport {
  const { status, daysAgo } = outcome
  return {
    status,
    lastSimSwapDate: daysAgo === undefined ? simSwap.noRecentSwap : shortDate(now - daysAgo * day),
    providerRefId: drawUuid(random),
    requestId,
    transactionId,
  }
}

/** Writes a day as `31-12-2025`, in UTC. */
function shortDate(instant: number): string {
  return formatDate(instant).slice(0, 10).split('-').toReversed().join('-')
}
