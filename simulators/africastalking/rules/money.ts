/** A sum of money. `amount` counts ten-thousandths of the currency's unit and is whole: the provider writes four decimals. */
export interface Money {
  readonly currency: string
  readonly amount: number
}
