import type { Context } from '../context.ts'
import { showPushedMenu as show } from '../lifeCycle/ussdSession.ts'
import { readText } from '../rules/ussd/applicationAnswer.ts'

/** A pushed menu reaches the phone. @see docs/africastalking.md#ussd-push */
export function showPushedMenu(id: string, context: Context): void {
  const session = context.state.ussdSessions.get(id)
  if (session?.state === 'queued') show(readText(session.lastAnswer), session, context)
}
