/** Something in the books that disagrees. */
export interface Finding {
  /** Which rule: `balances`, `payouts`, `items`, `sides` or `providers`. */
  readonly check: string
  /** The account, payout, item or provider. */
  readonly subject: string
  readonly detail: string
}
