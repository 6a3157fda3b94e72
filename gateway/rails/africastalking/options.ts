/** An account at Africa's Talking. */
export interface AfricasTalkingOptions {
  /** The origin of the API. */
  readonly url: string
  /** The origin of the payments API, where it differs. @default url */
  readonly paymentsUrl?: string
  readonly username: string
  readonly apiKey: string
  /** The payment product that payouts are made from. */
  readonly productName: string
  /** Who carries payouts to banks at the provider: `Mpesa` pays KES only, `TigoTanzania` TZS only. @default 'Athena' */
  readonly bankProvider?: string
}
