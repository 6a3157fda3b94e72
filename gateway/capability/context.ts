import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { DocumentFiles } from '../documents/index.ts'
import type { JobRun, Jobs } from '../jobs/jobs.ts'
import type { Acquirer } from '../rails/acquirer/acquirer.ts'
import type { CheckoutPayment } from '../rails/africastalking/checkoutPayment.ts'
import type { BreakerStatus } from '../rails/breaker.ts'
import type { Collections } from '../rails/collections.ts'
import type { MailService } from '../rails/mail.ts'
import type { BankRail, Rail, RailName, Side } from '../rails/rail.ts'
import type { SendBulkSms, SendSms } from '../rails/sms.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Random } from '../runtime/random.ts'
import type { WorkUnit } from '../runtime/work.ts'
import type { CardVault } from '../vault/index.ts'
import type { FraudRule } from './fraudRule.ts'

/** What the capabilities of a running gateway share. */
export interface Services {
  /** What is written resolves once it is on disk. */
  readonly database: Kysely<Tables>
  /** The same without waiting for the disk: for what a provider has said, and can be asked for again. */
  readonly relaxed: Kysely<Tables>
  /** For transactions that take long: others go first. */
  readonly patient: Kysely<Tables>
  readonly clock: Clock
  readonly random: Random
  readonly rails: Readonly<Record<RailName, Rail>>
  /** Who takes payments by card on each side; undefined where nobody is connected. */
  readonly acquirers: Readonly<Record<Side, Acquirer | undefined>>
  /** Keeps the numbers of cards. */
  readonly vault: CardVault
  /** What carries payouts to bank accounts. */
  readonly bankRail: BankRail
  /** The fraud checks. */
  readonly fraudRules: readonly FraudRule[]
  /** What subscribers are asked to pay through, by whose money it is. */
  readonly collections: Readonly<Record<Side, Collections>>
  /** Where clients and their payers reach the gateway. */
  readonly publicUrl: string
  readonly sendSms: SendSms
  readonly mail: MailService
  /** The files of customers' documents. */
  readonly documents: DocumentFiles
  /** The key under which one-time passwords are hashed. */
  readonly otpSecret: string
  readonly sendBulkSms: SendBulkSms
  /** What takes their place for a caller with a sandbox key; absent where no sandbox is connected. */
  readonly sandbox?: { readonly sendSms: SendSms; readonly sendBulkSms: SendBulkSms }
  readonly jobs: Jobs
  /** The log of calls. `flush` stores what waits: call it before the log is read. */
  readonly callLog: { flush(): Promise<void> }
  /** What stands between the gateway and each provider: whether it is thought to serve. */
  readonly breakers: () => readonly BreakerStatus[]
  readonly log: Logger
  /** Tells the capabilities that asked for a payout that it has failed or was reversed. */
  readonly payoutFailed: PayoutListener<FailedPayout>
  /** Tells them that it was paid; also one that has been called failed before, which nothing else changes. */
  readonly payoutPaid: PayoutListener<PaidPayout>
  /** Tells them that an authorisation of a card has changed. */
  readonly cardChanged: CardListener
  /** Tells the capability that asks subscribers to pay what a notification says of such a payment. */
  readonly checkoutNotified: CheckoutListener
}

/** Hears of the payment of a subscriber, on a side. A notification proves nothing: it is a reason to ask. */
export type CheckoutListener = (services: Services, side: Side, payment: CheckoutPayment) => Promise<void>

/** What is known about a request before its operation runs. */
export interface Visit extends Services {
  /** The path of the request, for problems. */
  readonly instance: string
  readonly unit: WorkUnit
  /** The address that the request comes from. */
  readonly address: string
  /** Whether clients reach the gateway over TLS, so that cookies may ask for it. */
  readonly isSecure: boolean
  /** In whose name a client's operation runs; absent where nobody of a client calls. */
  readonly caller?: Caller
  /** Who has signed in to the portal; absent where nobody has. */
  readonly user?: PortalUser
  /** The owner of a wallet who calls; absent where none does. */
  readonly customer?: Customer
}

/** What an operation of a client is given besides its request. */
export interface Context extends Visit {
  readonly caller: Caller
}

/** What an operation of the portal is given. */
export interface PortalContext extends Visit {
  readonly user: PortalUser
}

/** What an operation of clients and of the portal is given: a caller, or a portal user who may be of the staff. */
export type SharedContext = Context | PortalContext

/** What an operation of a customer is given. */
export interface CustomerContext extends Visit {
  readonly customer: Customer
}

/** What an operation of customers and of the portal is given: one of the two. */
export type PersonContext = CustomerContext | PortalContext

/** The owner of a wallet. */
export interface Customer {
  readonly id: string
  readonly email: string
}

/** A person who has signed in to the portal. */
export interface PortalUser {
  readonly id: string
  readonly userName: string
  readonly roles: readonly string[]
  /** Null for the staff of the gateway. */
  readonly clientId: string | null
  readonly sessionId: string
}

/** Who calls with a sandbox key. */
export interface SandboxCaller {
  /** The portal user whose key it is. */
  readonly userId: string
  /** Where the one-time passwords of the sandbox go. */
  readonly email: string
  /** The client that the user belongs to; null for the staff of the gateway. */
  readonly of: string | null
}

/** Who makes a request for a client. */
export interface Caller {
  /** An API user, the portal user who acts for the client, or a sandbox key. */
  readonly apiUserId: string
  readonly clientId: string
  /** The client has opted in to payouts abroad, which arrive as airtime. */
  readonly allowsAirtime: boolean
  /** Whose money it moves. */
  readonly side: Side
  /** Present where a sandbox key calls; the client is then the sandbox. */
  readonly sandbox?: SandboxCaller
}

/**
 * Takes the body of a provider's callback. It answers 200 when the callback was taken and 400 when it cannot be understood; when
 * it throws, the provider gets a 500 and tries again.
 */
export type CallbackReceiver = (services: Services, body: string) => Promise<200 | 400>

/** Does a job, as `JobHandler`. */
export type ServiceJobHandler = (services: Services, payload: unknown, run: JobRun) => Promise<number | undefined>

/** Called in the database transaction in which a job becomes a dead letter. */
export type ServiceDeadJobHandler = (services: Services, writing: Writing, payload: unknown) => Promise<void>

/** Called in the database transaction in which a payout ends. */
export type PayoutListener<Payout> = (writing: Writing, payout: Payout) => Promise<void>

/** Called in the database transaction in which an authorisation of a card changes, with its row as it is then; the row is locked. */
export type CardListener = (
  writing: Writing,
  row: Tables['card_authorisations'],
  before: Tables['card_authorisations'],
) => Promise<void>

/** The same in a capability, with what it needs to leave jobs. */
export type CardChangeHandler = (
  services: { readonly jobs: Pick<Jobs, 'add'> },
  ...change: Parameters<CardListener>
) => ReturnType<CardListener>

export interface PaidPayout {
  readonly transactionId: string
  readonly batchItemId: string | null
}

export interface FailedPayout extends PaidPayout {
  readonly reason: string
}
