/** A transaction on the wire, as far as the model looks at it. */
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

/** All that an account can see of itself at one moment. */
export interface Shown {
  readonly balances: readonly ShownBalance[]
  readonly transactions: readonly ShownTransaction[]
  /** The same, to the byte. */
  readonly text: string
}
