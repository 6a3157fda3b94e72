import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Instant } from '../../../kernel/time/instant.ts'
import type { MaskedNumber } from '../numbers/maskedNumber.ts'
import type { Msisdn } from '../numbers/msisdn.ts'
import type { PremiumTerms } from '../premium/terms.ts'

type DeliveryReport = components['schemas']['DeliveryReport']

/** A delivery report to come. `afterSeconds` counts from the instant at which the message leaves the queue. */
export interface PlannedReport {
  readonly afterSeconds: number
  readonly status: DeliveryReport['status']
  readonly failureReason?: NonNullable<DeliveryReport['failureReason']>
}

/** An accepted message. */
export interface Message {
  readonly id: string
  readonly number: Msisdn | MaskedNumber
  /** The sender that the phone shows. */
  readonly from: string
  readonly text: string
  /** When it left the queue and was handed over to the operator; undefined while it waits. */
  readonly leftAt: Instant | undefined
  readonly reports: readonly PlannedReport[]
  /** What a message has that the subscriber pays. */
  readonly premium?: PremiumTerms | undefined
  /** How many of its reports were due. */
  readonly reported: number
  /** Whether nothing is reported of it but that it was sent. */
  readonly staysAtSent: boolean
  /** Its place among what waits for a phone that is not reachable; undefined while it does not wait. */
  readonly waitsAt: number | undefined
}

/** A message from a subscriber. */
export interface InboxMessage {
  /** Its place in the inbox. */
  readonly id: number
  /** The UUID that its callback has instead. */
  readonly callbackId: string
  readonly from: Msisdn
  readonly to: string
  readonly text: string
  readonly linkId: string
  readonly receivedAt: Instant
}
