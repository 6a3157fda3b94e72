import { problem } from '../../kernel/index.ts'
import { isReachable } from '../../subscribers/index.ts'
import type { Lever } from '../context.ts'
import { receiveText } from '../lifeCycle/receiveText.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'

/** Receives a subscriber's message. @see docs/africastalking.md#inbox */
export const receiveAfricasTalkingMessage: Lever<'receiveAfricasTalkingMessage'> = ({ body }, context) => {
  const from = parseMsisdn(body.from)
  if (from === undefined)
    return problem(400, `"${body.from}" is not a phone number in international format, such as +254711123456.`)
  if (!isReachable(context.state.subscribers.get(from)))
    return problem(
      409,
      `The phone ${from} is off or out of coverage, so it sends nothing. PATCH the subscriber to change that.`,
    )
  return { status: 201, body: { id: receiveText({ ...body, from }, context).id } }
}
