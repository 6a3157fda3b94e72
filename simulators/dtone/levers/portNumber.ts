import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { lookUpOperators } from '../rules/numbers/lookUpOperators.ts'

/** Ports a mobile number to another operator of its country, or to one that nobody knows. @see docs/dtone.md#mobile-numbers */
export const portNumber: Lever<'putDtonePortedNumber'> = ({ path: { number }, body }, { state }) => {
  const { operator_id: operatorId } = body
  const operators = lookUpOperators(number, state)
  if (operators === undefined) return problem(409, `No subscriber can have the number ${number}.`)
  if (operatorId !== null && operators.every(({ id }) => id !== operatorId)) {
    const others = operators.map(({ id, name }) => `${id} (${name})`).join(', ')
    return problem(
      409,
      `${operatorId} is no mobile operator of the country of ${number}; there are ${others || 'none'}.`,
    )
  }
  state.portedNumbers.put({ number, operatorId })
  return { status: 200, body: { number, operator_id: operatorId } }
}
