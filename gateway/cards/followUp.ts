import type { ServiceJobHandler, Services } from '../capability/context.ts'
import { readJson } from '../runtime/json.ts'
import type { WorkUnit } from '../runtime/work.ts'
import { sendCancellation } from './cancelAuthorisation.ts'
import { sendCapture } from './captureAuthorisation.ts'
import { followUpAt } from './followUpJobs.ts'
import type { CardAuthorisationRow } from './tables.ts'
import { ask, change, read } from './takeUp.ts'
import { sendVerification } from './verifyChallenge.ts'

/**
 * The job that comes back to an authorisation: asks the acquirer about it, and sends again what had no effect, until nothing is in
 * doubt. One that the acquirer does not have is cancelled there first, so that a request that is late has no effect.
 * @see docs/gateway.md#when-the-acquirer-is-silent
 */
export const followCard: ServiceJobHandler = async (services, payload, { attempts, unit }) => {
  const json = readJson(payload)
  const row = await read(services, json.at('authorisationId').text ?? '')
  if (row.doubt === null && !json.at('isHint').isTrue) return undefined
  const { row: asked, isAbsent, isAnswered } = await ask(services, row, unit)
  if (isAnswered && asked.doubt !== null) await sendAgain(services, asked, isAbsent, unit)
  const after = await read(services, row.id)
  return after.doubt === null && isAnswered ? undefined : followUpAt(services.clock.now(), attempts + 1)
}

async function sendAgain(
  services: Services,
  row: CardAuthorisationRow,
  isAbsent: boolean,
  unit: WorkUnit,
): Promise<void> {
  // Noted first: the request before this one may still end without its effect.
  const again = await change(services, row.id, ({ doubt }, { now }) => (doubt === null ? {} : { doubtful_since: now }))
  if (again.doubt !== null && (isAbsent || again.doubt === 'cancel')) await sendCancellation(services, again, unit)
  else if (again.doubt === 'verify') await sendVerification(services, again, unit)
  else if (again.doubt === 'capture') await sendCapture(services, again, unit)
}
