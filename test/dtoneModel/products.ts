/** A product: its price with fee, in cents, and the fields that its orders require. */
export interface ModelProduct {
  readonly id: number
  readonly operator: number
  readonly unit: 'USD' | 'EUR' | 'GBP'
  readonly cents: number
  /** The other fields of the request, for a credit party with this suffix. */
  readonly request: (suffix: string) => object
  readonly needsCreditParty: boolean
}

const byNumber = (prefix: string) => (suffix: string) => ({
  credit_party_identifier: { mobile_number: `${prefix}${suffix}` },
})

/** Fixed and ranged products and an eSIM; by mobile number, by account and without a credit party; with and without a fee; in three currencies, one of which has no initial balance. */
export const products: readonly ModelProduct[] = [
  { id: 41402, operator: 41031, unit: 'USD', cents: 70, request: byNumber('+2348030000'), needsCreditParty: true },
  { id: 6035, operator: 1596, unit: 'USD', cents: 360, request: byNumber('+593990000'), needsCreditParty: true },
  { id: 41702, operator: 41062, unit: 'EUR', cents: 810, request: byNumber('+2250700000'), needsCreditParty: true },
  { id: 43201, operator: 43021, unit: 'GBP', cents: 2550, request: () => ({}), needsCreditParty: false },
  { id: 43101, operator: 43011, unit: 'USD', cents: 340, request: byNumber('+2348030000'), needsCreditParty: false },
  { id: 47001, operator: 43051, unit: 'USD', cents: 380, request: () => ({}), needsCreditParty: false },
  {
    id: 44101,
    operator: 44011,
    unit: 'USD',
    cents: 1025,
    request: (suffix) => ({
      calculation_mode: 'DESTINATION_AMOUNT',
      destination: { unit_type: 'CURRENCY', unit: 'GHS', amount: 120 },
      credit_party_identifier: { account_number: `P01-${suffix}` },
    }),
    needsCreditParty: true,
  },
]
