import express from 'express'
import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import { listen, portAnswers } from '../specs/openapi/index.ts'
import { createClient } from './access/clients.ts'
import { signCustomerToken } from './access/customerTokens.ts'
import { openSession } from './access/openSession.ts'
import { giveSender } from './access/senders.ts'
import { bindHandlers } from './bindHandlers.ts'
import { readBooks } from './books.ts'
import { createCallLog } from './callLog/callLog.ts'
import { schedulePruning } from './callLog/pruneCalls.ts'
import { gathered } from './capabilities.ts'
import type { Services } from './capability/context.ts'
import { keysInUse } from './cards/keysInUse.ts'
import { openCustomer } from './customers/openCustomer.ts'
import type { Tables } from './database/tables.ts'
import { write } from './database/writing.ts'
import { definition as usual } from './definition.ts'
import { openDocumentFiles, openFolder } from './documents/index.ts'
import type { Gateway, GatewayOptions } from './gateway.ts'
import { createJobs } from './jobs/createJobs.ts'
import { removeOrphans, scheduleSweep } from './kyc/sweepFiles.ts'
import { lanesBehind } from './lanesBehind.ts'
import { listMail } from './mail/listMail.ts'
import { openMail } from './mail/openMail.ts'
import { countCalls } from './metrics/countCalls.ts'
import { createCounters } from './metrics/counters.ts'
import { openDemo } from './openDemo.ts'
import { openLocked } from './openLocked.ts'
import { findClient } from './operator/findClient.ts'
import { isProduction } from './operator/production.ts'
import { operatorOn } from './operator.ts'
import { fraudRules } from './payments/fraudRules.ts'
import { otpSecret } from './payments/otp/secret.ts'
import { providerSums } from './payments/providerSums.ts'
import { unconnectedCollections } from './rails/collections.ts'
import {
  type BreakerStatus,
  bothSides,
  type CallbackUrls,
  callbackUrls,
  connectRails,
  httpCalls,
  type RailOptions,
  type Rails,
  railOf,
  sandboxCallbackPaths,
  userAgent,
} from './rails/index.ts'
import type { Side } from './rails/rail.ts'
import { checkBooks } from './reconciliation/checkBooks.ts'
import { scheduleReconciliation } from './reconciliation/reconcile.ts'
import { logger } from './runtime/logger.ts'
import { refuse } from './runtime/problems.ts'
import { type Random, secureRandom, seededRandom } from './runtime/random.ts'
import { wallClock } from './runtime/wallClock.ts'
import { createWork } from './runtime/work.ts'
import { callbackToken, sandboxToken } from './server/callbacks.ts'
import { leadsToPage } from './server/pages.ts'
import { serve } from './server/serve.ts'
import { type CardVault, keySource, openVault } from './vault/index.ts'

/** How long requests to providers may go on when the gateway closes, in ms of real time. Where time does not pass, no timeout ends them. */
const longestEnd = { running: 35_000, byHand: 2_000 }

/** How long the replies after that have to leave, in ms of real time. */
const lastReplies = 5_000

