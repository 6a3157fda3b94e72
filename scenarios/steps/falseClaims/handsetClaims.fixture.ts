import { handset } from '../handset.ts'
import type { FalseClaims } from './falseClaims.fixture.ts'

/** What happens in each scenario; then one sentence claims what is false. */
const happened = `
  Given my USSD code "*384*70421#" answers:
    | text | answer      |
    |      | CON 1. Shop |
  When +254711123456 dials "*384*70421#"
  And +254711123457 dials "*384*70421#"
  And +254711123457 hangs up
  And 1 second passes
`

const claims = [
  'the phone +254711123456 shows "1. Shops"',
  'the phone +254711123456 shows "CON 1. Shop"',
  'the phone +254711123456 is in no session',
]

export const handsetClaims: FalseClaims = { happened, claims, chapters: [handset] }
