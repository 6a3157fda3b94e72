import { type AddedApiUser, addApiUser, type NewApiUser } from '../access/addApiUser.ts'
import type { Services } from '../capability/context.ts'
import type { Writing } from '../database/writing.ts'
import { postMail } from '../mail/postMail.ts'
import { keyMail } from './data/keyMail.generated.ts'

/**
 * Makes an API user and mails its key; undefined where an API user of the client has the address. Lock the client before. Sweep the jobs
 * when the transaction has been committed.
 */
export async function createApiUser(
  services: Pick<Services, 'mail' | 'jobs'>,
  writing: Writing,
  user: NewApiUser & { readonly email: string },
): Promise<AddedApiUser | undefined> {
  const added = await addApiUser(writing, user)
  if (added !== undefined)
    await postMail(services, writing, {
      ...{ clientId: user.clientId, recipient: user.email, subject: 'Your API key' },
      body: message(user.developerName, added.apiKey),
      usefulUntil: writing.now + 1_000 * keyMail.usefulFor,
    })
  return added
}

function message(developerName: string, apiKey: string): string {
  return [
    `${developerName}, this is your API key:`,
    apiKey,
    'Send it as "Authorization: Bearer tp_live_…". It is not shown again. Whoever has it can pay in the name of your client.',
  ].join('\n\n')
}
