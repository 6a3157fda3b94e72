import type { Context } from '../../context.ts'

/** Hands a bundle over to the operator of its number, who activates it. @see docs/africastalking.md#queues */
export function handOverBundle(id: string, context: Context): void {
  const bundle = context.state.bundles.get(id)
  if (bundle === undefined) return
  context.state.bundles.put({ ...bundle, leftAt: context.now })
  context.schedule('settleMobileData', context.now + bundle.settlement.afterSeconds * 1_000, id)
}
