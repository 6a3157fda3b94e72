import type { Rail } from './rail.ts'

const reason = 'the gateway is not connected to the sandbox of the provider'

/** Stands for a provider that the gateway is not connected to any more: nothing is sent, and nothing is known of what was. */
export const unconnected: Rail = {
  name: 'africastalking-sandbox',
  recognises: false,
  group: (payouts) => payouts.map((payout) => [payout]),
  submit: async (payouts) => payouts.map(() => ({ kind: 'postponed', reason })),
  lookUp: async () => ({ kind: 'unanswered', reason }),
}
