import type { Kysely } from 'kysely'
import type { Logger } from 'pino'
import type { Clock } from './clock.ts'
import type { ProviderName, Tables } from './database/tables.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { SendSms } from './messaging/sendSms.ts'
import type { Rail } from './payments/rail.ts'
import type { Random } from './random.ts'

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
