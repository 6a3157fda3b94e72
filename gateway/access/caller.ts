/** Who makes a request. */
export interface Caller {
  readonly apiUserId: string
  readonly clientId: string
  readonly role: string
  /** The client has opted in to payouts abroad, which arrive as airtime. */
  readonly allowsAirtime: boolean
}
