/** A delivery report, in seconds after the message has left; its status with the reason of a failure. */
export interface PlannedReport {
  readonly after: number
  readonly status: string
}

/** How an operator answers about a payment, data or airtime, in seconds after it has left. */
export interface PlannedEnd {
  readonly after: number
  readonly status: 'Success' | 'Failed'
  /** Attempts at airtime that fail before one succeeds. */
  readonly failures: number
  /** Whether a failed attempt at airtime is repeated. */
  readonly isRetried: boolean
}

const reports: Readonly<Record<string, readonly PlannedReport[]>> = {
  '901': [{ after: 2, status: 'Failed DeliveryFailure' }],
  '906': [{ after: 2, status: 'Rejected UserInBlackList' }],
  '911': [{ after: 300, status: 'AbsentSubscriber' }],
  '912': [{ after: 86_400, status: 'Expired' }],
  '920': [
    { after: 1, status: 'Sent' },
    { after: 5, status: 'Success' },
  ],
  '922': [
    { after: 1, status: 'Buffered' },
    { after: 20, status: 'Success' },
  ],
  '923': [
    { after: 1, status: 'Buffered' },
    { after: 86_400, status: 'Expired' },
  ],
  '930': [],
}

/** @see docs/africastalking.md#number-rules */
export function reportsOf(suffix: string): readonly PlannedReport[] {
  return reports[suffix] ?? [{ after: 2, status: 'Success' }]
}

const seconds: Readonly<Record<string, number>> = { '1': 3, '2': 20, '3': 300 }

/** @see docs/africastalking.md#number-rules */
export function endOf(suffix: string): PlannedEnd {
  const [row = '', ending] = [suffix.slice(0, 1), suffix.slice(1)]
  const after = seconds[row] ?? 3
  const isFailed = row in seconds && /^0[2-7]$/.test(ending)
  const failures = row in seconds && ending === '08' ? 2 : 0
  const isRetried = failures > 0 || (isFailed && /^0[46]$/.test(ending))
  return { after, status: isFailed ? 'Failed' : 'Success', failures, isRetried }
}

/** Why a payment, airtime or data is refused in its entry, by the number. */
const refusals: Readonly<Record<string, readonly [status: string, message: string]>> = {
  '102': ['InvalidRequest', 'Invalid phone number'],
  '110': ['NotSupported', 'Destination not supported'],
  '112': ['Failed', 'Insufficient Credit'],
  '113': ['ProductNotFound', 'Product not found'],
}

export function refusalOf(suffix: string): readonly [status: string, message: string] | undefined {
  return refusals[suffix]
}

/** Codes of an SMS by the number: 400 is accepted with another code, the others are refused. */
export const messageCodes: Readonly<Record<string, readonly [code: number, status: string]>> = {
  '400': [100, 'Success'],
  '403': [403, 'InvalidPhoneNumber'],
  '406': [406, 'UserInBlacklist'],
  '409': [409, 'DoNotDisturbRejection'],
}
