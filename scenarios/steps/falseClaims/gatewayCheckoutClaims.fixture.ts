import { gatewayCheckout } from '../gatewayCheckout.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given a client with 0 SLE of float
  And the client opens a checkout of 250 SLE
  When the shopper opens the checkout
  And the shopper pays by the card "4000 0000 0000 0002"
  And the shopper cancels
`

const claims = [
  'the page says "Cancelled"',
  'the shopper is back at the shop, and the checkout is signed as Completed',
  'the checkout is Open',
  'the checkout has:\n | status | Failed |',
]

export const gatewayCheckoutClaims: FalseClaims = { happened, claims, chapters: [gatewayCheckout] }
