import { onTestFinished } from 'vitest'
import { type Operator, openOperator } from '../operator.ts'
import { manualClock } from './manualClock.ts'

/** An operator beside a gateway, on its database. */
export async function operatorOf(url: string | undefined): Promise<Operator> {
  const operator = await openOperator(url ?? '', manualClock(Date.UTC(2026, 5, 1)))
  onTestFinished(() => operator.close())
  return operator
}
