import type { Instant } from '../../../kernel/index.ts'
import { testNumbers } from '../../data/testNumbers.generated.ts'
import type { AuthorisationRecord, Card } from '../../model.ts'

type Outcome = Pick<AuthorisationRecord, 'declineCode'> & {
  readonly status: 'authorised' | 'challengeRequired' | 'declined'
}

interface TestNumber {
  readonly number: string
  readonly outcome: Outcome['status']
  readonly declineCode?: NonNullable<Outcome['declineCode']>
}

const outcomes: ReadonlyMap<string, TestNumber> = new Map(testNumbers.map((row) => [row.number, row]))

/** What becomes of a request: its number chooses, and a card is declined once its last month is over. @see docs/acquirer.md#test-numbers */
export function outcomeOf(card: Card, now: Instant): Outcome {
  const { outcome: status = 'authorised', declineCode = null } = outcomes.get(card.number) ?? {}
  if (declineCode === null && isExpired(card, now)) return { status: 'declined', declineCode: 'expiredCard' }
  return { status, declineCode }
}

/** Months of cards end in UTC here. */
function isExpired({ expiryMonth, expiryYear }: Card, now: Instant): boolean {
  return now >= Date.UTC(expiryYear, expiryMonth, 1)
}
