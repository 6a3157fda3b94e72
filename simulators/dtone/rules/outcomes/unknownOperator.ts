import { catalogueRows } from '../catalogue/catalogueRows.ts'

/** Why no rule can be about an operator: nothing of it is sold. Undefined where something is. */
export function unknownOperator(id: number): string | undefined {
  for (const { operator_id } of catalogueRows().values()) if (operator_id === id) return undefined
  return `The catalogue sells nothing of an operator ${id}.`
}
