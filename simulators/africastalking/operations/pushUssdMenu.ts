import type { Operation } from '../context.ts'
import { ussd } from '../data/ussd.generated.ts'
import { openSession } from '../lifeCycle/ussdSession.ts'
import { parseMsisdn } from '../rules/numbers/msisdn.ts'
import { isTokenGood, spendToken } from '../rules/premium/checkoutTokens.ts'
import { readText } from '../rules/ussd/applicationAnswer.ts'
import { codeForPush } from '../rules/ussd/codes.ts'

/** Shows a menu on the phone of a subscriber, after the reply. @see docs/africastalking.md#ussd-push */
export const pushUssdMenu: Operation<'pushUssdMenu'> = ({ body }, context) => {
  const { phoneNumber, menu, checkoutToken } = body
  const number = parseMsisdn(phoneNumber)
  if (number === undefined) return refused('number')
  const code = codeForPush(context.state)
  if (code === undefined) return refused('channel')
  if (checkoutToken !== undefined && !isTokenGood(checkoutToken, number, context)) return refused('token')
  if (readText(menu).kind === 'failure') return refused('menu')
  if (checkoutToken !== undefined) spendToken(checkoutToken, context)
  const session = openSession(number, code, 'queued', context)
  context.state.ussdSessions.put({ ...session, lastAnswer: menu })
  context.schedule('showPushedMenu', context.now, session.id)
  return { status: 201, body: { errorMessage: 'None', sessionId: session.id, status: 'Queued' } }
}

function refused(reason: keyof typeof ussd.pushRefusals) {
  return {
    status: 201,
    body: { errorMessage: ussd.pushRefusals[reason], sessionId: 'None', status: 'Failed' },
  } as const
}
