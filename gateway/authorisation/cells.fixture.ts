import { unknownCallers } from './callers.fixture.ts'
import { matrix } from './data/matrix.generated.ts'

type Row = (typeof matrix)[number]
type Verdict = 'ok' | 401 | 403 | 404

/** What one caller gets from one operation. */
export interface Cell {
  readonly operation: Row['operations'][number]
  readonly caller: string
  readonly verdict: Verdict
  /** Whether another cell of the caller could see what this one changes. */
  readonly isSeen: boolean
}

/** The matrix, cell by cell. */
export const cells: readonly Cell[] = matrix.flatMap((row) =>
  row.operations.flatMap((operation) => cellsOf(row, operation)),
)

function cellsOf({ unknown, keys, sessions, customers }: Row, operation: Cell['operation']): Cell[] {
  const verdicts: readonly (readonly [caller: string, verdict: Verdict])[] = [
    ...unknownCallers.map((caller) => [caller, unknown] as const),
    ...Object.entries(keys).map(([name, verdict]) => [`key ${name}`, verdict] as const),
    ...Object.entries(sessions).map(([name, verdict]) => [`session ${name}`, verdict] as const),
    ...Object.entries(customers).map(([name, verdict]) => [`customer ${name}`, verdict] as const),
  ]
  // What anybody may call changes nothing of the callers and of what they ask for.
  const isHarmless = unknown === 'ok' || operation.includes('_Get')
  return verdicts.map(([caller, verdict]) => ({
    ...{ operation, caller, verdict },
    isSeen: verdict === 'ok' && !isHarmless,
  }))
}

/** Cells by the gateway that they share: one that changes something has its own, all others of a caller share one. */
export function cellsByGateway(): readonly (readonly Cell[])[] {
  const of = ({ operation, caller, isSeen }: Cell): string => (isSeen ? `${operation} ${caller}` : caller)
  return [...Map.groupBy(cells, of).values()]
}
