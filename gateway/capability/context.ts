import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { ProviderName, Tables } from '../database/tables.ts'
import type { Jobs } from '../jobs/jobs.ts'
import type { Rail } from '../rails/rail.ts'
import type { SendSms } from '../rails/sms.ts'
import type { Clock } from '../runtime/clock.ts'
import type { Random } from '../runtime/random.ts'
import type { WorkUnit } from '../runtime/work.ts'

/** What the parts of a running gateway share. */
export interface Services {
  readonly database: Kysely<Tables>
  readonly clock: Clock
  readonly random: Random
  readonly rails: Readonly<Record<ProviderName, Rail>>
  readonly sendSms: SendSms
  readonly jobs: Jobs
  readonly log: Logger
}

/** Who makes a request. */
export interface Caller {
  readonly apiUserId: string
  readonly clientId: string
  readonly role: string
  /** The client has opted in to payouts abroad, which arrive as airtime. */
  readonly allowsAirtime: boolean
}

/** What an operation is given besides its request. */
export interface Context extends Services {
  readonly caller: Caller
  /** The path of the request, for problems. */
  readonly instance: string
  readonly unit: WorkUnit
}
