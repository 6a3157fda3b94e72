import type { Rail } from './rail.ts'

/** Calls each payout paid and sends nothing, as the published service does with bank transfers. @see docs/gateway.md#banks */
export const bypass: Rail = {
  name: 'bypass',
  recognises: true,
  group: (payouts) => payouts.map((payout) => [payout]),
  submit: async (payouts) => payouts.map(() => ({ kind: 'accepted', reported: 'Completed' })),
  lookUp: async () => ({ kind: 'found', reported: 'Completed' }),
}
