import { africasTalkingAccountPayments } from '../africasTalkingAccountPayments.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given my wallet at Africa's Talking is set to 1,000 KES
  When I pay 10 KES to the business "Mine"
  And I pay 20 KES to the business "000103"
  And I move 30 KES to the stash
  And 4 seconds pass
`

const claims = [
  'my payment is Queued',
  'my payment is Failed',
  'my payments are listed:\n | status |\n | Success |\n | Success |\n | Success |',
  'my payments are listed:\n | category |\n | MobileB2B |\n | UserStashTopup |',
  'my wallet lists:\n | category |\n | Debit |\n | Debit |\n | Debit |',
  'my wallet lists:\n | value |\n | KES 10.0000 |\n | KES 20.0000 |\n | KES 30.0000 |\n | KES 10.0000 |',
]

export const africasTalkingAccountPaymentsClaims: FalseClaims = {
  happened,
  claims,
  chapters: [africasTalkingAccountPayments],
}
