/** A product as a customer has it from the catalogue: what it costs with its fee, in cents, and what must be said to buy it. */
export interface ModelProduct {
  readonly id: number
  readonly unit: 'USD' | 'EUR' | 'GBP'
  readonly cents: number
  /** The rest of the request, for a credit party that ends in these digits. */
  readonly request: (suffix: string) => object
  readonly needsCreditParty: boolean
}

const byNumber = (prefix: string) => (suffix: string) => ({
  credit_party_identifier: { mobile_number: `${prefix}${suffix}` },
})

/** Fixed and ranged, by number, by account and for nobody, with and without a fee, in three currencies of which one has no balance at first. */
export const products: readonly ModelProduct[] = [
  { id: 41402, unit: 'USD', cents: 70, request: byNumber('+2348030000'), needsCreditParty: true },
  { id: 6035, unit: 'USD', cents: 360, request: byNumber('+593990000'), needsCreditParty: true },
  { id: 41702, unit: 'EUR', cents: 810, request: byNumber('+2250700000'), needsCreditParty: true },
  { id: 43201, unit: 'GBP', cents: 2550, request: () => ({}), needsCreditParty: false },
  { id: 43101, unit: 'USD', cents: 340, request: byNumber('+2348030000'), needsCreditParty: false },
  {
    id: 44101,
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
