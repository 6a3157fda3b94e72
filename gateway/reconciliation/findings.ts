/** Something in the books that disagrees. */
export interface Finding {
  /** Which rule: `balances`, `payouts`, `items`, `sides`, `wallets`, `checkouts` or `providers`. */
  readonly check: string
  /** The account, payout, item, customer or provider. */
  readonly subject: string
  readonly detail: string
}

/** How many rows of a kind are named; with so many, the cause is one. */
export const mostFindings = 100
