import type { HangupCause } from '../../../subscribers/index.ts'
import { hangupCauses } from '../../data/hangupCauses.generated.ts'

type Row = (typeof hangupCauses)[number]

const rows: ReadonlyMap<string, Row> = new Map(hangupCauses.map((row) => [row.cause, row]))

/** How an end for this reason is told. @see docs/africastalking.md#voice */
export function outcomeOf(cause: HangupCause): Pick<Row, 'state' | 'status'> {
  return rows.get(cause) ?? hangupCauses[0]
}
