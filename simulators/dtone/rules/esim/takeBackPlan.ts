import type { Context } from '../../context.ts'
import type { TransactionRecord } from '../../model.ts'

/** Takes the plan of a transaction that is reversed off its eSIM profile, where it put one on. @see docs/dtone.md#esim-profiles */
export function takeBackPlan({ id, delivered }: TransactionRecord, { state }: Context): void {
  if (delivered?.metadata === undefined) return
  const profile = state.esimProfiles.get(delivered.pin?.serial ?? '')
  if (profile === undefined) return
  state.esimProfiles.put({ ...profile, plans: profile.plans.filter(({ transactionId }) => transactionId !== id) })
}
