import type { NewClient } from './access/clients.ts'
import type { DemoPortal } from './access/demoUsers.ts'
import type { SessionUser } from './access/openSession.ts'
import type { Books } from './books.ts'
import type { GatewayDefinition } from './capability/definition.ts'
import type { NewCustomer } from './customers/openCustomer.ts'
import type { JobsOverview } from './jobs/overview.ts'
import type { ListedMail } from './mail/listMail.ts'
import type { Operator } from './operator.ts'
import type { ProviderSums } from './payments/providerSums.ts'
import type { BreakerStatus, CallbackUrls, RailOptions } from './rails/index.ts'
import type { BankRail } from './rails/rail.ts'
import type { Finding } from './reconciliation/findings.ts'
import type { Clock } from './runtime/clock.ts'
import type { GatewayExchange } from './server/tellExchanges.ts'
import type { CardKey } from './vault/index.ts'

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
  /**
   * The keys of the cards in the vault: the first one seals, all open. Gateways on one database share them. Needed where the database is for
   * real money. @default `<file>-card-keys` beside a file of SQLite, else a file in the temporary folder, or drawn for a database in memory
   */
  readonly cardKeys?: readonly CardKey[]
  /**
   * The folder for the documents of customers, which nothing else serves. Gateways on one database share it. Needed where a PostgreSQL
   * database is for real money. @default `<file>-kyc` beside a file of SQLite, else a temporary folder
   */
  readonly kycFolder?: string
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
  /** Makes a customer without a password, and signs its token as of some ms ago. */
  openCustomer(customer: NewCustomer, ago?: number): Promise<{ readonly customerId: string; readonly token: string }>
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
