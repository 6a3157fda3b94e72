import { timingSafeEqual } from 'node:crypto'
import express, { type Request, type Response, Router } from 'express'
import type { Services } from '../capability/context.ts'
import type { Database } from '../database/connect.ts'
import { sha256 } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import type { Work } from '../runtime/work.ts'

/** The token that ends the paths of callbacks: drawn once for a database, the same for all gateways that share it. */
export async function callbackToken({ kysely }: Database, random: Random): Promise<string> {
  const value = Buffer.from(random.bytes(24)).toString('base64url')
  const row = { name: 'callbackToken', value }
  await kysely
    .insertInto('settings')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const stored = kysely.selectFrom('settings').select('value').where('name', '=', row.name)
  return (await stored.executeTakeFirstOrThrow()).value
}

/** What a receiver answers: taken, or not to be understood. Anything else that happens is a 500, and the provider tries again. */
export type CallbackStatus = 200 | 400

export type Receiver = (services: Services, body: string) => Promise<CallbackStatus>

/** Mounts the receivers under their paths. Providers sign nothing, so each path ends in a token that nobody can guess. */
export function receiveCallbacks(
  receivers: Readonly<Record<string, Receiver>>,
  token: string,
  services: Services,
  work: Work,
): Router {
  const router = Router()
  const text = express.text({ type: () => true, limit: '1mb' })
  for (const [path, receiver] of Object.entries(receivers)) {
    router.post(`${path}/:token`, text, (request, response) => work.track(() => answer(request, response, receiver)))
  }
  return router

  async function answer({ params, body }: Request, response: Response, receiver: Receiver): Promise<void> {
    if (!equal(String(params['token']), token)) {
      response.status(404).end()
      return
    }
    try {
      response.status(await receiver(services, typeof body === 'string' ? body : '')).end()
    } catch (error) {
      services.log.error({ error }, 'a callback could not be taken')
      response.status(500).end()
    }
  }
}

/** Takes as long for a wrong token as for the right one. */
function equal(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)))
}
