import type { Context } from '../context.ts'
import type { AuthorisationRecord } from '../model.ts'
import { represent } from '../rules/authorisations/represent.ts'
import { settingsOf } from '../rules/settings/settings.ts'

/** Stores an authorisation whose status has changed and posts it to its `notificationUrl`, if it has one. @see docs/acquirer.md#callbacks */
export function updateAuthorisation(record: AuthorisationRecord, context: Context): AuthorisationRecord {
  const stored = context.state.authorisations.put(record)
  const { id, notificationUrl: url } = stored
  if (url === undefined) return stored
  const { callbackRetries: delays, callbackTimeout: timeout } = settingsOf(context)
  context.callback({
    name: 'authorisationUpdated',
    url,
    about: id,
    order: id,
    contentType: 'application/json',
    content: represent(stored, context),
    retry: { delays, attempts: 1 + delays.length, timeout, acknowledged: '2xx' },
  })
  return stored
}
