import { mobileDataNotification } from '../callbacks/paymentNotification.ts'
import type { Context } from '../context.ts'
import { noFee } from '../rules/data/acceptBundle.ts'
import { drawUuid } from '../rules/formats/ids.ts'
import { refundPayment } from '../rules/money/wallets.ts'

/** Ends bought data, refunds it when it failed, and notifies the customer. @see docs/africastalking.md#mobile-data */
export function settleMobileData(id: string, context: Context): void {
  const bundle = context.state.bundles.get(id)
  if (bundle === undefined || bundle.status !== 'Queued') return
  const { status } = bundle.settlement
  if (status === 'Failed') refundPayment(context.state, { value: bundle.value, fee: noFee })
  const ended = { at: context.now, providerRefId: drawUuid(context.random) }
  mobileDataNotification(context.state.bundles.put({ ...bundle, status, ended }), ended.providerRefId, context)
}
