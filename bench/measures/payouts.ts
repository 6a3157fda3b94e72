import { atMost, type Figure } from '../figure.ts'
import { creations, payoutsTo } from '../load/traffic.ts'
import { type RecipientsOptions, requestsTo } from './recipients.ts'

/** Pays subscribers, and holds what a payout costs against a creation at DT One in the same rounds. */
export async function payouts(options: RecipientsOptions): Promise<Figure[]> {
  const measured = await requestsTo('payout', payoutsTo, options, creations())
  return measured.flatMap(({ what, recipients, results, figures }) => [
    ...figures,
    atMost(1, `${what}: CPU a payout / CPU of a create`, results.ratio('railyard', 'create', 'cpu') / recipients),
  ])
}
