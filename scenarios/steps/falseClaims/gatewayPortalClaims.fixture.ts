import { gatewayPortal } from '../gatewayPortal.ts'
import { gatewayReports } from '../gatewayReports.ts'
import { gatewayRights } from '../gatewayRights.ts'
import { gatewaySandbox } from '../gatewaySandbox.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given the gateway has a sandbox
  When company "Acme" registers with the address "bob@acme.example"
  And "bob@acme.example" signs in with the password from the mail
  And the portal user makes the sandbox key "trial"
  And the client pays 250 SLE to +23276123100
`

const claims = [
  'the last mail to "bob@acme.example" says "Your client is approved"',
  'the last mail to "nobody@acme.example" says "Temporary password"',
  'no mail went to "bob@acme.example"',
  'the float of the sandbox of client "Acme" is 1,000,000 SLE',
  'the file of the gateway says "Matched"',
  "the sandbox of Africa's Talking has paid +23276123100 1 time",
]

export const gatewayPortalClaims: FalseClaims = {
  happened,
  claims,
  chapters: [gatewayPortal, gatewayRights, gatewayReports, gatewaySandbox],
}
