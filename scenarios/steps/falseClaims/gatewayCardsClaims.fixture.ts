import { gatewayCards } from '../gatewayCards.ts'
import { gatewayIncome } from '../gatewayIncome.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. The gateway does not know yet of the capture. */
const happened = `
  Given a client with 100 SLE of float
  And the client keeps the card "4111 1111 1111 1111"
  And the client authorises 250 SLE
  And the card acquirer loses its callbacks
  And the card acquirer does what is asked but answers 503 once for captureAuthorisation
  When the client captures 250 SLE
`

const claims = [
  'the authorisation is Captured',
  'the card acquirer holds 250 SLE',
  'the card acquirer has captured 0 SLE in all',
  'nothing disagrees',
  '0.01 SLE is in suspense',
]

export const gatewayCardsClaims: FalseClaims = { happened, claims, chapters: [gatewayCards, gatewayIncome] }
