/** Where a payout goes. Phone numbers are in E.164. */
export type Destination =
  /** A mobile number of Sierra Leone with the first two digits of its national form. */
  | {
      readonly kind: 'domestic'
      readonly phoneNumber: string
      readonly telcoCode: string
      readonly operator: string
      /** Whether the operator has mobile money. */
      readonly wallet: boolean
    }
  /** A number of another country, by its ISO 3166 alpha-3 code. */
  | { readonly kind: 'foreign'; readonly phoneNumber: string; readonly country: string }
  | { readonly kind: 'bank'; readonly accountNumber: string; readonly bankCode: string }