/** Starts a gateway. It is ready when this resolves; it rejects when the port or the database cannot be had. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { clock = wallClock, wallClock: wall = wallClock, seed, providers, sandboxProviders } = options
  const definition = options.alter?.(usual) ?? usual
  const source = (name: string): Random => (seed === undefined ? secureRandom : seededRandom(`${seed}/${name}`))
  const random = source('ids')
  const log = logger(clock, options.logLevel, options.log)
  const work = createWork(clock)
  const counters = createCounters()
  const [closing, ending] = [new AbortController(), new AbortController()]
  const { kysely, relaxed, patient, shared, close } = await openLocked(options.databaseUrl)
  const token = await callbackToken(kysely, random)
  const refused = async (error: unknown): Promise<never> => {
    await close()
    throw error
  }
  const isReal = await isProduction(kysely)
  if (options.bankRail === 'bypass' && isReal)
    await refused(new Error('the database is for real money: start it without the bypass of bank payouts'))
  const { apiKey, portal } = await openDemo(options, { kysely, clock, random }).catch(refused)
  const given = { given: options.otpSecret, isProduction: isReal }
  const secret = await otpSecret(kysely, source('otp'), given).catch(refused)
  const folder = await openFolder({
    ...{ databaseUrl: options.databaseUrl, given: options.kycFolder, isProduction: isReal },
    warn: (text) => log.warn(text),
  }).catch(refused)
  const vault = await openCards(options, { kysely, isReal, log }).catch(refused)
  const documents = openDocumentFiles(folder, source('documents'))
  const mail = await openMail(options.smtpUrl, isReal, { wall, ending: ending.signal }).catch(refused)
  const clients = kysely.selectFrom('clients').select('id').where('sandbox_of', 'is', null)
  const hasClients = (await clients.limit(1).executeTakeFirst()) !== undefined

  const app = express()
  const address = {
    port: options.port,
    ...(options.host !== undefined && { host: options.host }),
    answers: portAnswers((problem, request) => refuse(random, problem, request)),
    isOpen: leadsToPage(definition.pages),
    allowedHosts: [...(options.allowedHosts ?? []), ...publicHost(options.publicUrl)],
    ...(options.notice !== undefined && { notice: options.notice }),
  }
  const server = await listen(app, address).catch(refused)
  const publicUrl = options.publicUrl ?? server.url
  const urls = callbackUrls((path) => new URL(`${path}/${token}`, publicUrl).href)
  const sandboxUrls = callbackUrls(
    (path) => new URL(`${path}/${sandboxToken(token)}`, publicUrl).href,
    sandboxCallbackPaths,
  )

  const bare = httpCalls(clock, wall, { closing: closing.signal, ending: ending.signal })
  const connected = (side: Side, to: RailOptions, of: CallbackUrls): Rails => {
    const call = countCalls(bare, counters.calls, (url) => railOf(to, side, url))
    return connectRails(to, { urls: of, clock, call, side })
  }
  const live = connected('live', providers, urls)
  const sandbox = sandboxProviders && connected('sandbox', sandboxProviders, sandboxUrls)
  const breakers = new Map([...live.breakers, ...(sandbox?.breakers ?? [])])
  const shownBreakers = (): BreakerStatus[] => [...breakers.values()].map((breaker) => breaker.status())
  const callLog = createCallLog({ database: relaxed, clock, work, log })
  const services: Services = definition.configure({
    ...{
      database: kysely,
      relaxed,
      patient,
      clock,
      random,
      log,
      breakers: shownBreakers,
      bankRail: options.bankRail ?? 'africastalking',
      otpSecret: secret,
      mail,
      documents,
      fraudRules,
    },
    ...{
      payoutFailed: gathered.payoutFailed,
      payoutPaid: gathered.payoutPaid,
      cardChanged: (...change) => gathered.cardChanged(services, ...change),
    },
    ...{ vault, acquirers: { live: live.acquirer, sandbox: sandbox?.acquirer } },
    ...{ checkoutNotified: gathered.checkoutNotified, publicUrl },
    collections: { live: live.collections, sandbox: sandbox?.collections ?? unconnectedCollections },
    ...{ rails: bothSides(live.rails, sandbox?.rails), sendSms: live.sendSms, sendBulkSms: live.sendBulkSms },
    ...(sandbox && { sandbox: { sendSms: sandbox.sendSms, sendBulkSms: sandbox.sendBulkSms } }),
    callLog,
    jobs: createJobs({
      ...{ database: relaxed, shared, clock, wall, random: source('claims'), work, log },
      ...(seed === undefined ? { lanes: lanesBehind(breakers) } : { lanes: lanesBehind(breakers, 1), most: 1 }),
      handlers: bindHandlers(gathered.jobHandlers, () => services),
      deadHandlers: bindHandlers(gathered.deadJobHandlers, () => services),
    }),
  })
  await services.jobs.open()

  const isSecure = options.publicUrl?.startsWith('https:') ?? false
  let closed: Promise<void> | undefined

  serve(app, {
    definition,
    gathered,
    services,
    calls: callLog,
    work,
    counters,
    token,
    wall,
    tell: options.tell,
    isSecure,
    isShared: shared,
  })
  const { reconcileEvery = clock.runs() ? 3_600 : 0 } = options
  if (reconcileEvery > 0) await scheduleReconciliation(services, reconcileEvery)
  if (clock.runs()) {
    await schedulePruning(services)
    await scheduleSweep(services)
  }
  await removeOrphans(services)
  services.jobs.sweep()

  return {
    ...{
      url: server.url,
      port: server.port,
      apiKey,
      portal,
      hasClients,
      callbackUrls: urls,
      userAgent,
      idle: work.idle,
    },
    sandboxCallbackUrls: sandbox && sandboxUrls,
    addClient: (client) => write(services, (writing) => createClient(writing, client)),
    giveSender: (client, senderId) =>
      write(services, async (writing) => {
        const { id } = await findClient(writing.transaction, client)
        await giveSender(writing, id, senderId)
      }),
    openSession: (user, ago = 0) =>
      write(services, ({ now, ...writing }) => openSession({ ...writing, now: now - ago }, user)),
    async openCustomer(customer, ago = 0) {
      const customerId = await write(services, (writing) => openCustomer(writing, customer))
      const { token } = await signCustomerToken(services.otpSecret, customerId, clock.now() - ago)
      return { customerId, token }
    },
    operator: operatorOn(kysely, clock, async () => vault),
    reconcile: () => providerSums(kysely),
    check: () => checkBooks(kysely),
    mails: (to) => listMail(kysely, to),
    books: () => readBooks(kysely),
    jobs: services.jobs.overview,
    retryJob: services.jobs.retry,
    breakers: shownBreakers,
    close() {
      closed ??= end()
      return closed
    },
  }

  async function end(): Promise<void> {
    closing.abort()
    services.jobs.stop()
    for (const breaker of breakers.values()) breaker.stop()
    const bound = clock.runs() ? longestEnd.running : longestEnd.byHand
    const cut = new AbortController()
    const cancels = [
      wall.at(wall.now() + bound, () => ending.abort(new Error('the gateway is closing'))),
      // By then the replies to requests that have ended so are written, and what is left are lists that are not read.
      wall.at(wall.now() + bound + lastReplies, () => cut.abort()),
    ]
    await server.close(cut.signal)
    await work.ended()
    for (const cancel of cancels) cancel()
    await callLog.close()
    await services.jobs.release()
    await documents.close()
    await close()
  }
}

/** The vault. Rejects where it has not the keys of all cards that the database has. A seed does not make its nonces repeat. */
async function openCards(
  { databaseUrl, cardKeys }: GatewayOptions,
  { kysely, isReal, log }: { kysely: Kysely<Tables>; isReal: boolean; log: Logger },
): Promise<CardVault> {
  const source = keySource({
    ...{ databaseUrl, database: kysely, given: cardKeys, isProduction: isReal, random: secureRandom },
    warn: (text) => log.warn(text),
  })
  const vault = openVault(source, kysely, secureRandom)
  await vault.check(await keysInUse(kysely))
  return vault
}

function publicHost(url: string | undefined): string[] {
  return url === undefined ? [] : [new URL(url).hostname]
}
