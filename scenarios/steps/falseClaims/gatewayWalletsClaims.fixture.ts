import { gatewayWallets } from '../gatewayWallets.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given customer "Bob" with an empty wallet
  And customer "Ada" with 500 SLE in the wallet
  When the customer transfers 120 SLE to customer "Bob"
  And the customer pays 80 SLE for the bill "INV-1"
  And the customer asks for the statement with "format=csv"
`

const claims = [
  'the wallet of customer "Ada" has 380 SLE',
  'the wallet of customer "Bob" has 0 SLE',
  'the statement has the line "INV-2"',
]

export const gatewayWalletsClaims: FalseClaims = { happened, claims, chapters: [gatewayWallets] }
