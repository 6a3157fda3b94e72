import { expect, test } from 'vitest'
import type { BookingFault } from './bookingService.fixture.ts'
import { brokenLaws } from './bookings.fixture.ts'

/** Tests that each fault of the booking service is found: which cases run, which of them must break, and what it must say. */
export function testFaults(
  faults: readonly (readonly [fault: BookingFault, cases: string, found: string, message: string])[],
): void {
  test.each(faults)('a service that %s is found', async (fault, cases, found, message) => {
    expect((await brokenLaws(fault, cases))[found]).toContain(message)
  })
}
