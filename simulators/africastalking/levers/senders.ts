import { problem } from '../../kernel/index.ts'
import { isCountry } from '../../subscribers/index.ts'
import type { Lever } from '../context.ts'

/** Lists the registered sender ids. @see docs/africastalking.md#sender-ids */
export const listAfricasTalkingSenders: Lever<'listAfricasTalkingSenders'> = (_request, { state }) => ({
  status: 200,
  body: [...state.senders.values()],
})

/** Registers a sender id, in the place of a former registration. @see docs/africastalking.md#sender-ids */
export const putAfricasTalkingSender: Lever<'putAfricasTalkingSender'> = ({ path, body }, { state }) => {
  const unknown = body.countries.find((country) => !isCountry(country))
  if (unknown !== undefined)
    return problem(400, `No phone number is in ${unknown}. Use ISO 3166-1 alpha-2 codes of countries, such as KE.`)
  return { status: 200, body: state.senders.put({ sender: path.sender, ...body }) }
}

/** Removes the registration of a sender id. @see docs/africastalking.md#sender-ids */
export const deleteAfricasTalkingSender: Lever<'deleteAfricasTalkingSender'> = ({ path }, { state }) =>
  state.senders.delete(path.sender)
    ? { status: 204 }
    : problem(404, `The sender id ${path.sender} is not registered in this world.`)
