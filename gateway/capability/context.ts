import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Tables } from '../database/tables.ts'
import type { Writing } from '../database/writing.ts'
import type { JobRun, Jobs } from '../jobs/jobs.ts'
import type { BreakerStatus } from '../rails/breaker.ts'
import type { MailService } from '../rails/mail.ts'
import type { BankRail, Rail, RailName } from '../rails/rail.ts'
import type { SendBulkSms, SendSms } from '../rails/sms.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Random } from '../runtime/random.ts'
import type { WorkUnit } from '../runtime/work.ts'
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
  /** What carries payouts to bank accounts. */
  readonly bankRail: BankRail
  /** The fraud checks. */
  readonly fraudRules: readonly FraudRule[]
  readonly sendSms: SendSms
  readonly mail: MailService
  /** The key under which one-time passwords are hashed. */
  readonly otpSecret: string
  readonly sendBulkSms: SendBulkSms
  readonly jobs: Jobs
  /** What stands between the gateway and each provider: whether it is thought to serve. */
  readonly breakers: () => readonly BreakerStatus[]
  readonly log: Logger
  /** Tells the capabilities that asked for a payout that it has failed or was reversed. */
  readonly payoutFailed: PayoutListener<FailedPayout>
  /** Tells them that it was paid; also one that has been called failed before, which nothing else changes. */
  readonly payoutPaid: PayoutListener<PaidPayout>
}

/** What an operation is given besides its request. */
export interface Context extends Services {
  readonly caller: Caller
  /** The path of the request, for problems. */
  readonly instance: string
  readonly unit: WorkUnit
}

/** Who makes a request. */
export interface Caller {
  readonly apiUserId: string
  readonly clientId: string
  readonly role: string
  /** The client has opted in to payouts abroad, which arrive as airtime. */
  readonly allowsAirtime: boolean
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

export interface PaidPayout {
  readonly transactionId: string
  readonly batchItemId: string | null
}

export interface FailedPayout extends PaidPayout {
  readonly reason: string
}
