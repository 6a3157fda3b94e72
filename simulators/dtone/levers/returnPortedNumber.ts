import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** Takes back what was said about a number in this world: the tables decide again. @see docs/dtone.md#mobile-numbers */
export const returnPortedNumber: Lever<'deleteDtonePortedNumber'> = ({ path: { number } }, { state }) => {
  if (state.portedNumbers.delete(number)) return { status: 204 }
  return problem(404, `${number} was not ported in this world.`)
}
