/** The most recipients that one request may pay. */
const most = 10

/**
 * Splits payouts into requests of at most ten, none of which names the same number twice: the provider's answer tells its
 * entries apart by their number alone. @see docs/gateway.md#providers
 */
export function groupRecipients<Payout extends { readonly receiver: string }>(payouts: readonly Payout[]): Payout[][] {
  const groups: { payouts: Payout[]; numbers: Set<string> }[] = []
  let open: typeof groups = []
  for (const payout of payouts) {
    let group = open.find(({ numbers }) => !numbers.has(payout.receiver))
    if (group === undefined) {
      group = { payouts: [], numbers: new Set() }
      groups.push(group)
      open.push(group)
    }
    group.payouts.push(payout)
    group.numbers.add(payout.receiver)
    open = open.filter((each) => each.payouts.length < most)
  }
  return groups.map((group) => group.payouts)
}
