import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** Lists the USSD codes of the account. @see docs/africastalking.md#ussd */
export const listAfricasTalkingUssdCodes: Lever<'listAfricasTalkingUssdCodes'> = (_request, { state }) => ({
  status: 200,
  body: [...state.ussdCodes.values()],
})

/** Registers a USSD code, in the place of a former one. @see docs/africastalking.md#ussd */
export const putAfricasTalkingUssdCode: Lever<'putAfricasTalkingUssdCode'> = ({ path, body }, { state }) => ({
  status: 200,
  body: state.ussdCodes.put({ serviceCode: path.serviceCode, ...body }),
})

/** Removes a USSD code. @see docs/africastalking.md#ussd */
export const deleteAfricasTalkingUssdCode: Lever<'deleteAfricasTalkingUssdCode'> = ({ path }, { state }) =>
  state.ussdCodes.delete(path.serviceCode)
    ? { status: 204 }
    : problem(404, `The USSD code ${path.serviceCode} is not registered in this world.`)
