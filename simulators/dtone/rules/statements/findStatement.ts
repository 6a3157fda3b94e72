import type { TransactionCreate } from '../../model.ts'
import type { Statement } from './statementsOf.ts'

/** The statement that a payment names by reference, due date or both. */
export function findStatement(
  statements: readonly Statement[],
  { reference, due_date }: NonNullable<TransactionCreate['statement_identifier']>,
): Statement | undefined {
  return statements.find(
    (statement) =>
      (reference === undefined || reference === statement.reference) &&
      (due_date === undefined || due_date === statement.dates.due),
  )
}
