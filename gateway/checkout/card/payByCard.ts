import type { Services } from '../../capability/context.ts'
import { beginAuthorisation, sendAuthorisation } from '../../cards/authoriseCard.ts'
import { write } from '../../database/writing.ts'
import type { Card } from '../../rails/acquirer/acquirer.ts'
import type { WorkUnit } from '../../runtime/work.ts'
import { beginAttempt, changeAttempt, type NotBegun } from '../attempts.ts'
import { captureForSession } from './capture.ts'

/**
 * Authorises the amount of a session on a card, and captures it at once unless the issuer wants to ask the payer. The attempt and the
 * authorisation are stored in one transaction before the request leaves.
 * @param tries after how many tries the form was shown
 */
export async function payByCard(
  services: Services,
  { sessionId, card, tries }: { readonly sessionId: string; readonly card: Card; readonly tries: number },
  unit: WorkUnit,
): Promise<'begun' | NotBegun> {
  const begun = await write(services, async (writing) => {
    const locked = await beginAttempt(writing, sessionId, { method: 'Card', payer: null, tries })
    if (typeof locked === 'string') return locked
    const { session, attempt } = locked
    const { client_id: clientId, side, amount } = session
    const payment = { clientId, side, amount, card, orderId: null, sessionId }
    const authorisation = await beginAuthorisation(services, writing, payment)
    if ('live' in authorisation) throw new Error('a session without an order has none that is taken')
    await changeAttempt(writing, attempt, { authorization_id: authorisation.id })
    return { attemptId: attempt.id, authorisation }
  })
  if (typeof begun === 'string') return begun
  const { status } = await sendAuthorisation(services, begun.authorisation, card, unit)
  services.jobs.sweep()
  if (status === 'Authorized') await captureForSession(services, begun.attemptId, unit)
  return 'begun'
}
