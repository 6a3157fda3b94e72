import type { Parties } from '../../model.ts'

/** The eSIM profile that an order tops up, by its ICCID; undefined when it is for a new one. @see docs/dtone.md#esim */
export function toppedUpIccid({ credit_party_identifier }: Parties): string | undefined {
  return credit_party_identifier?.account_number
}
