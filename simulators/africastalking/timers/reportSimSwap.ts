import { simSwapReport } from '../callbacks/simSwapReport.ts'
import type { Context } from '../context.ts'

/** Reports what the operator says of a SIM. @see docs/africastalking.md#sim-swap */
export function reportSimSwap(requestId: string, context: Context): void {
  const check = context.state.simSwaps.get(requestId)
  if (check !== undefined) simSwapReport(check, context)
}
