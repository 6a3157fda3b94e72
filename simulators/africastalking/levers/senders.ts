import { problem } from '../../kernel/index.ts'
import type { Lever } from '../context.ts'

/** Lists the registered sender ids. @see docs/africastalking.md#sender-ids */
export const listAfricasTalkingSenders: Lever<'listAfricasTalkingSenders'> = (_request, { state }) => ({
  status: 200,
  body: [...state.senders.values()],
})

/** Registers a sender id, in the place of a former registration. @see docs/africastalking.md#sender-ids */
export const putAfricasTalkingSender: Lever<'putAfricasTalkingSender'> = ({ path, body }, { state }) => ({
  status: 200,
  body: state.senders.put({ sender: path.sender, ...body }),
})

/** Removes the registration of a sender id. @see docs/africastalking.md#sender-ids */
export const deleteAfricasTalkingSender: Lever<'deleteAfricasTalkingSender'> = ({ path }, { state }) =>
  state.senders.delete(path.sender)
    ? { status: 204 }
    : problem(404, `The sender id ${path.sender} is not registered in this world.`)
