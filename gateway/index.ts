import express from 'express'
import { listen, refuseMalformed } from '../specs/openapi/index.ts'
import { createClient, type NewClient, seedDemoClient } from './access/clients.ts'
import type { Services } from './capability/context.ts'
import { connect } from './database/connect.ts'
import { type GatewayDefinition, definition as usual } from './definition.ts'
import { createJobs } from './jobs/createJobs.ts'
import { followUpJob } from './payments/followUp.ts'
import { payoutJobs } from './payments/payoutJobs.ts'
import { type ProviderSums, providerSums } from './payments/providerSums.ts'
import { handOverJob } from './payments/submitPayouts.ts'
import { type AfricasTalkingOptions, africasTalkingRail } from './rails/africastalking/payouts.ts'
import { africasTalkingSms } from './rails/africastalking/sms.ts'
import { callbackPaths } from './rails/callbackPaths.ts'
import { type DtoneOptions, dtoneRail } from './rails/dtone/airtime.ts'
import { httpCalls } from './rails/httpCalls.ts'
import type { Clock } from './runtime/clock.ts'
import { logger } from './runtime/logger.ts'
import { refuse } from './runtime/problems.ts'
import type { Random } from './runtime/random.ts'
import { secureRandom, seededRandom } from './runtime/random.ts'
import { wallClock } from './runtime/wallClock.ts'
import { createWork } from './runtime/work.ts'
import { callbackToken } from './server/callbacks.ts'
import { serve } from './server/serve.ts'

export type { GatewayDefinition } from './definition.ts'
export { gatewayMutants } from './mutants/index.ts'
export type { ProviderSums } from './payments/providerSums.ts'
export type { Clock } from './runtime/clock.ts'

export interface GatewayOptions {
  /** 0 takes any free one. */
  readonly port: number
  /** @default '127.0.0.1' */
  readonly host?: string
  /** @default real time */
  readonly clock?: Clock
  /** `postgres://…`, or the name of a file for SQLite; SQLite in memory when absent. */
  readonly databaseUrl?: string
  readonly providers: { readonly africastalking: AfricasTalkingOptions; readonly dtone: DtoneOptions }
  /** Where the providers reach this gateway. @default the URL it listens on */
  readonly publicUrl?: string
  /** Makes ids and keys reproducible, and does one job after the other. Not for production. */
  readonly seed?: string | number
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
  /** The key of the demo client, when this start has made it. */
  readonly apiKey: string | undefined
  /** What must be entered at Africa's Talking; DT One is told with each transaction. */
  readonly callbackUrls: {
    readonly africastalking: { readonly payments: string; readonly deliveryReports: string }
    readonly dtone: string
  }
  /** Makes another active client with a funded float, and resolves with its API key. */
  addClient(client: NewClient): Promise<string>
  /** Resolves once nothing is under way but calls that a provider leaves hanging. */
  idle(): Promise<void>
  /** What each provider must have debited: settled, and doubtful. */
  reconcile(): Promise<ProviderSums[]>
  close(): Promise<void>
}

/** How many jobs run at the same time. */
const concurrency = 8

/** Starts a gateway. It is ready when this resolves; it rejects when the port or the database cannot be had. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { clock = wallClock, wallClock: wall = wallClock, seed, providers } = options
  const definition = options.alter?.(usual) ?? usual
  const source = (name: string): Random => (seed === undefined ? secureRandom : seededRandom(`${seed}/${name}`))
  const random = source('ids')
  const log = logger(clock, options.logLevel)
  const work = createWork(clock)
  const closing = new AbortController()
  const call = httpCalls(clock, wall, closing.signal)
  const database = await connect(options.databaseUrl)
  const token = await callbackToken(database, random)
  const apiKey = await seedDemoClient(database.kysely, clock, random)

  const app = express()
  const address = {
    port: options.port,
    ...(options.host !== undefined && { host: options.host }),
    malformed: refuseMalformed((problem, request) => refuse(random, problem, request)),
  }
  const server = await listen(app, address).catch(async (error) => {
    await database.close()
    throw error
  })
  const publicUrl = (path: string): string => new URL(`${path}/${token}`, options.publicUrl ?? server.url).href

  const services: Services = definition.furnish({
    database: database.kysely,
    clock,
    random,
    log,
    sendSms: africasTalkingSms(providers.africastalking, call),
    rails: {
      africastalking: africasTalkingRail(providers.africastalking, call),
      dtone: dtoneRail(providers.dtone, publicUrl(callbackPaths.dtone), clock, call),
    },
    jobs: createJobs({
      database: database.kysely,
      shared: database.shared,
      clock,
      wall,
      random: source('claims'),
      work,
      log,
      concurrency: seed === undefined ? concurrency : 1,
      handlers: {
        [payoutJobs.handOver]: handOverJob(() => services),
        [payoutJobs.followUp]: followUpJob(() => services),
      },
    }),
  })

  serve(app, definition, services, { work, token })
  services.jobs.sweep()

  return {
    url: server.url,
    port: server.port,
    apiKey,
    callbackUrls: {
      africastalking: {
        payments: publicUrl(callbackPaths.payments),
        deliveryReports: publicUrl(callbackPaths.messages),
      },
      dtone: publicUrl(callbackPaths.dtone),
    },
    async addClient(client) {
      const made = database.kysely
        .transaction()
        .execute((transaction) => createClient({ transaction, random, now: clock.now() }, client))
      return (await made).apiKey
    },
    idle: work.idle,
    reconcile: () => providerSums(database.kysely),
    async close() {
      services.jobs.stop()
      closing.abort(new Error('the gateway is closing'))
      await server.close()
      await work.ended()
      await database.close()
    },
  }
}
