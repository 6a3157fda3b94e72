import type { components } from '../../../../specs/types/control.ts'
import type { OutcomeRule } from '../../model.ts'
import { catalogue } from '../catalogue/catalogue.ts'
import { statusOf } from '../transactions/statusOf.ts'
import { unknownOperator } from './unknownOperator.ts'

type OutcomeSettings = components['schemas']['DtoneOutcomeSettings']

/** The stage and settings of a rule as they were asked for, or what is wrong with them that no schema can say. */
export function readOutcome(settings: OutcomeSettings): Pick<OutcomeRule, 'at' | 'settings'> | string {
  const { status, delay, pin, reversedAfter, select = {} } = settings
  const statusClass = statusOf(status).class.message
  const isRejected = statusClass === 'REJECTED'
  const isCompleted = statusClass === 'COMPLETED' || statusClass === 'REVERSED'
  const at = settings.at ?? (isRejected && delay === undefined ? 'creation' : 'confirmation')
  if (at === 'creation' && !isRejected) {
    return `Only a REJECTED transaction ends at its creation; ${status} comes after confirmation.`
  }
  if (at === 'creation' && delay !== undefined) {
    return 'A transaction that is rejected at its creation has no delay; leave it out, or say `"at": "confirmation"`.'
  }
  if (delay !== undefined && (statusClass === 'CONFIRMED' || statusClass === 'SUBMITTED')) {
    return `A transaction that stays ${status} has no delay.`
  }
  if ((pin !== undefined || reversedAfter !== undefined) && !isCompleted) {
    return `Only a COMPLETED transaction gives a PIN or is reversed; this one is to be ${status}.`
  }
  return unknownIn(select) ?? { at, settings }
}

function unknownIn({ product_id, operator_id }: NonNullable<OutcomeSettings['select']>): string | undefined {
  if (product_id !== undefined && !catalogue.has(product_id)) return `The catalogue has no product ${product_id}.`
  return operator_id === undefined ? undefined : unknownOperator(operator_id)
}
