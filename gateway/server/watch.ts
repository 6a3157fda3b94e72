import { type Request, type Response, Router } from 'express'
import { isLoopback } from '../../specs/openapi/index.ts'
import type { Services } from '../capability/context.ts'
import { keysInUse } from '../cards/keysInUse.ts'
import type { Counters } from '../metrics/counters.ts'
import { exposition, expositionType } from '../metrics/exposition.ts'
import { readMetrics } from '../metrics/readMetrics.ts'
import type { Clock } from '../runtime/clock.ts'

/** How long the database has to answer whether it can be used, in ms of real time. */
const patience = 2_000

/** What those who run a gateway ask without a key: whether it lives, whether it can serve, and its metrics. @see docs/gateway.md#watching-it */
export function watch(services: Services, counters: Counters, wall: Clock): Router {
  const router = Router()
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/ready', async (_request, response) => {
    const isUsable = await inTime(hasTables(services), wall)
    const opensCards = isUsable && (await inTime(hasKeys(services), wall))
    const isReady = isUsable && opensCards
    response.status(isReady ? 200 : 503).json({
      status: isReady ? 'ready' : 'not ready',
      database: isUsable ? 'ok' : 'unusable',
      cards: opensCards ? 'ok' : isUsable ? 'a key is missing' : 'unknown',
    })
  })
  router.get('/metrics', (request, response) => answerMetrics(request, response))
  return router

  async function answerMetrics({ socket }: Request, response: Response): Promise<void> {
    if (!isLoopback((socket.remoteAddress ?? '').replace(/^::ffff:/i, ''))) {
      response.status(404).end()
      return
    }
    try {
      response.type(expositionType).send(exposition(await readMetrics(services, counters)))
    } catch (error) {
      services.log.error({ error }, 'the metrics could not be read')
      response.status(503).end()
    }
  }
}

/** Whether the database answers and has its tables. */
async function hasTables({ database, log }: Services): Promise<boolean> {
  try {
    await database.selectFrom('settings').select('name').limit(1).execute()
    return true
  } catch (error) {
    log.error({ error }, 'the database cannot be used')
    return false
  }
}

/** Whether the vault has the keys of all cards: another gateway or an operator may have sealed some by one that this one has not. */
async function hasKeys({ database, vault, log }: Services): Promise<boolean> {
  try {
    await vault.check(await keysInUse(database))
    return true
  } catch (error) {
    log.error({ error }, 'the cards of the database cannot be opened')
    return false
  }
}

/** False when the answer does not come in time. */
async function inTime(answer: Promise<boolean>, wall: Clock): Promise<boolean> {
  const late = Promise.withResolvers<boolean>()
  const cancel = wall.at(wall.now() + patience, () => late.resolve(false))
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    cancel()
  }
}
