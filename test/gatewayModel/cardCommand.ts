/** What the number of a card chooses: that it is authorised, after a challenge or at once, or declined. */
export type CardKind = 'good' | 'challenged' | 'declined'

/** What somebody answers who is asked to pay, on the page of the issuer or on the phone. */
export type Says = 'yes' | 'no'

/** How much of an authorisation is asked to be captured. */
export type Part = 'whole' | 'half' | 'above'

/** A request of a client, with its idempotency key. `isDoubled`: sends it twice at the same time. */
interface Keyed {
  readonly key: string | undefined
  readonly isDoubled: boolean
}

/** Authorisations and sessions are named by their place among all, from the latest. */
export type CardCommand =
  | (Keyed & {
      readonly kind: 'authoriseCard'
      readonly client: number
      readonly card: CardKind
      /** Minor units of SLE. */
      readonly amount: number
      readonly order: string | undefined
      /** What is captured at once. */
      readonly captured: Part | 'nothing'
    })
  /** Brings the answer of the issuer to the gateway. */
  | (Keyed & { readonly kind: 'verifyCard'; readonly authorisation: number; readonly says: Says })
  | (Keyed & {
      readonly kind: 'captureCard'
      readonly authorisation: number
      readonly part: Part
    })
  /** Sends an earlier request about cards or sessions with a key again. */
  | { readonly kind: 'repeatCard'; readonly request: number }

export type CheckoutCommand =
  /**
   * Opens a session; after so many seconds the payer sends a form, and answers what is asked then, if anything. `leaves`: gives up instead,
   * by the button of the page. `back`: says no, and sends the first form again, by the button of the browser.
   */
  | (Keyed & {
      readonly kind: 'checkout'
      readonly client: number
      /** Minor units of SLE. */
      readonly amount: number
      readonly by: CardKind | 'phone' | 'nothing'
      readonly age: number
      readonly says: Says | 'leaves' | 'back' | undefined
    })
  /** Sends a form of the page. `isOld`: as it was shown first, by the back button or in another tab. */
  | {
      readonly kind: 'payCheckout'
      readonly session: number
      readonly by: CardKind | 'phone'
      readonly isOld: boolean
      readonly isDoubled: boolean
    }
  /** The payer answers what is asked last: the issuer, or on the phone. */
  | { readonly kind: 'answerCheckout'; readonly session: number; readonly says: Says; readonly isDoubled: boolean }
  | { readonly kind: 'cancelCheckout'; readonly session: number; readonly isDoubled: boolean }
