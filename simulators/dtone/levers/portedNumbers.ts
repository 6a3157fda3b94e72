import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'
import { lookUpOperators } from '../rules/numbers/lookUpOperators.ts'

/** Lists the numbers that were ported in this world; those of `data/portedNumbers.yaml` are left out. @see docs/dtone.md#mobile-numbers */
export const listDtonePortedNumbers: Lever<'listDtonePortedNumbers'> = (_request, { state }) => ({
  status: 200,
  body: Array.from(state.portedNumbers.values(), ({ number, operatorId }) => ({ number, operator_id: operatorId })),
})

/** Ports a mobile number to another operator of its country, or, with `null`, makes its operator unknown. @see docs/dtone.md#mobile-numbers */
export const putDtonePortedNumber: Lever<'putDtonePortedNumber'> = ({ path: { number }, body }, { state }) => {
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

/** Undoes the port of a number in this world; the tables decide again. @see docs/dtone.md#mobile-numbers */
export const deleteDtonePortedNumber: Lever<'deleteDtonePortedNumber'> = ({ path: { number } }, { state }) => {
  if (state.portedNumbers.delete(number)) return { status: 204 }
  return problem(404, `${number} was not ported in this world.`)
}
