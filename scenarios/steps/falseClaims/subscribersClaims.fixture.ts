import { africasTalkingPremium } from '../africasTalkingPremium.ts'
import { subscribers } from '../subscribers.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given my short code "28901" sells "NEWS" by subscription at 10 KES
  When subscriber +254711123456 sends "NEWS" to "28901"
  And I send "Rain today" to +254711123456 for "NEWS" of "28901"
  And 10 seconds pass
  And I ask +254711123457 to subscribe to "NEWS" of "28901"
`

const claims = [
  '+254711123456 has 1,000 KES of airtime',
  '+254711123456 has 990 UGX of airtime',
  '+254711123456 has 99,999 KES of mobile money',
  '+254711123456 has 100,000 UGX of mobile money',
  '+254711123456 has received nothing',
  '+254711123456 has received in this order:\n | text |\n | Rain |',
  '+254711123457 has received in this order:\n | text |\n | Rain today |',
  '+254711123457 is asked nothing',
  '+254711123456 accepts the question',
  'the subscribers to "NEWS" of "28901" are:\n | phoneNumber |',
  'the subscribers to "NEWS" of "28910" are:\n | phoneNumber |',
  'the subscribers to "NEWZ" of "28901" are:\n | phoneNumber |',
  'the subscribers to "NEWS" of "28901" are:\n | phoneNumber |\n | +254711123456 |\n | +254711123457 |',
]

export const subscribersClaims: FalseClaims = { happened, claims, chapters: [subscribers, africasTalkingPremium] }
