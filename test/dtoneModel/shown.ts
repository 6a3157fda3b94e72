/** The fields of a transaction that the model compares. */
export interface ShownTransaction {
  readonly id: number
  readonly external_id: string
  readonly status: { readonly class: { readonly message: string } }
  readonly prices: {
    readonly wholesale: { readonly unit: string; readonly amount: number; readonly fee: number }
  }
}

export interface ShownBalance {
  readonly unit: string
  readonly available: number
  readonly holding: number
  readonly credit_limit: number
}

/** The visible state of an account. */
export interface Shown {
  readonly balances: readonly ShownBalance[]
  readonly transactions: readonly ShownTransaction[]
  /** The replies as received. */
  readonly text: string
}
