import { timingSafeEqual } from 'node:crypto'
import express, { type Request, type Response, Router } from 'express'
import type { Kysely } from 'kysely'
import type { CallbackReceiver, Services } from '../capability/context.ts'
import type { GatewayDefinition } from '../capability/definition.ts'
import { keepSetting } from '../database/settings.ts'
import type { Tables } from '../database/tables.ts'
import type { Counter } from '../metrics/counters.ts'
import { sha256 } from '../runtime/ids.ts'
import type { Random } from '../runtime/random.ts'
import type { Work } from '../runtime/work.ts'

/** The token that ends the paths of callbacks: drawn once for a database, the same for all gateways that share it. */
export async function callbackToken(database: Kysely<Tables>, random: Random): Promise<string> {
  const drawn = Buffer.from(random.bytes(24)).toString('base64url')
  return (await keepSetting(database, 'callbackToken', drawn)).value
}

/** The token for the sandboxes of the providers. Whoever knows it cannot find out the other one. */
export function sandboxToken(token: string): string {
  return sha256(`sandbox ${token}`)
}

/** How the paths of callbacks from the sandboxes begin. */
const sandboxPath = '/callbacks/sandbox/'

/** Mounts the receivers under their paths. Providers sign nothing, so each path ends in a token that nobody can guess. */
export function receiveCallbacks(
  { callbackReceivers, acceptsToken }: Pick<GatewayDefinition, 'callbackReceivers' | 'acceptsToken'>,
  token: string,
  services: Services,
  work: Work,
  counter: Counter,
): Router {
  const router = Router()
  const text = express.text({ type: () => true, limit: '1mb' })
  for (const [path, receiver] of Object.entries(callbackReceivers)) {
    router.post(`${path}/:token`, text, (request, response) => {
      response.once('finish', () => counter.add({ path, status: String(response.statusCode) }))
      const expected = path.startsWith(sandboxPath) ? sandboxToken(token) : token
      return work.track(() => answer(request, response, receiver, expected))
    })
  }
  return router

  async function answer(
    { params, body }: Request,
    response: Response,
    receiver: CallbackReceiver,
    expected: string,
  ): Promise<void> {
    if (!acceptsToken(String(params['token']), expected)) {
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
export function isSameToken(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)))
}
