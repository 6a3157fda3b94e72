import type { Collection } from '../../../kernel/state/collection.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import type { Msisdn } from '../numbers/msisdn.ts'

/** A USSD session between a phone and an application. */
export interface UssdSession {
  readonly id: string
  readonly number: Msisdn
  readonly serviceCode: string
  /** Where the application is asked, as it was when the session began. */
  readonly callback: string | null
  /** Where its end is reported. */
  readonly events: string | null
  /** Code of the network whose limits hold, which posts do not tell. */
  readonly network: string
  readonly startedAt: Instant
  /** What the person has typed so far, oldest first. */
  readonly inputs: readonly string[]
  /** How often the application was asked. */
  readonly hops: number
  /** What the application has put into the header of its last answer, for the next question. */
  readonly metadata: string | undefined
  /** All that it has put there, oldest first. */
  readonly metadataOfHops: readonly string[]
  readonly lastAnswer: string
  /** The menu in pages, if it has more than one. */
  readonly pages: readonly string[]
  /** The page that is shown, from 0. */
  readonly page: number
  /** `queued`: a pushed menu is on its way. `asking`: the application has a question. `shown`: the person has a menu. */
  readonly state: 'queued' | 'asking' | 'shown'
  /** How often something was shown or asked. An answer to an earlier turn means nothing. */
  readonly turn: number
}

/** How a session has ended. */
export interface SessionEnd {
  readonly status: 'Success' | 'Incomplete' | 'Failed'
  /** What went wrong at the application. */
  readonly error?: string
}

interface WithSessions {
  readonly ussdSessions: Collection<UssdSession, string, 'number'>
}

/** The session of a phone. It has one at most. */
export function sessionOf(number: string, { ussdSessions }: WithSessions): UssdSession | undefined {
  return ussdSessions.find('number', number)[0]
}

/** Everything that the person has typed, as the application receives it: joined by stars, empty at first. @see docs/africastalking.md#ussd */
export function textOf({ inputs }: Pick<UssdSession, 'inputs'>): string {
  return inputs.join('*')
}
