import { calls } from '../calls.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given my voice number "+254711082000" answers:
    | answer                    |
    | <Say>Hello</Say><Record/> |
  When +254711123456 calls +254711082000
  And I call +254711123457 from "+254711082000"
  And I call +254711123458 from "+254711082000"
  And +254711123458 refuses the call
`

const claims = [
  '+254711123456 has heard "Good bye"',
  'the phone +254711123456 rings',
  'the phone +254711123457 is in a call',
  'the phone +254711123456 is in no call',
  'the call of +254711123458 has ended with NO_ANSWER',
]

export const callsClaims: FalseClaims = { happened, claims, chapters: [calls] }
