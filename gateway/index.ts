import express from 'express'
import { listen, portAnswers } from '../specs/openapi/index.ts'
import { createClient, keptDemoKey, type NewClient, seedDemoClient } from './access/clients.ts'
import { type Books, readBooks } from './books.ts'
import { gathered } from './capabilities.ts'
import type { Gathered } from './capability/capability.ts'
import type { Services } from './capability/context.ts'
import type { GatewayDefinition } from './capability/definition.ts'
import { connect } from './database/connect.ts'
import { definition as usual } from './definition.ts'
import { createJobs } from './jobs/createJobs.ts'
import { lanes } from './jobs/data/lanes.generated.ts'
import type { DeadJobHandler, JobHandler } from './jobs/jobs.ts'
import type { LaneOptions } from './jobs/lane.ts'
import type { JobsOverview } from './jobs/overview.ts'
import { type ProviderSums, providerSums } from './payments/providerSums.ts'
import {
  type Breaker,
  type BreakerStatus,
  type CallbackUrls,
  callbackUrls,
  connectRails,
  httpCalls,
  type RailOptions,
  userAgent,
} from './rails/index.ts'
import type { Clock } from './runtime/clock.ts'
import { logger } from './runtime/logger.ts'
import { refuse } from './runtime/problems.ts'
import { type Random, secureRandom, seededRandom } from './runtime/random.ts'
import { wallClock } from './runtime/wallClock.ts'
import { createWork } from './runtime/work.ts'
import { callbackToken } from './server/callbacks.ts'
import { serve } from './server/serve.ts'
import type { GatewayExchange } from './server/tellExchanges.ts'

export { type Books, readBooksIn, readJobsIn, retryJobIn } from './books.ts'
export type { GatewayDefinition } from './capability/definition.ts'
export type { JobsOverview } from './jobs/overview.ts'
export { gatewayMutants } from './mutants/index.ts'
export { namedMutant, scenarioMutants } from './mutants/namedMutant.ts'
export type { ProviderSums } from './payments/providerSums.ts'
export type { BreakerStatus } from './rails/index.ts'
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
  /** Where the providers reach this gateway. @default the URL it listens on */
  readonly publicUrl?: string
  /** Host names beside loopback that requests and web pages may name; that of `publicUrl` is allowed. @default none */
  readonly allowedHosts?: readonly string[]
  /** Makes ids and keys reproducible, and does one job after the other. Not for production, nor for a kept database: ids would repeat. */
  readonly seed?: string | number
  /**
   * Makes the ids and the key of the demo client reproducible, and nothing else; the key is then known at each start with the same
   * seed. @default from `seed`, else random
   */
  readonly demoSeed?: string
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
  /** The key of the demo client, when this start has made it or `demoSeed` gives it. */
  readonly apiKey: string | undefined
  readonly callbackUrls: CallbackUrls
  /** The `User-Agent` of its requests to the providers. */
  readonly userAgent: string
  /** Makes another client with a funded float, active unless stated otherwise, and resolves with its API key. */
  addClient(client: NewClient): Promise<string>
  /** Resolves once nothing is under way but calls that a provider leaves hanging. */
  idle(): Promise<void>
  /** What each provider must have debited: settled, and doubtful. */
  reconcile(): Promise<ProviderSums[]>
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

/** Starts a gateway. It is ready when this resolves; it rejects when the port or the database cannot be had. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { clock = wallClock, wallClock: wall = wallClock, seed, providers } = options
  const definition = options.alter?.(usual) ?? usual
  const source = (name: string): Random => (seed === undefined ? secureRandom : seededRandom(`${seed}/${name}`))
  const random = source('ids')
  const log = logger(clock, options.logLevel, options.log)
  const work = createWork(clock)
  const [closing, ending] = [new AbortController(), new AbortController()]
  const { kysely, shared, close } = await connect(gathered.migrations, options.databaseUrl)
  const token = await callbackToken(kysely, random)
  const { demoSeed } = options
  const demoRandom = (): Random => (demoSeed === undefined ? random : seededRandom(`${demoSeed}/demo`))
  const freshKey = await seedDemoClient(kysely, clock, demoRandom())
  const apiKey = freshKey ?? (demoSeed === undefined ? undefined : await keptDemoKey(kysely, demoRandom()))

  const app = express()
  const address = {
    port: options.port,
    ...(options.host !== undefined && { host: options.host }),
    answers: portAnswers((problem, request) => refuse(random, problem, request)),
    allowedHosts: [...(options.allowedHosts ?? []), ...publicHost(options.publicUrl)],
    ...(options.notice !== undefined && { notice: options.notice }),
  }
  const server = await listen(app, address).catch(async (error) => {
    await close()
    throw error
  })
  const urls = callbackUrls((path) => new URL(`${path}/${token}`, options.publicUrl ?? server.url).href)

  const call = httpCalls(clock, wall, { closing: closing.signal, ending: ending.signal })
  const { breakers, ...rails } = connectRails(providers, { urls, clock, call })
  const shownBreakers = (): BreakerStatus[] => [...breakers.values()].map((breaker) => breaker.status())
  const services: Services = definition.configure({
    ...{ database: kysely, clock, random, log, payoutFailed: gathered.payoutFailed, payoutPaid: gathered.payoutPaid },
    ...{ ...rails, breakers: shownBreakers },
    jobs: createJobs({
      ...{ database: kysely, shared, clock, wall, random: source('claims'), work, log },
      ...(seed === undefined ? { lanes: lanesBehind(breakers) } : { lanes: lanesBehind(breakers, 1), most: 1 }),
      handlers: bound(gathered.jobHandlers, () => services),
      deadHandlers: boundDead(gathered.deadJobHandlers, () => services),
    }),
  })
  await services.jobs.open()

  let closed: Promise<void> | undefined

  serve(app, { definition, gathered, services, work, token, wall, tell: options.tell })
  services.jobs.sweep()

  return {
    ...{ url: server.url, port: server.port, apiKey, callbackUrls: urls, userAgent, idle: work.idle },
    addClient: (client) =>
      kysely.transaction().execute((transaction) => createClient({ transaction, random, now: clock.now() }, client)),
    reconcile: () => providerSums(kysely),
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
    const cancel = wall.at(wall.now() + bound, () => ending.abort(new Error('the gateway is closing')))
    await server.close()
    await work.ended()
    cancel()
    await services.jobs.release()
    await close()
  }
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
