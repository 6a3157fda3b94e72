import express from 'express'
import type { Kysely } from 'kysely'
import { listen, portAnswers } from '../specs/openapi/index.ts'
import { createClient, type Demo, keptDemoKey, type NewClient, seedDemoClient } from './access/clients.ts'
import { type DemoPortal, keptDemoPortal } from './access/demoUsers.ts'
import { openSession, type SessionUser } from './access/openSession.ts'
import { seedRoles } from './access/seedRoles.ts'
import { giveSender } from './access/senders.ts'
import { type Books, readBooks } from './books.ts'
import { createCallLog } from './callLog/callLog.ts'
import { schedulePruning } from './callLog/pruneCalls.ts'
import { gathered } from './capabilities.ts'
import type { Gathered } from './capability/capability.ts'
import type { Services } from './capability/context.ts'
import type { GatewayDefinition } from './capability/definition.ts'
import { connect, type Database } from './database/connect.ts'
import { lockForGateway } from './database/gatewayLock.ts'
import type { Tables } from './database/tables.ts'
import { definition as usual } from './definition.ts'
import { createJobs } from './jobs/createJobs.ts'
import { lanes } from './jobs/data/lanes.generated.ts'
import type { DeadJobHandler, JobHandler } from './jobs/jobs.ts'
import type { LaneOptions } from './jobs/lane.ts'
import type { JobsOverview } from './jobs/overview.ts'
import { type ListedMail, listMail } from './mail/listMail.ts'
import { openMail } from './mail/openMail.ts'
import { countCalls } from './metrics/countCalls.ts'
import { createCounters } from './metrics/counters.ts'
import { findClient } from './operator/findClient.ts'
import { isProduction } from './operator/production.ts'
import { type Operator, operatorOn } from './operator.ts'
import { fraudRules } from './payments/fraudRules.ts'
import { otpSecret } from './payments/otp/secret.ts'
import { type ProviderSums, providerSums } from './payments/providerSums.ts'
import {
  type Breaker,
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
import { type BankRail, railOn, type Side } from './rails/rail.ts'
import { checkBooks } from './reconciliation/checkBooks.ts'
import type { Finding } from './reconciliation/findings.ts'
import { scheduleReconciliation } from './reconciliation/reconcile.ts'
import type { Clock } from './runtime/clock.ts'
import { logger } from './runtime/logger.ts'
import { refuse } from './runtime/problems.ts'
import { type Random, secureRandom, seededRandom } from './runtime/random.ts'
import { wallClock } from './runtime/wallClock.ts'
import { createWork } from './runtime/work.ts'
import { callbackToken, sandboxToken } from './server/callbacks.ts'
import { serve } from './server/serve.ts'
import type { GatewayExchange } from './server/tellExchanges.ts'

export type { DemoPortal } from './access/demoUsers.ts'
export { type Books, readBooksIn, readJobsIn, retryJobIn } from './books.ts'
export type { GatewayDefinition } from './capability/definition.ts'
export { locationOf } from './database/location.ts'
export type { JobsOverview } from './jobs/overview.ts'
export type { ListedMail } from './mail/listMail.ts'
export { gatewayMutants } from './mutants/index.ts'
export { namedMutant, scenarioMutants } from './mutants/namedMutant.ts'
export { type Operator, openOperator } from './operator.ts'
export type { ProviderSums } from './payments/providerSums.ts'
export type { BreakerStatus } from './rails/index.ts'
export type { BankRail } from './rails/rail.ts'
export type { Finding } from './reconciliation/findings.ts'
export type { Clock } from './runtime/clock.ts'
export { joinClock } from './runtime/participantClock.ts'
export type { GatewayExchange } from './server/tellExchanges.ts'

export interface GatewayOptions {
  /** 0 takes any free one. */
  readonly port: number
  /** @default '127.0.0.1' */
  readonly host?: string
  /** @default real time */
  readonly clock?: Clock
  /** `postgres://…`, or the name of a file for SQLite; SQLite in memory when absent. */
  readonly databaseUrl?: string
  readonly providers: RailOptions
  /** The sandboxes of the providers, which callers with a sandbox key reach. @default none: such callers are refused */
  readonly sandboxProviders?: RailOptions
  /**
   * What carries payouts to bank accounts; `bypass` calls them paid and sends nothing, and is refused where the database is for real
   * money. @default 'africastalking'
   */
  readonly bankRail?: BankRail
  /**
   * `smtp://` or `smtps://user:password@host:port?from=address`: delivers mail. @default none: mail stays in the outbox, or goes nowhere
   * where the database is for real money
   */
  readonly smtpUrl?: string
  /** The secret of one-time passwords, of 32 characters at least. @default one that is kept in the database, unless that is for real money */
  readonly otpSecret?: string
  /** Where the providers reach this gateway. @default the URL it listens on */
  readonly publicUrl?: string
  /** Host names beside loopback that requests and web pages may name; that of `publicUrl` is allowed. @default none */
  readonly allowedHosts?: readonly string[]
  /** Makes ids and keys reproducible, and does one job after the other. Not for production, nor for a kept database: ids would repeat. */
  readonly seed?: string | number
  /** Makes the demo client in an empty database, with a float of 10 000 000 SLE, and portal users. Refused where the database is for real money. @default false */
  readonly demo?: boolean
  /**
   * Makes the ids and the key of the demo client reproducible, and nothing else; the key is then known at each start with the same
   * seed. @default from `seed`, else random
   */
  readonly demoSeed?: string
  /** Has the books reconciled so many seconds apart, on the gateway's clock. @default 3600, or never where the clock is moved by hand */
  readonly reconcileEvery?: number
  /** Hears of each exchange with a client. @default nobody */
  readonly tell?: (exchange: GatewayExchange) => void
  /** Hears of a client that speaks TLS to this port. @default nobody */
  readonly notice?: (line: string) => void
  /** Takes the lines of the gateway's own log, each of which is JSON. @default standard error */
  readonly log?: (line: string) => void
  /** @default 'warn' */
  readonly logLevel?: string
  /** Real time, which decides how long the clock is held for a provider that does not answer. @default real time */
  readonly wallClock?: Clock
  /** Breaks the gateway on purpose, to see whether tests notice. */
  readonly alter?: (definition: GatewayDefinition) => GatewayDefinition
}

export interface Gateway {
  readonly url: string
  readonly port: number
  /** The key of the demo client, when this start has made it or `demoSeed` gives it; none without `demo`. */
  readonly apiKey: string | undefined
  /** The portal users of the demo, in the same cases. */
  readonly portal: DemoPortal | undefined
  /** Whether anybody could call it at its start: the database has a client. */
  readonly hasClients: boolean
  readonly callbackUrls: CallbackUrls
  /** The same for the sandboxes of the providers; absent where none are connected. */
  readonly sandboxCallbackUrls: CallbackUrls | undefined
  /** The `User-Agent` of its requests to the providers. */
  readonly userAgent: string
  /** Makes another client with a funded float, active unless stated otherwise, and resolves with its API key. */
  addClient(client: NewClient): Promise<string>
  /** Registers a sender id to a client, by id or name, also where another one had it. */
  giveSender(client: string, senderId: string): Promise<void>
  /**
   * Signs a portal user in without a password, as of some ms ago, and resolves with the value of the cookie. The user is made where
   * nobody has the name.
   */
  openSession(user: SessionUser, ago?: number): Promise<string>
  /** What an operator does beside it, on its clock. */
  readonly operator: Omit<Operator, 'close'>
  /** Resolves once nothing is under way but calls that a provider leaves hanging. */
  idle(): Promise<void>
  /** What each provider must have debited: settled, and doubtful. */
  reconcile(): Promise<ProviderSums[]>
  /** Holds the books against themselves: what disagrees. */
  check(): Promise<Finding[]>
  /** The mail that it has sent, or holds; `to`: only what went to this address. The oldest first. */
  mails(to?: string): Promise<ListedMail[]>
  /** What it has written down. */
  books(): Promise<Books>
  /** What is to be done, and what broke off too often. */
  jobs(): Promise<JobsOverview>
  /** Puts a dead letter back; false when there is none of this id. */
  retryJob(id: string): Promise<boolean>
  /** Whether each provider is thought to serve. */
  breakers(): readonly BreakerStatus[]
  /**
   * Begins nothing more, and lets requests to providers end: for 35 s of real time at most, or 2 s on a clock that is moved by hand.
   * What they leave open by then is in doubt.
   */
  close(): Promise<void>
}

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
  const mail = await openMail(options.smtpUrl, isReal, { wall, ending: ending.signal }).catch(refused)
  const clients = kysely.selectFrom('clients').select('id').where('sandbox_of', 'is', null)
  const hasClients = (await clients.limit(1).executeTakeFirst()) !== undefined

  const app = express()
  const address = {
    port: options.port,
    ...(options.host !== undefined && { host: options.host }),
    answers: portAnswers((problem, request) => refuse(random, problem, request)),
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
    const call = countCalls(bare, counters.calls, (url) => railOn(side, railOf(to, url)))
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
      fraudRules,
    },
    ...{ payoutFailed: gathered.payoutFailed, payoutPaid: gathered.payoutPaid },
    ...{ rails: bothSides(live.rails, sandbox?.rails), sendSms: live.sendSms, sendBulkSms: live.sendBulkSms },
    ...(sandbox && { sandbox: { sendSms: sandbox.sendSms, sendBulkSms: sandbox.sendBulkSms } }),
    callLog,
    jobs: createJobs({
      ...{ database: relaxed, shared, clock, wall, random: source('claims'), work, log },
      ...(seed === undefined ? { lanes: lanesBehind(breakers) } : { lanes: lanesBehind(breakers, 1), most: 1 }),
      handlers: bound(gathered.jobHandlers, () => services),
      deadHandlers: boundDead(gathered.deadJobHandlers, () => services),
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
  if (clock.runs()) await schedulePruning(services)
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
    addClient: (client) =>
      kysely.transaction().execute((transaction) => createClient({ transaction, random, now: clock.now() }, client)),
    giveSender: (client, senderId) =>
      kysely.transaction().execute(async (transaction) => {
        const { id } = await findClient(transaction, client)
        await giveSender({ transaction, random, now: clock.now() }, id, senderId)
      }),
    openSession: (user, ago = 0) =>
      kysely.transaction().execute((transaction) => openSession({ transaction, random, now: clock.now() - ago }, user)),
    operator: operatorOn(kysely, clock),
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
    await close()
  }
}

/** Opens a database that no other gateway may use unless it can be shared. */
async function openLocked(url: string | undefined): Promise<Database> {
  const unlock = lockForGateway(url)
  try {
    const database = await connect(gathered.migrations, url)
    await seedRoles(database.kysely, gathered.permissions)
    return { ...database, close: () => database.close().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

/** How the demo client is reached, which is made in an empty database where that was asked for. */
async function openDemo(
  { demo = false, demoSeed, seed }: GatewayOptions,
  { kysely, clock, random }: { readonly kysely: Kysely<Tables>; readonly clock: Clock; readonly random: Random },
): Promise<Partial<Demo>> {
  if (!demo) return {}
  if (await isProduction(kysely)) throw new Error('the database is for real money: start it without a demo client')
  const source = (): Random => (demoSeed === undefined ? random : seededRandom(`${demoSeed}/demo`))
  const people = (): Random =>
    (demoSeed ?? seed) === undefined ? secureRandom : seededRandom(`${demoSeed ?? seed}/demo/portal`)
  const fresh = await seedDemoClient(kysely, clock, source(), people())
  if (fresh !== undefined || demoSeed === undefined) return fresh ?? {}
  const [apiKey, portal] = [await keptDemoKey(kysely, source()), await keptDemoPortal(kysely, people())]
  return { ...(apiKey !== undefined && { apiKey }), ...(portal !== undefined && { portal }) }
}

function publicHost(url: string | undefined): string[] {
  return url === undefined ? [] : [new URL(url).hostname]
}

/** The lanes of jobs, each behind its breaker. */
function lanesBehind(breakers: ReadonlyMap<string, Breaker>, slots?: number): Record<string, LaneOptions> {
  const entries = Object.entries(lanes).map(([name, usual]): [string, LaneOptions] => {
    const gate = breakers.get(name)
    return [name, { slots: slots ?? usual, ...(gate && { gate }) }]
  })
  return Object.fromEntries(entries)
}

function boundDead(
  handlers: Gathered['deadJobHandlers'],
  services: () => Services,
): Readonly<Record<string, DeadJobHandler>> {
  const entries = Object.entries(handlers)
  return Object.fromEntries(
    entries.map(([kind, handle]): [string, DeadJobHandler] => [
      kind,
      (writing, payload) => handle(services(), writing, payload),
    ]),
  )
}

/** Job handlers with the services that they are given. */
function bound(handlers: Gathered['jobHandlers'], services: () => Services): Readonly<Record<string, JobHandler>> {
  const entries = Object.entries(handlers)
  return Object.fromEntries(
    entries.map(([kind, handle]): [string, JobHandler] => [kind, (payload, run) => handle(services(), payload, run)]),
  )
}
