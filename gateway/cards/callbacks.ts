import type { CallbackReceiver } from '../capability/context.ts'
import { write } from '../database/writing.ts'
import { readReference } from '../rails/acquirer/authorisation.ts'
import type { Side } from '../rails/rail.ts'
import { acquirerOn } from '../rails/rail.ts'
import { hadNul } from '../runtime/storableText.ts'
import { authorisationIdOf } from './changeAuthorisation.ts'
import { followUpKind } from './followUpJobs.ts'

/** Takes word of an authorisation that has changed. The acquirer signs nothing, so it is a hint: it is asked at once. */
export function receiveAuthorisation(side: Side): CallbackReceiver {
  return async (services, body) => {
    const reference = readReference(body)
    if (reference === undefined || hadNul(reference)) return 400
    const authorisationId = authorisationIdOf(reference)
    const known = services.database.selectFrom('card_authorisations').select('client_id').where('side', '=', side)
    const row = await known.where('id', '=', authorisationId).executeTakeFirst()
    if (row === undefined) {
      services.log.warn({ authorisation: authorisationId }, 'the acquirer tells of an authorisation that is not ours')
      return 200
    }
    const job = { kind: followUpKind, payload: { authorisationId, isHint: true }, lane: `${acquirerOn(side)}/queries` }
    await write(services, (writing) =>
      services.jobs.add(writing, [{ ...job, clientId: row.client_id, due: writing.now }]),
    )
    services.jobs.sweep()
    return 200
  }
}
